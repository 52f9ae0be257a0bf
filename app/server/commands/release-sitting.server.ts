import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { recordSittingFigures } from '#app/server/bank/item-figures.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimSitting } from '#app/server/commands/claim-sitting.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<
  PlanningReason,
  { kind: 'notAllowed' | 'sittingNotFound' | 'sittingPhaseForbids' | 'notAllScored' }
>;

/**
 * Closed → released: candidates may see their scores, and that cannot be taken back. Refused while
 * any attempt is neither scored nor cancelled. What the answers say of the items goes back to the bank. Answers with the
 * number of released attempts.
 */
export async function releaseSitting(actor: Actor, sittingId: string): Promise<Result<number, Reason>> {
  if (!can(actor, 'sitting.release')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  const at = now();
  return transactOrRefuse<number, Reason>(database, async (tx) => {
    const claimed = await claimSitting(tx, sittingId, ['closed']);
    if (!claimed.ok) return claimed;
    const open = await tx.attempt.count({ where: { sittingId, phase: { notIn: ['scored', 'cancelled'] } } });
    if (open > 0) return refuse({ kind: 'notAllScored', attempts: open });
    const scored = await tx.attempt.findMany({ where: { sittingId, phase: 'scored' }, select: { id: true } });
    const { count } = await tx.attempt.updateMany({ where: { sittingId, phase: 'scored' }, data: { phase: 'released' } });
    await tx.attemptEvent.createMany({
      data: scored.map((attempt) => ({
        id: randomId(),
        attemptId: attempt.id,
        fromPhase: 'scored',
        toPhase: 'released',
        at: new Date(at),
        byId: actor.id,
        reason: '公布成绩',
      })),
    });
    await tx.sitting.update({ where: { id: sittingId }, data: { phase: 'released', releasedAt: new Date(at) } });
    await recordSittingFigures(tx, sittingId);
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.released',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, attempts: count },
    });
    return accept(count);
  });
}
