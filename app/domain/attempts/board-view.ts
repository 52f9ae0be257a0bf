import type { BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import { SEAT_PHASES, type SeatCounts, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import { type Instant, MINUTE } from '#app/domain/shared/instant.ts';

/** A candidate who answers and has saved nothing for longer than this is worth a look. */
export const QUIET_AFTER = MINUTE;

/** Since when nothing has been saved while answering; null: not answering. A pause does not count as silence. */
export function quietSince(seat: Pick<BoardSeat, 'phase' | 'lastSavedAt' | 'activeSince' | 'startedAt'>): Instant | null {
  if (seat.phase !== 'active') return null;
  return Math.max(seat.lastSavedAt ?? 0, seat.activeSince ?? 0, seat.startedAt ?? 0);
}

export function isQuiet(seat: Parameters<typeof quietSince>[0], now: Instant): boolean {
  const since = quietSince(seat);
  return since !== null && now - since > QUIET_AFTER;
}

/** Milliseconds a seat has left; a paused clock stands. Null: the clock has not begun or is over. */
export function seatTimeLeft(seat: Pick<BoardSeat, 'phase' | 'deadlineAt' | 'pausedAt'>, now: Instant): number | null {
  if (seat.deadlineAt === null) return null;
  if (seat.phase === 'active') return Math.max(0, seat.deadlineAt - now);
  if (seat.phase === 'paused') return Math.max(0, seat.deadlineAt - (seat.pausedAt ?? now));
  return null;
}

export type BoardFilter = 'all' | 'quiet' | SeatPhase;
export const BOARD_SORTS = ['seat', 'name', 'phase', 'lastSave'] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

export const BOARD_SORT_TITLES: Readonly<Record<BoardSort, string>> = {
  seat: '座位',
  name: '姓名',
  phase: '状态',
  lastSave: '最久未保存',
};

// Who needs somebody's hand comes first.
const PHASE_ORDER: readonly SeatPhase[] = ['paused', 'checkedIn', 'authorised', 'active', 'absent', 'terminated', 'expired', 'submitted', 'cancelled'];

export interface BoardView {
  readonly text: string;
  readonly filter: BoardFilter;
  readonly sort: BoardSort;
  /** Null: all own rooms. */
  readonly roomId: string | null;
}

/** The seats to show, in order. `roomOrder`: room ids as the rooms stand. */
export function viewSeats(
  seats: readonly BoardSeat[],
  view: BoardView,
  roomOrder: readonly string[],
  now: Instant,
): BoardSeat[] {
  const bySeat = (a: BoardSeat, b: BoardSeat) =>
    roomOrder.indexOf(a.roomId) - roomOrder.indexOf(b.roomId) || a.seat - b.seat;
  const order: Readonly<Record<BoardSort, (a: BoardSeat, b: BoardSeat) => number>> = {
    seat: bySeat,
    name: (a, b) => a.name.localeCompare(b.name, 'zh-CN') || bySeat(a, b),
    phase: (a, b) => PHASE_ORDER.indexOf(a.phase) - PHASE_ORDER.indexOf(b.phase) || bySeat(a, b),
    lastSave: (a, b) => silence(a) - silence(b) || bySeat(a, b),
  };
  return seats
    .filter((seat) => view.roomId === null || seat.roomId === view.roomId)
    .filter((seat) => matchesFilter(seat, view.filter, now))
    .filter((seat) => matchesText(seat, view.text))
    .sort(order[view.sort]);
}

function silence(seat: BoardSeat): number {
  return quietSince(seat) ?? Number.MAX_SAFE_INTEGER;
}

function matchesFilter(seat: BoardSeat, filter: BoardFilter, now: Instant): boolean {
  if (filter === 'all') return true;
  return filter === 'quiet' ? isQuiet(seat, now) : seat.phase === filter;
}

/** A bare number of up to three digits is a seat; anything else is part of a name, an admission number or the visible id digits. */
function matchesText(seat: BoardSeat, text: string): boolean {
  const wanted = text.normalize('NFKC').trim().toUpperCase();
  if (wanted === '') return true;
  const seatNumber = /^(\d{1,3})号?$/.exec(wanted)?.[1];
  if (seatNumber !== undefined && seat.seat === Number(seatNumber)) return true;
  // A seat number must not also find everybody whose admission number holds that digit.
  if (seatNumber !== undefined && seatNumber.length < 3) return false;
  return [seat.name, seat.admissionNumber, seat.maskedIdNumber].some((field) => field.toUpperCase().includes(wanted));
}

/** Sums the rooms' counts. */
export function sumCounts(rooms: readonly { readonly counts: SeatCounts }[]): SeatCounts {
  const sum = (phase: SeatPhase) => rooms.reduce((total, room) => total + room.counts[phase], 0);
  return {
    absent: sum('absent'),
    checkedIn: sum('checkedIn'),
    authorised: sum('authorised'),
    active: sum('active'),
    paused: sum('paused'),
    submitted: sum('submitted'),
    expired: sum('expired'),
    terminated: sum('terminated'),
    cancelled: sum('cancelled'),
  };
}

/** The phases some seat is in, in the order of the day. */
export function phasesPresent(counts: SeatCounts): SeatPhase[] {
  return SEAT_PHASES.filter((phase) => counts[phase] > 0);
}
