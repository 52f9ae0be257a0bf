import { z } from 'zod';
import { assertNever } from '#app/domain/shared/result.ts';

/** Where an item stands in its life; only approved ones are drawn. */
export const ITEM_STATES = ['draft', 'inReview', 'approved', 'toReview', 'retired'] as const;
export const itemStateSchema = z.enum(ITEM_STATES);
export type ItemState = z.infer<typeof itemStateSchema>;

export const ITEM_STATE_TITLES: Readonly<Record<ItemState, string>> = {
  draft: '草稿',
  inReview: '审题中',
  approved: '可用',
  toReview: '待复审',
  retired: '停用',
};

/** How the state is marked on a screen. */
export function itemStateTone(state: ItemState): 'good' | 'warn' | 'neutral' {
  switch (state) {
    case 'approved':
      return 'good';
    case 'toReview':
      return 'warn';
    case 'draft':
    case 'inReview':
    case 'retired':
      return 'neutral';
    default:
      return assertNever(state);
  }
}
