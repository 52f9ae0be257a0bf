import { z } from 'zod';
import { assertNever } from '#app/domain/shared/result.ts';
import { type ItemWithKey, type OptionId } from '#app/domain/items/item.ts';
import { type ItemResponse } from '#app/domain/scoring/response.ts';

/** How multiple responses earn marks. Default all or nothing; a sitting may allow partial credit. */
export const multipleResponseRuleSchema = z.enum(['allOrNothing', 'partial']);
export type MultipleResponseRule = z.infer<typeof multipleResponseRuleSchema>;

export const MULTIPLE_RESPONSE_RULE_TITLES: Readonly<Record<MultipleResponseRule, string>> = {
  allOrNothing: '全对得分，多选、少选、错选均不得分',
  partial: '少选按选对的比例得分，有错选不得分',
};

/**
 * Units (hundredths of a mark) earned on one item, an integer from 0 to `units`. A missing or
 * misshapen answer earns 0; wrong answers never cost marks.
 */
export function scoreItem(item: ItemWithKey, response: ItemResponse, units: number, rule: MultipleResponseRule): number {
  switch (item.type) {
    case 'trueFalse':
    case 'singleChoice':
      return response === item.key ? units : 0;
    case 'multipleResponse':
      return Array.isArray(response) ? scoreMultipleResponse(item.key, response, units, rule) : 0;
    default:
      return assertNever(item);
  }
}

function scoreMultipleResponse(
  key: readonly OptionId[],
  chosen: readonly OptionId[],
  units: number,
  rule: MultipleResponseRule,
): number {
  const picked = new Set(chosen);
  if (picked.size !== chosen.length) return 0; // an option said twice: misshapen, see responseFault
  const right = key.filter((id) => picked.has(id)).length;
  if (picked.size !== right) return 0; // a wrong option was chosen
  if (right === key.length) return units;
  return rule === 'partial' ? Math.floor((units * right) / key.length) : 0;
}
