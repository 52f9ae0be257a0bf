import type { AttemptPhase, EndedAs } from '#app/domain/attempts/phases.ts';

/**
 * Where a seat stands, as an invigilator sees it: the attempt's phase with check-in told apart, and
 * without `scored` and `released`, which are nothing of the room's.
 */
export const SEAT_PHASES = [
  'absent',
  'checkedIn',
  'authorised',
  'active',
  'paused',
  'submitted',
  'expired',
  'terminated',
  'cancelled',
] as const;
export type SeatPhase = (typeof SEAT_PHASES)[number];

export const SEAT_PHASE_TITLES: Readonly<Record<SeatPhase, string>> = {
  absent: '未签到',
  checkedIn: '已签到',
  authorised: '可开始',
  active: '答题中',
  paused: '已暂停',
  submitted: '已交卷',
  expired: '到时收卷',
  terminated: '已终止',
  cancelled: '缺考',
};

/** @param phase null while the sitting is still planned and has no attempts */
export function seatPhase(phase: AttemptPhase | null, endedAs: EndedAs | null, checkedIn: boolean): SeatPhase {
  switch (phase) {
    case null:
    case 'awaiting':
      return checkedIn ? 'checkedIn' : 'absent';
    case 'scored':
    case 'released':
      return endedAs ?? 'submitted';
    default:
      return phase;
  }
}

/** How many seats stand where. */
export type SeatCounts = Readonly<Record<SeatPhase, number>>;

export function countSeats(entries: readonly { readonly phase: SeatPhase; readonly count: number }[]): SeatCounts {
  const counts: Record<SeatPhase, number> = {
    absent: 0,
    checkedIn: 0,
    authorised: 0,
    active: 0,
    paused: 0,
    submitted: 0,
    expired: 0,
    terminated: 0,
    cancelled: 0,
  };
  for (const entry of entries) counts[entry.phase] += entry.count;
  return counts;
}

/** Everybody whose answers may still change. */
export function underWay(counts: SeatCounts): number {
  return counts.active + counts.paused;
}

/** Everybody who answered and is done, however it ended. */
export function ended(counts: SeatCounts): number {
  return counts.submitted + counts.expired + counts.terminated;
}

/** Everybody who has not begun: closing the sitting makes them absent. */
export function notBegun(counts: SeatCounts): number {
  return counts.absent + counts.checkedIn + counts.authorised;
}

export function registered(counts: SeatCounts): number {
  return SEAT_PHASES.reduce((total, phase) => total + counts[phase], 0);
}
