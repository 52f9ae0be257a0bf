import { z } from 'zod';
import { blueprintSchema } from '#app/domain/blueprints/blueprint.ts';
import { glossarySchema } from '#app/domain/glossary/term.ts';
import { itemFileSchema } from '#app/domain/items/item.ts';
import { sourceFileSchema } from '#app/domain/items/source.ts';
import { lessonFrontMatterSchema, moduleSchema, outlineSchema } from '#app/domain/learning/module.ts';
import { standardSchema } from '#app/domain/standard/standard.ts';

const { groups, basics, functions, tasks, requirements, ...rules } = standardSchema.shape;

/** One schema per kind of authored file, by the name of its JSON Schema below content/schemas/. */
const AUTHORED = {
  blueprint: blueprintSchema,
  glossary: glossarySchema,
  items: itemFileSchema,
  lesson: lessonFrontMatterSchema,
  module: moduleSchema,
  outline: outlineSchema,
  sources: sourceFileSchema,
  standard: z.strictObject(rules),
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
