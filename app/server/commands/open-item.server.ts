import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Secure → open, for good: learners may see it from now on. There is no way back. */
export async function openItem(actor: Actor, itemId: string): Promise<Result<null, BankReason>> {
  if (!can(actor, 'item.review')) return refuse('notAllowed');
  const { prisma, provider } = await db();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.item.updateMany({ where: { id: itemId, pool: 'secure' }, data: { pool: 'open' } });
    if (count === 0) return refuse((await tx.item.count({ where: { id: itemId } })) === 0 ? 'unknownItem' : 'poolIsOpen');
    await recordAudit(tx, provider, { at: now(), actor, action: 'item.poolChanged', subject: { type: 'item', id: itemId }, data: { from: 'secure', to: 'open' } });
    return accept(null);
  });
}
