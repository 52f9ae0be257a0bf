import { type DraftItem, draftItemSchema } from '#app/domain/items/draft-item.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { sourceChoices } from '#app/server/queries/source-choices.server.ts';
import { similarItems } from '#app/server/bank/similar-items.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { nodeChoices } from '#app/server/queries/node-choices.server.ts';

/** What the bank holds that reads much like this draft, most alike first. */
export async function similarToDraft(itemId: string, draft: DraftItem) {
  const { prisma } = await db();
  return similarItems(prisma, itemId, draft);
}

/** The working copy of an item and what its editor chooses from; null when nobody has one open. */
export async function itemDraft(itemId: string) {
  const { prisma } = await db();
  const row = await prisma.itemDraft.findUnique({ where: { itemId }, include: { item: { select: { pool: true, state: true } } } });
  if (!row) return null;
  return {
    id: itemId,
    pool: poolSchema.parse(row.item.pool),
    state: itemStateSchema.parse(row.item.state),
    draft: draftItemSchema.parse(JSON.parse(row.contentJson)),
    seq: row.seq,
    baseVersion: row.baseVersion,
    groups: nodeChoices(),
    sources: sourceChoices(),
  };
}
