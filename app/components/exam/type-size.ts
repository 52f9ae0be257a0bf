export const TYPE_SIZES = ['standard', 'large', 'extra'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

export const TYPE_SIZE_TITLES: Readonly<Record<TypeSize, string>> = { standard: '标准', large: '大', extra: '特大' };

/** Classes of stem and options. */
export const TYPE_SIZE_LOOK: Readonly<Record<TypeSize, string>> = {
  standard: 'text-[1.25rem]',
  large: 'text-[1.5rem]',
  extra: 'text-[1.875rem]',
};
