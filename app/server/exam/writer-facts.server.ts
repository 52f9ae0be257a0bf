import type { CandidateItem } from '#app/domain/items/item.ts';
import { db } from '#app/server/db/db.server.ts';
import { candidateItemsByPosition } from '#app/server/exam/frozen-form.server.ts';
import { hashToken } from '#app/server/random-id.server.ts';

/** What never changes about a writer token. What does change is read inside the saving transaction. */
export interface WriterFacts {
  readonly attemptId: string;
  readonly epoch: number;
  readonly items: ReadonlyMap<number, CandidateItem>;
}

const cache = new Map<string, WriterFacts>();
const CACHE_LIMIT = 20_000;

/** The facts behind `authorization: Writer <token>`, or null for a token nobody was given. */
export async function writerFacts(token: string): Promise<WriterFacts | null> {
  const hash = hashToken(token);
  const known = cache.get(hash);
  if (known) return known;
  const { prisma } = await db();
  const row = await prisma.attemptWriter.findUnique({
    where: { hash },
    select: { attemptId: true, epoch: true, attempt: { select: { formId: true } } },
  });
  if (!row) return null;
  const facts: WriterFacts = {
    attemptId: row.attemptId,
    epoch: row.epoch,
    items: await candidateItemsByPosition(row.attempt.formId),
  };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(hash, facts);
  return facts;
}
