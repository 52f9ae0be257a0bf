import { z } from 'zod';
import { practiceLengthSchema, practiceWishSchema, USUAL_LENGTH } from '#app/domain/practice/practice-run.ts';
import { levelSchema } from '#app/domain/standard/standard.ts';

/** The level of an address: ?level=3. Anything else is the first level. */
export function levelOfAddress(text: string | null): 4 | 3 {
  return text === '3' ? 3 : 4;
}

/** The start page's form: `start` is a kind, with its section for a section (section:insurance). */
export const startFormSchema = z
  .object({ level: z.coerce.number().pipe(levelSchema), count: z.coerce.number().pipe(practiceLengthSchema).default(USUAL_LENGTH), start: z.string().max(40) })
  .transform(({ level, count, start }, context) => {
    const [kind, section] = start.split(':');
    const wish = practiceWishSchema.safeParse({ kind, section, level, count });
    if (wish.success) return wish.data;
    context.addIssue({ code: 'custom', path: ['start'], message: '不知道要练什么' });
    return z.NEVER;
  });

const position = z.coerce.number().pipe(z.int().min(1).max(400));
const sure = z.literal('on').optional().transform((value) => value === 'on');

/** Where a mock exam goes after an answer is kept. */
const nextPlace = z.union([z.literal('next'), z.literal('review'), position]).default('next');

/** Everything the run page sends; answers stand beside these fields under names of their own. */
export const runPostSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('answer'), position, sure, to: nextPlace }),
  z.object({ intent: z.literal('mark'), position, sure }),
  z.object({ intent: z.literal('report'), position, kind: z.string(), text: z.string().max(2000) }),
  z.object({ intent: z.literal('end') }),
]);

export const mistakePostSchema = z.object({ intent: z.enum(['leave', 'return']), itemId: z.string().min(1).max(200) });
