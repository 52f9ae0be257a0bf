import { z } from 'zod';
import type { ImportDefaults } from '#app/domain/exchange/parsed-import.ts';
import { levelsOfNode, sectionOfNode, type Standard } from '#app/domain/standard/standard.ts';

const line = z.string().trim().max(80).default('');

/** What the importer says once for items whose file says nothing of it. */
export const importDefaultsSchema = z.object({
  node: line,
  source: line,
  article: line,
  /** Per cent of candidates who will get it right. */
  difficulty: z
    .union([z.literal(''), z.coerce.number().int('预估答对率填 20 到 98 的整数。').min(20, '预估答对率填 20 到 98 的整数。').max(98, '预估答对率填 20 到 98 的整数。')])
    .default('')
    .transform((value) => (value === '' ? null : value)),
});

/** The fields it says for every item of the file: what was left empty is said by none, and an unknown node counts as empty. */
export function importDefaults({ node, source, article, difficulty }: z.output<typeof importDefaultsSchema>, standard: Standard): ImportDefaults {
  const section = node === '' ? undefined : sectionOfNode(standard, node);
  return {
    ...(section === undefined ? {} : { section, nodes: [node], levels: levelsOfNode(node) }),
    ...(source === '' ? {} : { sources: [{ source, ...(article === '' ? {} : { article }) }] }),
    ...(difficulty === null ? {} : { difficulty: difficulty / 100, difficultyReason: '导入时统一估计，待实测' }),
    cognitive: 'understand',
  };
}
