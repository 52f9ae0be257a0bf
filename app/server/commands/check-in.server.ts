import type { Actor } from '#app/domain/access/roles.ts';
import type { SeatAct } from '#app/domain/attempts/seat-acts.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { type ActReason, actOnSeats, type SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';

interface CheckInRequest {
  readonly sittingId: string;
  readonly registrationId: string;
}

/** The invigilator has seen the person and the identity card, and they are the one registered for this seat. */
export async function checkIn(actor: Actor, request: CheckInRequest): Promise<Result<SeatsActedOn, ActReason>> {
  return setCheckIn(actor, request, 'checkIn');
}

/** Takes a check-in back, as long as the candidate has not been authorised. */
export async function undoCheckIn(actor: Actor, request: CheckInRequest): Promise<Result<SeatsActedOn, ActReason>> {
  return setCheckIn(actor, request, 'undoCheckIn');
}

async function setCheckIn(
  actor: Actor,
  { sittingId, registrationId }: CheckInRequest,
  act: Extract<SeatAct, 'checkIn' | 'undoCheckIn'>,
): Promise<Result<SeatsActedOn, ActReason>> {
  return actOnSeats(actor, { act, sittingId, target: { kind: 'seat', registrationId } }, async (tx, provider, seat, at) => {
    const coming = act === 'checkIn';
    const { count } = await tx.registration.updateMany({
      where: {
        id: seat.registrationId,
        checkedInAt: coming ? null : { not: null },
        attempt: { is: { phase: 'awaiting' } },
      },
      data: coming ? { checkedInAt: new Date(at), checkedInById: actor.id } : { checkedInAt: null, checkedInById: null },
    });
    if (count !== 1) return false;
    await recordAudit(tx, provider, {
      at,
      actor,
      action: coming ? 'candidate.checkedIn' : 'candidate.checkInUndone',
      subject: { type: 'registration', id: seat.registrationId },
      data: { sittingId },
    });
    return true;
  });
}
