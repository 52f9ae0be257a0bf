import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import { type SeatAct, seatActFault, sittingPhasesFor } from '#app/domain/attempts/seat-acts.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { holdAuditChain } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimDuty, type SeatInCharge, seatsInCharge } from '#app/server/commands/seats-in-charge.server.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

export type ActReason = Extract<
  InvigilationReason,
  {
    kind:
      | 'notAllowed'
      | 'notAssigned'
      | 'notYourRoom'
      | 'seatNotFound'
      | 'sittingPhaseForbids'
      | 'seatPhaseForbids'
      | 'timeUp'
      | 'nobody'
      | 'changedMeanwhile';
  }
>;

/** How many seats an act reached. */
export interface SeatsActedOn {
  readonly seats: number;
}

/**
 * One act on one seat, or on everybody of the actor's rooms whom it fits, in one transaction and at
 * one instant. For everybody, whoever has moved on this very moment is passed over.
 * @param work changes one seat; false: somebody else was faster, nothing was written
 */
export async function actOnSeats(
  actor: Actor,
  request: { readonly act: SeatAct; readonly sittingId: string; readonly target: SeatTarget },
  work: (tx: Tx, provider: Database['provider'], seat: SeatInCharge, at: Instant) => Promise<boolean>,
): Promise<Result<SeatsActedOn, ActReason>> {
  if (!can(actor, 'sitting.invigilate')) return refuse({ kind: 'notAllowed' });
  const { act, sittingId, target } = request;
  const database = await db();
  return transactOrRefuse<SeatsActedOn, ActReason>(database, async (tx) => {
    const duty = await claimDuty(tx, actor, sittingId, sittingPhasesFor(act));
    if (!duty.ok) return duty;
    const seats = await seatsInCharge(tx, duty.value, target);
    if (!seats.ok) return seats;
    await holdAuditChain(tx, database.provider);
    const at = now(); // after the wait for the lock: a pause must not begin before it was granted
    let done = 0;
    for (const seat of seats.value) {
      const fault = seatActFault(act, seat, at);
      if (fault && target.kind === 'seat') return refuse(fault);
      if (!fault && (await work(tx, database.provider, seat, at))) done += 1;
    }
    if (done > 0) return accept({ seats: done });
    return refuse({ kind: target.kind === 'seat' ? 'changedMeanwhile' : 'nobody' });
  });
}
