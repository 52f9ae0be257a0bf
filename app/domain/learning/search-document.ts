import { z } from 'zod';

/** One place of the course that a search can lead to: build/content/search.json. */
export const searchDocumentSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['section', 'case', 'procedure', 'reflection', 'form', 'term', 'source']),
  title: z.string(),
  /** Module and lesson it stands in, for people; empty for what belongs to the whole course. */
  where: z.string(),
  url: z.string(),
  text: z.string(),
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;
