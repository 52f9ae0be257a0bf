import { z } from 'zod';
import { assertNever } from '#app/domain/shared/result.ts';
import { type CandidateItem, optionIdSchema } from '#app/domain/items/item.ts';

/** What a candidate answered: a judgement, one option, or several. Null: cleared. */
export const responseSchema = z.union([z.boolean(), optionIdSchema, z.array(optionIdSchema).max(6)]).nullable();
export type ItemResponse = z.infer<typeof responseSchema>;

export type ResponseFault = 'wrongShape' | 'unknownOption' | 'repeatedOption';

/** Checks an answer against the item as the candidate sees it; needs no key, so it says nothing about correctness. */
export function responseFault(item: CandidateItem, response: ItemResponse): ResponseFault | null {
  if (response === null) return null;
  switch (item.type) {
    case 'trueFalse':
      return typeof response === 'boolean' ? null : 'wrongShape';
    case 'singleChoice':
      if (typeof response !== 'string') return 'wrongShape';
      return item.options.some((option) => option.id === response) ? null : 'unknownOption';
    case 'multipleResponse':
      if (!Array.isArray(response)) return 'wrongShape';
      if (new Set(response).size !== response.length) return 'repeatedOption';
      return response.every((id) => item.options.some((option) => option.id === id)) ? null : 'unknownOption';
    default:
      return assertNever(item);
  }
}

/** Whether there is anything to score: an emptied multiple response counts as not answered. */
export function isAnswered(response: ItemResponse): boolean {
  return response !== null && !(Array.isArray(response) && response.length === 0);
}
