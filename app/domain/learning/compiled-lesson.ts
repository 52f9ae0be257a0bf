import { z } from 'zod';
import { sourceSchema } from '#app/domain/items/source.ts';
import { jobFormSchema } from '#app/domain/learning/job-form.ts';
import { lessonFrontMatterSchema, moduleSchema, outlineSchema } from '#app/domain/learning/module.ts';

const caseIslandSchema = z.strictObject({
  kind: z.literal('island'),
  name: z.literal('Case'),
  /** `analysisHtml` is for after the learner has committed to an answer; pages keep it out of sight until then. */
  props: z.strictObject({ id: z.string(), title: z.string(), bodyHtml: z.string(), analysisHtml: z.string() }),
});

const reflectionIslandSchema = z.strictObject({
  kind: z.literal('island'),
  name: z.literal('Reflection'),
  /** `noteHtml` is written for the trainer. */
  props: z.strictObject({ id: z.string(), prompt: z.string(), noteHtml: z.string() }),
});

const procedureIslandSchema = z.strictObject({
  kind: z.literal('island'),
  name: z.literal('Procedure'),
  props: z.strictObject({
    id: z.string(),
    title: z.string(),
    steps: z.array(
      z.strictObject({
        title: z.string(),
        who: z.string().optional(),
        when: z.string().optional(),
        /** What this step leaves behind: a record, a receipt, an appointment. */
        output: z.string().optional(),
        html: z.string(),
      }),
    ),
  }),
});

/** A lesson is a row of these: finished HTML, and islands the page brings to life. Nothing is compiled or evaluated at reading time. */
export const lessonBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('html'), html: z.string() }),
  z.discriminatedUnion('name', [caseIslandSchema, reflectionIslandSchema, procedureIslandSchema]),
]);
export type LessonBlock = z.infer<typeof lessonBlockSchema>;
export type LessonIsland = Extract<LessonBlock, { readonly kind: 'island' }>;
export type CaseProps = z.infer<typeof caseIslandSchema>['props'];
export type ProcedureProps = z.infer<typeof procedureIslandSchema>['props'];
export type ReflectionProps = z.infer<typeof reflectionIslandSchema>['props'];

/** One line of the list at a lesson's foot; `number` is what the superscripts in the text print. */
export const citedSourceSchema = z.strictObject({
  number: z.int().positive(),
  article: z.string().optional(),
  source: sourceSchema,
});
export type CitedSource = z.infer<typeof citedSourceSchema>;

/** A word of the trade explained where it first occurs in a lesson. */
export const lessonTermSchema = z.strictObject({ id: z.string(), term: z.string(), meaning: z.string() });
export type LessonTerm = z.infer<typeof lessonTermSchema>;

/** What a learner answers in writing: a case or a reflection. */
export const lessonPromptSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['case', 'reflection']),
  /** The case's title or the reflection's prompt. */
  title: z.string(),
});
export type LessonPrompt = z.infer<typeof lessonPromptSchema>;

const lessonFacts = {
  ...lessonFrontMatterSchema.shape,
  /** Han characters, and every run of letters or digits as one. */
  characters: z.int().nonnegative(),
  headings: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  prompts: z.array(lessonPromptSchema),
};

/** build/content/lessons/<id>.json */
export const compiledLessonSchema = z.strictObject({
  ...lessonFacts,
  moduleSlug: z.string(),
  blocks: z.array(lessonBlockSchema),
  sources: z.array(citedSourceSchema),
  terms: z.array(lessonTermSchema),
  /** SHA-256 of all that went in; the same hash is not compiled again. */
  inputHash: z.string(),
});
export type CompiledLesson = z.infer<typeof compiledLessonSchema>;

export const lessonSummarySchema = z.strictObject({ ...lessonFacts, sourceIds: z.array(z.string()) });
export type LessonSummary = z.infer<typeof lessonSummarySchema>;

export const compiledModuleSchema = z.strictObject({
  ...moduleSchema.omit({ lessons: true }).shape,
  lessons: z.array(lessonSummarySchema),
  forms: z.array(jobFormSchema),
});
export type CompiledModule = z.infer<typeof compiledModuleSchema>;

/** build/content/modules.json */
export const compiledIndexSchema = z.strictObject({ outline: outlineSchema, modules: z.array(compiledModuleSchema) });
export type CompiledIndex = z.infer<typeof compiledIndexSchema>;
