import { z } from 'zod';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { ITEM_TYPES, itemTypeSchema } from '#app/domain/items/item.ts';
import { levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export interface ItemPool {
  readonly entries: readonly PoolEntry[];
  /** Row id of the version of an entry, by item id. */
  readonly versionIds: ReadonlyMap<string, string>;
}

const levelsColumn = z.array(levelSchema);
const nodesColumn = z.array(z.string());
// Assembly needs nothing else of the content, so keys and stems stay in the text column.
const contentColumn = z.object({ enemies: z.array(z.string()).default([]) });

/** What may be drawn now: the latest version of every approved item of these pools that a machine scores. */
export async function loadItemPool(client: Tx, pools: readonly Pool[]): Promise<ItemPool> {
  const rows = await client.itemVersion.findMany({
    where: { type: { in: [...ITEM_TYPES] }, item: { state: 'approved', pool: { in: [...pools] } } },
    orderBy: [{ itemId: 'asc' }, { version: 'asc' }],
    select: {
      id: true,
      itemId: true,
      version: true,
      type: true,
      section: true,
      levelsJson: true,
      nodesJson: true,
      difficulty: true,
      contentJson: true,
    },
  });
  const newest = new Map(rows.map((row) => [row.itemId, row])); // later versions replace earlier ones
  const entries = [...newest.values()].map((row): PoolEntry => ({
    id: row.itemId,
    version: row.version,
    type: itemTypeSchema.parse(row.type),
    section: sectionKeySchema.parse(row.section),
    levels: levelsColumn.parse(JSON.parse(row.levelsJson)),
    nodes: nodesColumn.parse(JSON.parse(row.nodesJson)),
    difficulty: row.difficulty,
    enemies: contentColumn.parse(JSON.parse(row.contentJson)).enemies,
  }));
  return { entries, versionIds: new Map([...newest.values()].map((row) => [row.itemId, row.id])) };
}
