import { createHash } from 'node:crypto';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { bankItemSchema } from '#app/domain/items/bank-item.ts';
import { type DraftItem, draftItemSchema } from '#app/domain/items/draft-item.ts';
import { itemWords } from '#app/domain/items/item-words.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Where a version was written. */
export type ItemOrigin = 'git' | 'bench' | 'import';

/** Keys in one order at every depth, so that only a change of content is a change. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function itemHash(item: BankItem): string {
  return createHash('sha256').update(canonicalJson(item)).digest('hex');
}

/** The row of a new version. Versions already there are never touched. */
export function versionRow(item: BankItem, version: number, origin: ItemOrigin, createdById: string | null, at: Instant) {
  return {
    id: randomId(),
    itemId: item.id,
    version,
    type: item.type,
    section: item.section,
    levelsJson: JSON.stringify(item.levels),
    nodesJson: JSON.stringify(item.nodes),
    difficulty: item.difficulty,
    contentJson: canonicalJson(item),
    contentHash: itemHash(item),
    createdAt: new Date(at),
    origin,
    createdById,
  };
}

/** What a list shows of an item: its newest version, or its draft while there is no version. */
export interface HeadEntry {
  readonly itemId: string;
  /** null: `content` is a draft */
  readonly version: number | null;
  readonly content: BankItem | DraftItem;
}

function headRow({ itemId, version, content }: HeadEntry, at: Instant) {
  return {
    version,
    type: content.type,
    section: content.section ?? '',
    level4: content.levels.includes(4),
    level3: content.levels.includes(3),
    primaryNode: content.nodes[0] ?? '',
    difficulty: content.difficulty ?? 0,
    stem: content.stem,
    words: `${itemId}\n${itemWords(content)}`,
    updatedAt: new Date(at),
  };
}

/** Keeps the derived rows in step with what was just written. Any number of items; figures of use stay. */
export async function writeHeads(tx: Tx, entries: readonly HeadEntry[], at: Instant): Promise<void> {
  for (const chunk of inChunks(entries)) {
    const ids = chunk.map(({ itemId }) => itemId);
    const known = new Set((await tx.itemHead.findMany({ where: { itemId: { in: ids } }, select: { itemId: true } })).map(({ itemId }) => itemId));
    const fresh = chunk.filter(({ itemId }) => !known.has(itemId));
    await tx.itemHead.createMany({ data: fresh.map((entry) => ({ itemId: entry.itemId, ...headRow(entry, at) })) });
    for (const entry of chunk) {
      if (known.has(entry.itemId)) await tx.itemHead.update({ where: { itemId: entry.itemId }, data: headRow(entry, at) });
    }
    await tx.itemNode.deleteMany({ where: { itemId: { in: ids } } });
    await tx.itemSource.deleteMany({ where: { itemId: { in: ids } } });
    await tx.itemNode.createMany({ data: chunk.flatMap(({ itemId, content }) => distinct(content.nodes).map((node) => ({ itemId, node }))) });
    await tx.itemSource.createMany({
      data: chunk.flatMap(({ itemId, content }) => distinct(content.sources.map(({ source }) => source)).map((sourceId) => ({ itemId, sourceId }))),
    });
  }
}

/** Writes the derived rows of items that have none, as after a migration. Returns how many. */
export async function writeMissingHeads(tx: Tx, at: Instant): Promise<number> {
  const bare = await tx.item.findMany({ where: { head: null }, select: { id: true } });
  let written = 0;
  for (const chunk of inChunks(bare)) written += await writeHeadsOf(tx, chunk.map(({ id }) => id), at);
  return written;
}

async function writeHeadsOf(tx: Tx, ids: readonly string[], at: Instant): Promise<number> {
  const rows = await tx.item.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, draft: { select: { contentJson: true } }, versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, contentJson: true } } },
  });
  const entries = rows.flatMap(({ id, draft, versions }): HeadEntry[] => {
    const newest = versions[0];
    if (newest) return [{ itemId: id, version: newest.version, content: bankItemSchema.parse(JSON.parse(newest.contentJson)) }];
    return draft ? [{ itemId: id, version: null, content: draftItemSchema.parse(JSON.parse(draft.contentJson)) }] : [];
  });
  await writeHeads(tx, entries, at);
  return entries.length;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
