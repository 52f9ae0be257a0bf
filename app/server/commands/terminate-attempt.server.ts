import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { seatActFault, sittingPhasesFor } from '#app/domain/attempts/seat-acts.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import type { ActReason, SeatsActedOn } from '#app/server/commands/act-on-seats.server.ts';
import { endAttempt } from '#app/server/commands/end-attempt.server.ts';
import { claimDuty, type SeatInCharge, seatInCharge } from '#app/server/commands/seats-in-charge.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Exclude<ActReason, { kind: 'nobody' }>;

/**
 * Ends one candidate's exam for good, with all that is kept. Judged in one transaction and ended in
 * the next, which repeats the guard that can go stale, the phase; rooms and duties stand still from
 * the freeze on.
 */
export async function terminateAttempt(
  actor: Actor,
  request: { readonly sittingId: string; readonly registrationId: string; readonly reason: string },
): Promise<Result<SeatsActedOn, Reason>> {
  if (!can(actor, 'sitting.invigilate')) return refuse({ kind: 'notAllowed' });
  const { sittingId, registrationId, reason } = request;
  const database = await db();
  const judged = await transactOrRefuse<SeatInCharge, Reason>(database, async (tx) => {
    const duty = await claimDuty(tx, actor, sittingId, sittingPhasesFor('terminate'));
    if (!duty.ok) return duty;
    const seat = await seatInCharge(tx, duty.value, registrationId);
    if (!seat.ok) return seat;
    const fault = seatActFault('terminate', seat.value, now());
    return fault ? refuse(fault) : seat;
  });
  if (!judged.ok) return judged;
  const { attemptId, attemptPhase } = judged.value;
  const ended = await endAttempt({ attemptId, from: attemptPhase, to: 'terminated', at: now(), actor, reason });
  return ended.ok ? accept({ seats: 1 }) : refuse({ kind: 'changedMeanwhile' });
}
