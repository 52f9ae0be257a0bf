import { z } from 'zod';
import { ITEM_TYPES, type ItemType, itemTypeSchema } from '#app/domain/items/item.ts';
import { db } from '#app/server/db/db.server.ts';

const nodesColumn = z.array(z.string());

/** How many approved open items serve each node, by type. Counts only: neither text nor key. */
export async function openItemCounts(): Promise<ReadonlyMap<string, Readonly<Record<ItemType, number>>>> {
  const { prisma } = await db();
  const rows = await prisma.itemVersion.findMany({
    where: { item: { pool: 'open', state: 'approved' } },
    orderBy: [{ itemId: 'asc' }, { version: 'asc' }],
    select: { itemId: true, type: true, nodesJson: true },
  });
  const newest = new Map(rows.map((row) => [row.itemId, row])); // later versions replace earlier ones
  const counts = new Map<string, Record<ItemType, number>>();
  for (const { type, nodesJson } of newest.values()) {
    for (const node of nodesColumn.parse(JSON.parse(nodesJson))) {
      const entry = counts.get(node) ?? { trueFalse: 0, singleChoice: 0, multipleResponse: 0 };
      entry[itemTypeSchema.parse(type)] += 1;
      counts.set(node, entry);
    }
  }
  return counts;
}

export function totalOf(counts: Readonly<Record<ItemType, number>> | undefined): number {
  return counts ? ITEM_TYPES.reduce((sum, type) => sum + counts[type], 0) : 0;
}
