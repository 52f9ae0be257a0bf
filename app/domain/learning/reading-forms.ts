import { z } from 'zod';
import { LONGEST_NOTE } from '#app/domain/learning/answer-length.ts';

/** The button that sets or takes away a bookmark; `anchor` is a heading's id, empty for the lesson itself. */
export const bookmarkSchema = z.object({ anchor: z.string().max(80), set: z.enum(['on', 'off']) });

/** The note's form without scripts. `basedOn`: when the text it was written over had been saved; empty: there was none. */
export const noteFormSchema = z.object({
  text: z.string().max(LONGEST_NOTE),
  basedOn: z
    .string()
    .optional()
    .transform((value) => (value === undefined || value === '' ? null : Number(value)))
    .pipe(z.int().nullable()),
});

/** The form under a case or a reflection. How much must be written depends on its kind: see answer-length.ts. */
export const saveAnswerSchema = z.object({ promptId: z.string().min(1), text: z.string() });
