import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { sittingPhasesBefore } from '#app/domain/planning/sitting-phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimSitting } from '#app/server/commands/claim-sitting.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'sittingNotFound' | 'sittingPhaseForbids' }>;

/** Calls a sitting off before it opens. Its rooms and people are free again; attempts made by freezing are cancelled with it. */
export async function cancelSitting(actor: Actor, sittingId: string, reason: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  const at = now();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimSitting(tx, sittingId, sittingPhasesBefore('cancelled'));
    if (!claimed.ok) return claimed;
    await tx.sitting.update({ where: { id: sittingId }, data: { phase: 'cancelled' } });
    const waiting = await tx.attempt.findMany({
      where: { sittingId, phase: { in: ['awaiting', 'authorised'] } },
      select: { id: true, phase: true },
    });
    await tx.attempt.updateMany({
      where: { id: { in: waiting.map((attempt) => attempt.id) } },
      data: { phase: 'cancelled', endedAs: 'cancelled', endedAt: new Date(at) },
    });
    await tx.attemptEvent.createMany({
      data: waiting.map((attempt) => ({
        id: randomId(),
        attemptId: attempt.id,
        fromPhase: attempt.phase,
        toPhase: 'cancelled',
        at: new Date(at),
        byId: actor.id,
        reason: `场次取消：${reason}`,
      })),
    });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.cancelled',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, reason },
    });
    return accept(claimed.value.code);
  });
}
