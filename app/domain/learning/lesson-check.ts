import { z } from 'zod';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import { optionIdSchema } from '#app/domain/items/item.ts';
import { hideKey } from '#app/domain/items/hide-key.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { isAnswered, type ItemResponse, responseFault } from '#app/domain/scoring/response.ts';
import { scoreItem } from '#app/domain/scoring/score-item.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';

/** The form under one item of a lesson's check: radio buttons send one choice, checkboxes several. */
export const checkAnswerSchema = z.object({
  itemId: z.string().min(1),
  choice: z.array(z.union([z.enum(['true', 'false']), optionIdSchema]), { error: '请先选一个答案。' }).min(1, '请先选一个答案。').max(6),
});

/** What the chosen boxes say, in the shape of the item's type. */
export function checkResponse(item: ItemWithKey, choice: readonly string[]): Result<ItemResponse, 'misshapen'> {
  const [first] = choice;
  const options = choice.flatMap((entry) => optionIdSchema.safeParse(entry).data ?? []);
  const response =
    item.type === 'trueFalse'
      ? first === 'true' || first === 'false'
        ? first === 'true'
        : null
      : item.type === 'singleChoice'
        ? (options[0] ?? null)
        : options;
  if (!isAnswered(response) || responseFault(hideKey(item), response) !== null) return refuse('misshapen');
  if (item.type !== 'multipleResponse' && choice.length !== 1) return refuse('misshapen');
  return accept(response);
}

/** A check is for learning: an answer is right or it is not, and it may be tried again. */
export function isRight(item: ItemWithKey, response: ItemResponse): boolean {
  return scoreItem(item, response, 1, 'allOrNothing') === 1;
}

/** A lesson's check is done once every one of its items has been answered rightly at some time. */
export function checkDone(items: readonly string[], rightItems: ReadonlySet<string>): boolean {
  return items.length > 0 && items.every((id) => rightItems.has(id));
}

/** Forms are bound and their marks not yet public. */
const KEYS_SECRET: Readonly<Record<SittingPhase, boolean>> = {
  planned: false,
  frozen: true,
  open: true,
  closed: true,
  released: false,
  cancelled: false,
};

/** Whether the checks stay shut for somebody: a sitting that draws on the open pool is coming and not yet released. */
export function checksShut(sittings: readonly { readonly phase: SittingPhase; readonly pools: readonly Pool[] }[]): boolean {
  return sittings.some(({ phase, pools }) => KEYS_SECRET[phase] && pools.includes('open'));
}

/** Wrong tries after which the reasons are shown all the same: who is stuck should learn, not guess on. */
export const TRIES_BEFORE_REASONS = 2;

/** Whether key and reasons may be shown to whoever has answered like this. */
export function reasonsMayShow(tries: readonly { readonly right: boolean }[]): boolean {
  return tries.some(({ right }) => right) || tries.length >= TRIES_BEFORE_REASONS;
}
