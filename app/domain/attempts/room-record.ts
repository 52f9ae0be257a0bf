import type { BoardAdjustment, BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** The figures of one room's 考场情况记录表, from its seats. */
export interface RoomRecord {
  /** 应到 */
  readonly registered: number;
  /** 签到: identity checked */
  readonly checkedIn: number;
  /** 实到: began to answer. With the absent it makes up the registered once the sitting is closed. */
  readonly sat: number;
  /** 缺考: never checked in, or checked in and never began */
  readonly absent: readonly BoardSeat[];
  /** Checked in after the starting time. */
  readonly late: readonly BoardSeat[];
  readonly submitted: number;
  readonly expired: number;
  readonly terminated: number;
  /** Went on in another browser at least once. */
  readonly moved: readonly BoardSeat[];
  readonly firstStart: Instant | null;
  readonly lastEnd: Instant | null;
}

export function roomRecord(seats: readonly BoardSeat[], startsAt: Instant): RoomRecord {
  const inPhase = (...phases: BoardSeat['phase'][]) => seats.filter((seat) => phases.includes(seat.phase));
  const starts = seats.flatMap((seat) => seat.startedAt ?? []);
  const ends = seats.flatMap((seat) => (seat.startedAt === null ? [] : (seat.endedAt ?? [])));
  return {
    registered: seats.length,
    checkedIn: seats.filter((seat) => seat.checkedInAt !== null).length,
    sat: seats.filter((seat) => seat.startedAt !== null).length,
    absent: inPhase('absent', 'cancelled'),
    late: seats.filter((seat) => seat.checkedInAt !== null && seat.checkedInAt > startsAt),
    submitted: inPhase('submitted').length,
    expired: inPhase('expired').length,
    terminated: inPhase('terminated').length,
    moved: seats.filter((seat) => seat.writerEpoch > 1),
    firstStart: starts.length === 0 ? null : Math.min(...starts),
    lastEnd: ends.length === 0 ? null : Math.max(...ends),
  };
}

/** Adjustments made in one act: the same moment, kind, length, reason and hand. */
export interface AdjustmentGroup extends Omit<BoardAdjustment, 'seatId'> {
  readonly seats: readonly BoardSeat[];
}

/** One line for what was done to a whole room at once. Adjustments of seats that are not given are left out. */
export function groupAdjustments(adjustments: readonly BoardAdjustment[], seats: readonly BoardSeat[]): AdjustmentGroup[] {
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const groups = new Map<string, { first: BoardAdjustment; seats: BoardSeat[] }>();
  for (const entry of adjustments) {
    const seat = seatOf.get(entry.seatId);
    if (!seat) continue;
    const key = JSON.stringify([entry.at, entry.kind, entry.seconds, entry.reason, entry.by]);
    const group = groups.get(key);
    if (group) group.seats.push(seat);
    else groups.set(key, { first: entry, seats: [seat] });
  }
  return [...groups.values()].map(({ first, seats: members }) => {
    const { id, at, kind, seconds, reason, by } = first;
    return { id, at, kind, seconds, reason, by, seats: [...members].sort((a, b) => a.seat - b.seat) };
  });
}
