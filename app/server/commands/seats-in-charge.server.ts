import type { Actor } from '#app/domain/access/roles.ts';
import type { InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import type { SeatTarget } from '#app/domain/attempts/invigilation-form.ts';
import { type AttemptPhase, attemptPhaseSchema, endedAsSchema } from '#app/domain/attempts/phases.ts';
import { seatPhase, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export type DutyReason = Extract<InvigilationReason, { kind: 'notAssigned' | 'sittingPhaseForbids' }>;
export type SeatReason = Extract<InvigilationReason, { kind: 'seatNotFound' | 'notYourRoom' }>;

/** An invigilator's charge in a sitting, held until the transaction ends. */
export interface Duty {
  readonly sittingId: string;
  readonly code: string;
  readonly phase: SittingPhase;
  readonly startsAt: Instant;
  readonly roomIds: readonly string[];
}

/**
 * Holds the sitting's row (a no-op update takes its lock) while an invigilator acts: two acts on one
 * sitting never interleave, and nobody closes it meanwhile. Refuses who is not on duty there.
 */
export async function claimDuty(
  tx: Tx,
  actor: Actor,
  sittingId: string,
  phases: readonly SittingPhase[],
): Promise<Result<Duty, DutyReason>> {
  const rooms = await tx.sittingInvigilator.findMany({ where: { sittingId, userId: actor.id }, select: { roomId: true } });
  if (rooms.length === 0) return refuse({ kind: 'notAssigned' });
  const { count } = await tx.sitting.updateMany({
    where: { id: sittingId, phase: { in: [...phases] } },
    data: { durationMinutes: { increment: 0 } },
  });
  const sitting = await tx.sitting.findUniqueOrThrow({
    where: { id: sittingId },
    select: { code: true, phase: true, startsAt: true },
  });
  const phase = sittingPhaseSchema.parse(sitting.phase);
  if (count !== 1) return refuse({ kind: 'sittingPhaseForbids', phase });
  return accept({
    sittingId,
    code: sitting.code,
    phase,
    startsAt: sitting.startsAt.getTime(),
    roomIds: rooms.map((room) => room.roomId),
  });
}

/** One seat as the acting transaction finds it. */
export interface SeatInCharge {
  readonly registrationId: string;
  readonly attemptId: string;
  readonly attemptPhase: AttemptPhase;
  readonly phase: SeatPhase;
  readonly deadlineAt: Instant | null;
  readonly pausedAt: Instant | null;
  readonly graceSeconds: number;
}

/** The seats a target names, only in the rooms of the duty. Everybody: all of them, whatever their phase. */
export async function seatsInCharge(tx: Tx, duty: Duty, target: SeatTarget): Promise<Result<SeatInCharge[], SeatReason>> {
  const rows = await tx.registration.findMany({
    where: {
      sittingId: duty.sittingId,
      ...(target.kind === 'seat' ? { id: target.registrationId } : { roomId: { in: [...duty.roomIds] } }),
    },
    orderBy: [{ roomId: 'asc' }, { seat: 'asc' }],
    select: {
      id: true,
      roomId: true,
      checkedInAt: true,
      attempt: {
        select: { id: true, phase: true, endedAs: true, deadlineAt: true, pausedAt: true, graceSeconds: true },
      },
    },
  });
  if (target.kind === 'seat') {
    const [row] = rows;
    if (!row?.attempt) return refuse({ kind: 'seatNotFound' });
    if (!duty.roomIds.includes(row.roomId)) return refuse({ kind: 'notYourRoom' });
  }
  return accept(
    rows.flatMap(({ id, checkedInAt, attempt }): SeatInCharge[] => {
      if (!attempt) return [];
      const attemptPhase = attemptPhaseSchema.parse(attempt.phase);
      return [
        {
          registrationId: id,
          attemptId: attempt.id,
          attemptPhase,
          phase: seatPhase(attemptPhase, endedAsSchema.nullable().parse(attempt.endedAs), checkedInAt !== null),
          deadlineAt: attempt.deadlineAt?.getTime() ?? null,
          pausedAt: attempt.pausedAt?.getTime() ?? null,
          graceSeconds: attempt.graceSeconds,
        },
      ];
    }),
  );
}

/** The one seat of a duty that a registration names. */
export async function seatInCharge(tx: Tx, duty: Duty, registrationId: string): Promise<Result<SeatInCharge, SeatReason>> {
  const seats = await seatsInCharge(tx, duty, { kind: 'seat', registrationId });
  if (!seats.ok) return seats;
  const [seat] = seats.value;
  return seat ? accept(seat) : refuse({ kind: 'seatNotFound' });
}
