import { z } from 'zod';
import { blueprintSchema } from '#app/domain/blueprints/blueprint.ts';
import { formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { glossarySchema } from '#app/domain/glossary/term.ts';
import { itemFileSchema } from '#app/domain/items/bank-item.ts';
import { sourceFileSchema } from '#app/domain/items/source.ts';
import { jobFormSchema } from '#app/domain/learning/job-form.ts';
import { lessonFrontMatterSchema, moduleSchema, outlineSchema } from '#app/domain/learning/module.ts';
import { regionSchema, regionVariablesSchema } from '#app/domain/learning/region.ts';
import { coursePlanSchema } from '#app/domain/learning/course-plan.ts';
import { tradeTermsSchema } from '#app/domain/learning/trade-term.ts';
import { scenarioSchema } from '#app/domain/scenarios/scenario.ts';
import { standardSchema } from '#app/domain/standard/standard.ts';

const { groups, basics, functions, tasks, requirements, ...rules } = standardSchema.shape;

/** One schema per kind of authored file, by the name of its JSON Schema below content/schemas/. */
const AUTHORED = {
  blueprint: blueprintSchema,
  'course-plan': coursePlanSchema,
  'form-task': formTaskSchema,
  glossary: glossarySchema,
  items: itemFileSchema,
  'job-form': jobFormSchema,
  lesson: lessonFrontMatterSchema,
  module: moduleSchema,
  outline: outlineSchema,
  region: regionSchema,
  'region-variables': regionVariablesSchema,
  scenario: scenarioSchema,
  sources: sourceFileSchema,
  standard: z.strictObject(rules),
  terms: tradeTermsSchema,
  'standard-basics': z.strictObject({ groups, points: basics }),
  'standard-functions': z.strictObject({ functions, tasks }),
  'standard-requirements': z.strictObject({ requirements }),
} as const;

/** Text of every JSON Schema for editors, by file name. Pure. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(AUTHORED).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );
}
