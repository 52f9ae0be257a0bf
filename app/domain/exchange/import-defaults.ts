import { z } from 'zod';

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
