import type { Actor } from '#app/domain/access/roles.ts';
import { resumedDeadline } from '#app/domain/attempts/attempt-clock.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';
import { recordTimeAdjustment } from '#app/server/commands/record-time-adjustment.server.ts';

/** Paused → active: the deadline moves by exactly the time lost, and the measured loss is recorded. One seat, or everybody paused in the actor's rooms. */
export async function resumeAttempt(
  actor: Actor,
  request: { readonly sittingId: string; readonly target: SeatTarget },
): Promise<Result<SeatsActedOn, ActReason>> {
  return actOnSeats(actor, { act: 'resume', ...request }, async (tx, provider, seat, at) => {
    const { attemptId, deadlineAt, pausedAt } = seat;
    if (deadlineAt === null || pausedAt === null) throw new Error(`Paused attempt ${attemptId} has no deadline or no pause`);
    const owed = resumedDeadline(deadlineAt, pausedAt, at);
    const paused = await tx.attemptEvent.findFirst({
      where: { attemptId, toPhase: 'paused' },
      orderBy: { at: 'desc' },
      select: { reason: true },
    });
    const moved = await changeAttemptPhase(tx, provider, {
      attemptId,
      from: 'paused',
      to: 'active',
      at,
      actor,
      reason: '恢复答题',
      fields: { deadlineAt: new Date(owed), pausedAt: null },
    });
    if (!moved.ok) return false;
    await recordTimeAdjustment(tx, provider, {
      attemptId,
      kind: 'timeOwed',
      milliseconds: owed - deadlineAt,
      reason: paused?.reason ?? '暂停',
      actor,
      at,
    });
    return true;
  });
}
