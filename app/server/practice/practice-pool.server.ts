import { z } from 'zod';
import { type BankItem, bankItemSchema, type BankItemType, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import type { PracticeEntry } from '#app/domain/practice/draw-practice.ts';
import { type Level, levelSchema, type SectionKey, sectionKeySchema } from '#app/domain/standard/standard.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import type { AnsweredItem } from '#app/server/practice/past-answers.server.ts';

/** What may be practised by anybody: secure items never are. */
export const PRACTISED = { pool: 'open', state: 'approved' } as const;

export interface PoolRow {
  readonly itemId: string;
  readonly versionId: string;
  readonly type: BankItemType;
  readonly section: SectionKey;
  readonly nodes: readonly string[];
  readonly enemies: readonly string[];
}

const levelsColumn = z.array(levelSchema);
const nodesColumn = z.array(z.string());
// A draw needs nothing else of the content, so keys and stems stay in the text column.
const contentColumn = z.object({ enemies: z.array(z.string()).default([]) });

/** The newest version of every approved item of the open pool, of these types and for this level. */
export async function practicePool(client: Pick<Tx, 'itemVersion'>, level: Level, types: readonly BankItemType[]): Promise<readonly PoolRow[]> {
  // Versions, not items with their newest: SQLite takes no more than 999 ids of a relation at once.
  const rows = await client.itemVersion.findMany({
    where: { type: { in: [...types] }, item: PRACTISED },
    orderBy: [{ itemId: 'asc' }, { version: 'asc' }],
    select: { id: true, itemId: true, type: true, section: true, levelsJson: true, nodesJson: true, contentJson: true },
  });
  const newest = new Map(rows.map((row) => [row.itemId, row])); // later versions replace earlier ones
  return [...newest.values()].flatMap((row) => {
    const levels = levelsColumn.parse(JSON.parse(row.levelsJson));
    if (!levels.includes(level)) return [];
    return [
      {
        itemId: row.itemId,
        versionId: row.id,
        type: bankItemTypeSchema.parse(row.type),
        section: sectionKeySchema.parse(row.section),
        nodes: nodesColumn.parse(JSON.parse(row.nodesJson)),
        enemies: contentColumn.parse(JSON.parse(row.contentJson)).enemies,
      },
    ];
  });
}

export interface DrawableEntry extends PracticeEntry {
  readonly versionId: string;
}

/** The rows as a draw takes them, with what this learner has had to do with each. */
export function drawableEntries(rows: readonly PoolRow[], answered: readonly AnsweredItem[]): readonly DrawableEntry[] {
  const latest = new Map<string, AnsweredItem>();
  for (const answer of answered) if ((latest.get(answer.itemId)?.at ?? -Infinity) < answer.at) latest.set(answer.itemId, answer);
  return rows.map(({ itemId, versionId, nodes, enemies }) => {
    const last = latest.get(itemId);
    return { id: itemId, versionId, nodes, enemies, lastSeenAt: last?.at ?? null, lastRight: last !== undefined && last.earnedUnits === last.units };
  });
}

/** The contents of versions, by id. Keys and all: for the server's own use. */
export async function contentOfVersions(client: Pick<Tx, 'itemVersion'>, ids: readonly string[]): Promise<ReadonlyMap<string, VersionContent>> {
  const rows = await client.itemVersion.findMany({ where: { id: { in: [...ids] } }, select: { id: true, itemId: true, version: true, contentJson: true, item: { select: { pool: true } } } });
  return new Map(rows.map((row) => [row.id, { itemId: row.itemId, version: row.version, withdrawn: row.item.pool !== PRACTISED.pool, item: bankItemSchema.parse(JSON.parse(row.contentJson)) }]));
}

export interface VersionContent {
  readonly itemId: string;
  readonly version: number;
  /** No longer in the open pool: shown to nobody who practises, also in a round that had it. */
  readonly withdrawn: boolean;
  readonly item: BankItem;
}
