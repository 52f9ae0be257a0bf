import { z } from 'zod';
import { assignedUseSchema, playUseSchema } from '#app/domain/plays/play-use.ts';

const id = z.string().min(1).max(64);
const count = z.coerce.number().pipe(z.int().min(0).max(100_000));

/** The button that begins a play. */
export const startPlaySchema = z.object({
  use: playUseSchema,
  assignmentId: id.optional().transform((value) => value ?? null),
  fresh: z.literal('on').optional().transform((value) => value === 'on'),
});

/** A step of a scenario: a choice, or words. */
export const stepSchema = z.object({
  seq: count,
  choice: z
    .union([z.literal(''), count])
    .optional()
    .transform((value) => (value === undefined || value === '' ? null : value)),
  text: z.string().max(1000).default(''),
  confirmed: z.literal('on').optional().transform((value) => value === 'on'),
});

/** What comes with a sheet beside its fields, whose names follow from the form. */
export const sheetPostSchema = z.object({
  seq: count,
  intent: z.union([z.enum(['save', 'hand-in']), z.string().regex(/^ask:[a-z][a-z0-9-]*$/)]).default('save'),
});

/** What a trainer sets a class to do, and how it is taken back. */
export const assignSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), contentId: id, use: assignedUseSchema }),
  z.object({ intent: z.literal('close'), assignmentId: id }),
]);
