import type { Actor } from '#app/domain/access/roles.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';

/** Awaiting → authorised for whoever is checked in, once the sitting is open. The clock begins only when the candidate starts. */
export async function authoriseAttempts(
  actor: Actor,
  request: { readonly sittingId: string; readonly target: SeatTarget },
): Promise<Result<SeatsActedOn, ActReason>> {
  return actOnSeats(actor, { act: 'authorise', ...request }, async (tx, provider, seat, at) => {
    const moved = await changeAttemptPhase(tx, provider, {
      attemptId: seat.attemptId,
      from: 'awaiting',
      to: 'authorised',
      at,
      actor,
      reason: '监考员准许开始',
    });
    return moved.ok;
  });
}
