import { describe, expect, test } from 'vitest';
import type { BoardAdjustment, BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import { groupAdjustments, roomRecord } from '#app/domain/attempts/room-record.ts';

const startsAt = 1_000;

function seatOf(seat: number, given: Partial<BoardSeat>): BoardSeat {
  return {
    id: `r${seat}`, roomId: 'one', seat, name: `考生${seat}`, admissionNumber: String(seat), maskedIdNumber: '—', formLabel: 'A',
    phase: 'submitted', checkedInAt: 500, startedAt: 1_100, activeSince: 1_100, deadlineAt: 9_000, pausedAt: null, endedAt: 5_000,
    answered: 1, total: 2, flagged: 0, lastSavedAt: 4_000, writerEpoch: 1, refusedSaves: 0, ...given,
  };
}

const never = { startedAt: null, endedAt: 9_500, checkedInAt: null };
const closed = roomRecord(
  [
    seatOf(1, {}),
    seatOf(2, { checkedInAt: 1_000, startedAt: 1_050 }),
    seatOf(3, { checkedInAt: 1_001, phase: 'expired', endedAt: 9_000 }),
    seatOf(4, { phase: 'terminated', writerEpoch: 3 }),
    seatOf(5, { phase: 'cancelled', ...never }),
    seatOf(6, { phase: 'cancelled', ...never, checkedInAt: 900 }),
  ],
  startsAt,
);

test('counts who was to come, came and stayed away', () => {
  expect(closed).toMatchObject({ registered: 6, checkedIn: 5, sat: 4, submitted: 2, expired: 1, terminated: 1 });
  expect(closed.sat + closed.absent.length).toBe(closed.registered);
  expect(closed.absent.map((seat) => seat.seat)).toEqual([5, 6]);
});

test('the starting time itself is not late', () => {
  expect(closed.late.map((seat) => seat.seat)).toEqual([3]);
});

test('names who moved to another computer', () => {
  expect(closed.moved.map((seat) => seat.seat)).toEqual([4]);
});

test('takes the first start and the last end of those who answered', () => {
  expect(closed).toMatchObject({ firstStart: 1_050, lastEnd: 9_000 });
});

test('an empty room has no times', () => {
  expect(roomRecord([], startsAt)).toMatchObject({ registered: 0, firstStart: null, lastEnd: null });
});

describe('groupAdjustments', () => {
  const seats = [seatOf(3, {}), seatOf(1, {}), seatOf(2, {})];
  const entry = (id: string, seat: number, given: Partial<BoardAdjustment> = {}): BoardAdjustment => ({
    id, at: 1, seatId: `r${seat}`, kind: 'extension', seconds: 600, reason: '停电', by: '甲', ...given,
  });
  const rows: { name: string; adjustments: BoardAdjustment[]; lines: number[][] }[] = [
    { name: 'joins what was done to the room at once, in the order of seats', adjustments: [entry('a', 3), entry('b', 1), entry('c', 2)], lines: [[1, 2, 3]] },
    { name: 'keeps apart what was done later', adjustments: [entry('a', 1), entry('b', 2, { at: 2 })], lines: [[1], [2]] },
    { name: 'keeps apart another length', adjustments: [entry('a', 1), entry('b', 2, { seconds: 601 })], lines: [[1], [2]] },
    { name: 'keeps apart another kind', adjustments: [entry('a', 1), entry('b', 2, { kind: 'timeOwed' })], lines: [[1], [2]] },
    { name: 'leaves out other rooms', adjustments: [entry('a', 1), entry('b', 9)], lines: [[1]] },
  ];
  test.each(rows)('$name', ({ adjustments, lines }) => {
    expect(groupAdjustments(adjustments, seats).map((group) => group.seats.map((seat) => seat.seat))).toEqual(lines);
  });
});
