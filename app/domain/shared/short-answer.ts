import { z } from 'zod';
import { plainText } from '#app/domain/shared/plain-text.ts';

const words = z.array(z.string().min(1).max(16)).min(1).max(16);

/** What a short answer in one's own words should hold, and what it never should. */
export const shortAnswerShape = {
  groups: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, '编号用小写字母和连字符').optional(),
        text: z.string().min(2).max(30).describe('写到了什么'),
        any: words.describe('有其中一个说法就算写到'),
      }),
    )
    .min(1)
    .max(6),
  never: z
    .array(z.strictObject({ text: z.string().min(2).max(30).describe('写了什么不该写的'), any: words, unless: words.optional().describe('同一句里有这些就不算，如“不能”') }))
    .max(3)
    .default([]),
};
export const shortAnswerSchema = z.strictObject(shortAnswerShape);
export type ShortAnswer = z.infer<typeof shortAnswerSchema>;

export interface AnswerReading {
  /** What was found in the answer, in the author's words. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly never: readonly string[];
}

/**
 * Reads a short answer for the things it should hold. Any of a thing's wordings counts; width, case and spaces make no
 * difference. A sentence that takes back what should never be written does not hold it.
 */
export function readAnswer({ groups, never }: ShortAnswer, text: string): AnswerReading {
  const whole = plainText(text);
  const holds = (wordings: readonly string[], where: string) => wordings.some((word) => where.includes(plainText(word)));
  const sentences = text.split(/[。！？!?；;，,\n]/).map(plainText);
  const found = groups.filter(({ any }) => holds(any, whole));
  return {
    found: found.map((group) => group.text),
    missing: groups.filter((group) => !found.includes(group)).map((group) => group.text),
    never: never
      .filter(({ any, unless }) => sentences.some((sentence) => holds(any, sentence) && !holds(unless ?? [], sentence)))
      .map((entry) => entry.text),
  };
}
