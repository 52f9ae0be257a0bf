import { type Instant, SECOND } from '#app/domain/shared/instant.ts';
import type { SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

/** What an invigilator may do to one seat, in the order of the day. */
export const SEAT_ACTS = ['checkIn', 'undoCheckIn', 'authorise', 'withdraw', 'pause', 'resume', 'extend', 'terminate'] as const;
export type SeatAct = (typeof SEAT_ACTS)[number];

export const SEAT_ACT_TITLES: Readonly<Record<SeatAct, string>> = {
  checkIn: '确认签到',
  undoCheckIn: '撤销签到',
  authorise: '准许开始',
  withdraw: '收回准许',
  pause: '暂停答题',
  resume: '恢复答题',
  extend: '延长时间',
  terminate: '终止考试',
};

const SEAT_PHASES_FOR: Readonly<Record<SeatAct, readonly SeatPhase[]>> = {
  checkIn: ['absent'],
  undoCheckIn: ['checkedIn'],
  authorise: ['checkedIn'],
  withdraw: ['authorised'],
  pause: ['active'],
  resume: ['paused'],
  extend: ['active', 'paused'],
  terminate: ['active', 'paused'],
};

/** Candidates come before the sitting opens, so check-in does not wait for it. */
export function sittingPhasesFor(act: SeatAct): readonly SittingPhase[] {
  return act === 'checkIn' || act === 'undoCheckIn' ? ['frozen', 'open'] : ['open'];
}

export interface SeatTimes {
  readonly phase: SeatPhase;
  readonly deadlineAt: Instant | null;
  readonly graceSeconds: number;
}

export type SeatActFault =
  | { readonly kind: 'seatPhaseForbids'; readonly act: SeatAct; readonly phase: SeatPhase }
  | { readonly kind: 'timeUp' };

/** Why an act does not fit the seat now; null: it does. */
export function seatActFault(act: SeatAct, seat: SeatTimes, now: Instant): SeatActFault | null {
  if (!SEAT_PHASES_FOR[act].includes(seat.phase)) return { kind: 'seatPhaseForbids', act, phase: seat.phase };
  if (seat.phase !== 'active' || seat.deadlineAt === null) return null;
  // A pause after the deadline would keep the server from collecting and give nothing back.
  if (act === 'pause' && now > seat.deadlineAt) return { kind: 'timeUp' };
  // Within the grace an extension still helps; after it the attempt is as good as collected.
  if (act === 'extend' && now > seat.deadlineAt + seat.graceSeconds * SECOND) return { kind: 'timeUp' };
  return null;
}

/** What may be offered for a seat, before the clock is asked. */
export function actsFor(seatPhase: SeatPhase, sittingPhase: SittingPhase): SeatAct[] {
  return SEAT_ACTS.filter((act) => SEAT_PHASES_FOR[act].includes(seatPhase) && sittingPhasesFor(act).includes(sittingPhase));
}
