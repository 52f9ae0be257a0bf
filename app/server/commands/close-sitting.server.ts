import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import { attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';
import { claimDuty } from '#app/server/commands/seats-in-charge.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<
  InvigilationReason,
  { kind: 'notAllowed' | 'notAssigned' | 'sittingPhaseForbids' | 'underWay' | 'countChanged' | 'changedMeanwhile' }
>;

/**
 * Open → closed, for all rooms of the sitting, when nobody is under way. Whoever has not begun is
 * absent from then on.
 * @param request.notBegun how many of them the invigilator was told; another number now refuses
 * @returns how many became absent
 */
export async function closeSitting(
  actor: Actor,
  request: { readonly sittingId: string; readonly notBegun: number },
): Promise<Result<number, Reason>> {
  if (!can(actor, 'sitting.invigilate')) return refuse({ kind: 'notAllowed' });
  const { sittingId } = request;
  const database = await db();
  return transactOrRefuse<number, Reason>(database, async (tx) => {
    const duty = await claimDuty(tx, actor, sittingId, ['open']);
    if (!duty.ok) return duty;
    const at = now();
    const countUnderWay = () => tx.attempt.count({ where: { sittingId, phase: { in: ['active', 'paused'] } } });
    const underWay = await countUnderWay();
    if (underWay > 0) return refuse({ kind: 'underWay', attempts: underWay });

    const waiting = await tx.attempt.findMany({
      where: { sittingId, phase: { in: ['awaiting', 'authorised'] } },
      select: { id: true, phase: true, registration: { select: { checkedInAt: true } } },
    });
    if (waiting.length !== request.notBegun) return refuse({ kind: 'countChanged', notBegun: waiting.length });
    for (const attempt of waiting) {
      const moved = await changeAttemptPhase(tx, database.provider, {
        attemptId: attempt.id,
        from: attemptPhaseSchema.parse(attempt.phase),
        to: 'cancelled',
        at,
        actor,
        reason: attempt.registration.checkedInAt === null ? '场次结束时未到（缺考）' : '已签到，到场次结束没有开始答题（缺考）',
        fields: { endedAt: new Date(at), endedAs: 'cancelled' },
      });
      if (!moved.ok) return refuse({ kind: 'changedMeanwhile' });
    }
    // On PostgreSQL a candidate may have started between the count and here.
    const started = await countUnderWay();
    if (started > 0) return refuse({ kind: 'underWay', attempts: started });

    const { count } = await tx.sitting.updateMany({
      where: { id: sittingId, phase: 'open' },
      data: { phase: 'closed', closedAt: new Date(at) },
    });
    if (count !== 1) return refuse({ kind: 'changedMeanwhile' });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.closed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: duty.value.code },
    });
    return accept(waiting.length);
  });
}
