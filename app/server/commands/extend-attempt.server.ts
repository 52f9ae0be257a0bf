import type { Actor } from '#app/domain/access/roles.ts';
import { extendedDeadline } from '#app/domain/attempts/extension.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { recordTimeAdjustment } from '#app/server/commands/record-time-adjustment.server.ts';

/**
 * Moves the deadline of an attempt under way, running or paused. One seat, or everybody under way in
 * the actor's rooms.
 * @param request.minutes 1 to 60, as the form's schema has checked
 */
export async function extendAttempt(
  actor: Actor,
  request: { readonly sittingId: string; readonly target: SeatTarget; readonly minutes: number; readonly reason: string },
): Promise<Result<SeatsActedOn, ActReason>> {
  const { sittingId, target, minutes, reason } = request;
  return actOnSeats(actor, { act: 'extend', sittingId, target }, async (tx, provider, seat, at) => {
    const { attemptId, attemptPhase, deadlineAt } = seat;
    if (deadlineAt === null) throw new Error(`Attempt ${attemptId} is under way without a deadline`);
    const extended = extendedDeadline(deadlineAt, minutes);
    // Only the deadline that was judged, so that no adjustment is lost or counted twice.
    const { count } = await tx.attempt.updateMany({
      where: { id: attemptId, phase: attemptPhase, deadlineAt: new Date(deadlineAt) },
      data: { deadlineAt: new Date(extended) },
    });
    if (count !== 1) return false;
    await recordTimeAdjustment(tx, provider, {
      attemptId,
      kind: 'extension',
      milliseconds: extended - deadlineAt,
      reason,
      actor,
      at,
    });
    return true;
  });
}
