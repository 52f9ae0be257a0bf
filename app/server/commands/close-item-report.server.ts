import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Answers a learner who found a fault. What is done about the item is an act of its own. */
export async function closeItemReport(actor: Actor, itemId: string, reportId: string, reply: string): Promise<Result<null, BankReason>> {
  if (!can(actor, 'item.review')) return refuse('notAllowed');
  if (reply.trim() === '') return refuse('emptyText');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.itemReport.updateMany({
      where: { id: reportId, itemId, closedAt: null },
      data: { closedAt: new Date(at), closedById: actor.id, reply: reply.trim() },
    });
    if (count === 0) return refuse('alreadyClosed');
    await recordAudit(tx, provider, { at, actor, action: 'item.reportClosed', subject: { type: 'item', id: itemId }, data: { report: reportId } });
    return accept(null);
  });
}
