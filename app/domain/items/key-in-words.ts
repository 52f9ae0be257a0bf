import type { OptionId } from '#app/domain/items/item.ts';

/** A key as people read it, of an item or of a part of a case. Only for those who may see it. */
export function keyInWords(key: boolean | OptionId | readonly OptionId[]): string {
  if (typeof key === 'boolean') return key ? '正确' : '错误';
  return typeof key === 'string' ? key : key.join('、');
}
