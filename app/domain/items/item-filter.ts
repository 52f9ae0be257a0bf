import { z } from 'zod';
import { bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { sectionKeySchema } from '#app/domain/standard/standard.ts';

/** From where on figures are remarkable: shares of right answers, and discrimination. */
export const FIGURE_BOUNDS = { hard: 0.4, easy: 0.95, weak: 0.1 } as const;

/** What a list of items may be narrowed to by how they did. */
export const FIGURE_FILTERS = ['tooHard', 'tooEasy', 'weak', 'unused', 'reported'] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

export const FIGURE_FILTER_TITLES: Readonly<Record<FigureFilter, string>> = {
  tooHard: '偏难（答对不到四成）',
  tooEasy: '偏易（答对超过九成半）',
  weak: '区分度低（不到 0.10）',
  unused: '没有进过试卷',
  reported: '学员报错，还没答复',
};

export const ITEM_SORTS = ['id', 'changed', 'hardest', 'weakest'] as const;
export const ITEM_SORT_TITLES = { id: '编号', changed: '最近改动', hardest: '答对率从低到高', weakest: '区分度从低到高' } as const;

const words = z.string().trim().max(100).catch('');

/** The filter as the address writes it; what makes no sense there is as if it were not. */
export const itemFilterSchema = z.object({
  section: sectionKeySchema.optional().catch(undefined),
  level: z.enum(['4', '3']).optional().catch(undefined),
  type: bankItemTypeSchema.optional().catch(undefined),
  state: itemStateSchema.optional().catch(undefined),
  pool: poolSchema.optional().catch(undefined),
  figure: z.enum(FIGURE_FILTERS).optional().catch(undefined),
  /** Only items this person has a working copy of. */
  mine: z.literal('drafts').optional().catch(undefined),
  node: words,
  source: words,
  tag: words,
  q: words,
  sort: z.enum(ITEM_SORTS).catch('id'),
  page: z.coerce.number().int().min(1).catch(1),
});
export type ItemFilter = z.infer<typeof itemFilterSchema>;

/** How many things the filter narrows by: nought shows everything. */
export function filterCount(filter: ItemFilter): number {
  const { section, level, type, state, pool, figure, mine, node, source, tag, q } = filter;
  return [section, level, type, state, pool, figure, mine].filter((value) => value !== undefined).length + [node, source, tag, q].filter((value) => value !== '').length;
}
