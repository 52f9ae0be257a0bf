import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';

/** Puts a tag on many items, or takes it off. Answers with how many changed; repeating changes none. */
export async function tagItems(actor: Actor, itemIds: readonly string[], tag: string, add: boolean): Promise<Result<number, BankReason>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const { prisma, provider } = await db();
  return prisma.$transaction(async (tx) => {
    let changed = 0;
    for (const ids of inChunks(itemIds)) changed += add ? await addTag(tx, ids, tag) : (await tx.itemTag.deleteMany({ where: { tag, itemId: { in: [...ids] } } })).count;
    if (changed > 0) {
      await recordAudit(tx, provider, { at: now(), actor, action: 'items.tagged', subject: { type: 'itemBank', id: 'tags' }, data: { tag, added: add, items: changed } });
    }
    return accept(changed);
  });
}

async function addTag(tx: Tx, itemIds: readonly string[], tag: string): Promise<number> {
  const known = await tx.item.findMany({ where: { id: { in: [...itemIds] }, tags: { none: { tag } } }, select: { id: true } });
  await tx.itemTag.createMany({ data: known.map(({ id }) => ({ itemId: id, tag })) });
  return known.length;
}
