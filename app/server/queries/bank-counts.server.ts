import { BANK_ITEM_TYPES, type BankItemType, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { db } from '#app/server/db/db.server.ts';

export type TypeCounts = Readonly<Record<BankItemType, number>>;

/** How many approved open items serve each node, by type. Counts only: neither text nor key. */
export async function openItemCounts(): Promise<ReadonlyMap<string, TypeCounts>> {
  const { prisma } = await db();
  const rows = await prisma.itemNode.findMany({
    where: { item: { pool: 'open', state: 'approved' } },
    select: { node: true, item: { select: { head: { select: { type: true } } } } },
  });
  const counts = new Map<string, Record<BankItemType, number>>();
  for (const { node, item } of rows) {
    if (!item.head) continue;
    const entry = counts.get(node) ?? { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 };
    entry[bankItemTypeSchema.parse(item.head.type)] += 1;
    counts.set(node, entry);
  }
  return counts;
}

export function totalOf(counts: TypeCounts | undefined): number {
  return counts ? BANK_ITEM_TYPES.reduce((sum, type) => sum + counts[type], 0) : 0;
}
