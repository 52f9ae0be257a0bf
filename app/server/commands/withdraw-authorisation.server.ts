import type { Actor } from '#app/domain/access/roles.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';

/** Authorised → awaiting for one seat whose candidate has not started yet. */
export async function withdrawAuthorisation(
  actor: Actor,
  request: { readonly sittingId: string; readonly registrationId: string },
): Promise<Result<SeatsActedOn, ActReason>> {
  const { sittingId, registrationId } = request;
  return actOnSeats(
    actor,
    { act: 'withdraw', sittingId, target: { kind: 'seat', registrationId } },
    async (tx, provider, seat, at) => {
      const moved = await changeAttemptPhase(tx, provider, {
        attemptId: seat.attemptId,
        from: 'authorised',
        to: 'awaiting',
        at,
        actor,
        reason: '监考员收回准许',
      });
      return moved.ok;
    },
  );
}
