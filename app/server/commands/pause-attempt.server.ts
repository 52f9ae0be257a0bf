import type { Actor } from '#app/domain/access/roles.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';

/** Active → paused: the clock stands and nothing more is accepted until it goes on. One seat, or everybody under way in the actor's rooms. */
export async function pauseAttempt(
  actor: Actor,
  request: { readonly sittingId: string; readonly target: SeatTarget; readonly reason: string },
): Promise<Result<SeatsActedOn, ActReason>> {
  const { sittingId, target, reason } = request;
  return actOnSeats(actor, { act: 'pause', sittingId, target }, async (tx, provider, seat, at) => {
    const moved = await changeAttemptPhase(tx, provider, {
      attemptId: seat.attemptId,
      from: 'active',
      to: 'paused',
      at,
      actor,
      reason,
      fields: { pausedAt: new Date(at) },
    });
    return moved.ok;
  });
}
