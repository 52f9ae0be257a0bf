import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Adds a remark on the item as it stands; remarks stay, whatever becomes of the version they were made on. */
export async function commentItem(actor: Actor, itemId: string, text: string): Promise<Result<null, BankReason>> {
  if (!can(actor, 'item.view')) return refuse('notAllowed');
  if (text.trim() === '') return refuse('emptyText');
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const item = await tx.item.findUnique({ where: { id: itemId }, select: { head: { select: { version: true } } } });
    if (!item) return refuse('unknownItem');
    await tx.itemComment.create({
      data: { id: randomId(), itemId, version: item.head?.version ?? null, byId: actor.id, byName: actor.displayName, text: text.trim(), at: new Date(now()) },
    });
    return accept(null);
  });
}
