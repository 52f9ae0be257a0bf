import { describe, expect, test } from 'vitest';
import { type BoardView, isQuiet, quietSince, seatTimeLeft, sumCounts, viewSeats } from '#app/domain/attempts/board-view.ts';
import type { BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import { countSeats } from '#app/domain/attempts/seat-phase.ts';
import { MINUTE, SECOND } from '#app/domain/shared/instant.ts';

const now = 10_000_000;

function seatOf(given: Partial<BoardSeat> & Pick<BoardSeat, 'seat' | 'name'>): BoardSeat {
  return {
    id: `r${given.seat}`,
    roomId: 'one',
    admissionNumber: `L4T2026112201${String(given.seat).padStart(3, '0')}`,
    maskedIdNumber: '1101**********1234',
    formLabel: 'A',
    phase: 'active',
    checkedInAt: now - 40 * MINUTE,
    startedAt: now - 30 * MINUTE,
    activeSince: now - 30 * MINUTE,
    deadlineAt: now + 60 * MINUTE,
    pausedAt: null,
    endedAt: null,
    answered: 0,
    total: 100,
    flagged: 0,
    lastSavedAt: null,
    writerEpoch: 1,
    refusedSaves: 0,
    ...given,
  };
}

describe('quietSince', () => {
  const rows: { name: string; seat: Partial<BoardSeat>; since: number | null; quiet: boolean }[] = [
    { name: 'a save a minute ago is in order', seat: { lastSavedAt: now - MINUTE }, since: now - MINUTE, quiet: false },
    { name: 'a save longer ago is marked', seat: { lastSavedAt: now - MINUTE - 1 }, since: now - MINUTE - 1, quiet: true },
    { name: 'nothing saved since the start is marked', seat: {}, since: now - 30 * MINUTE, quiet: true },
    { name: 'somebody who has just begun is not marked', seat: { startedAt: now - SECOND, activeSince: now - SECOND }, since: now - SECOND, quiet: false },
    { name: 'a pause is not held against the candidate', seat: { lastSavedAt: now - 20 * MINUTE, activeSince: now - 5 * SECOND }, since: now - 5 * SECOND, quiet: false },
    { name: 'a paused candidate is not marked', seat: { phase: 'paused', lastSavedAt: now - 20 * MINUTE }, since: null, quiet: false },
    { name: 'whoever has handed in is not marked', seat: { phase: 'submitted', lastSavedAt: now - 20 * MINUTE }, since: null, quiet: false },
  ];
  test.each(rows)('$name', ({ seat, since, quiet }) => {
    const row = seatOf({ seat: 1, name: '甲', ...seat });
    expect(quietSince(row)).toBe(since);
    expect(isQuiet(row, now)).toBe(quiet);
  });
});

describe('seatTimeLeft', () => {
  const rows: { name: string; seat: Partial<BoardSeat>; left: number | null }[] = [
    { name: 'runs while answering', seat: {}, left: 60 * MINUTE },
    { name: 'is never negative', seat: { deadlineAt: now - SECOND }, left: 0 },
    { name: 'stands while paused', seat: { phase: 'paused', pausedAt: now - 5 * MINUTE }, left: 65 * MINUTE },
    { name: 'is not there before the start', seat: { phase: 'authorised', deadlineAt: null }, left: null },
    { name: 'is not there after the end', seat: { phase: 'submitted' }, left: null },
  ];
  test.each(rows)('$name', ({ seat, left }) => {
    expect(seatTimeLeft(seatOf({ seat: 1, name: '甲', ...seat }), now)).toBe(left);
  });
});

describe('viewSeats', () => {
  const seats = [
    seatOf({ seat: 12, name: '张三', phase: 'submitted' }),
    seatOf({ seat: 2, name: '李四', phase: 'paused', pausedAt: now }),
    seatOf({ seat: 1, name: '王五', lastSavedAt: now - 3 * MINUTE }),
    seatOf({ seat: 3, name: '艾六', lastSavedAt: now - 5 * SECOND }),
    seatOf({ seat: 1, name: '周七', roomId: 'two', id: 'other', admissionNumber: 'X9', phase: 'absent', startedAt: null, deadlineAt: null }),
  ];
  const view: BoardView = { text: '', filter: 'all', sort: 'seat', roomId: null };
  const rows: { name: string; view: Partial<BoardView>; names: string[] }[] = [
    { name: 'orders by room and seat', view: {}, names: ['王五', '李四', '艾六', '张三', '周七'] },
    { name: 'shows one room', view: { roomId: 'two' }, names: ['周七'] },
    { name: 'orders by name as Chinese is read', view: { sort: 'name' }, names: ['艾六', '李四', '王五', '张三', '周七'] },
    { name: 'puts whoever is paused first', view: { sort: 'phase' }, names: ['李四', '王五', '艾六', '周七', '张三'] },
    { name: 'puts the longest silence first', view: { sort: 'lastSave' }, names: ['王五', '艾六', '李四', '张三', '周七'] },
    { name: 'finds a seat by its number, and not what merely holds the digit', view: { text: '1' }, names: ['王五', '周七'] },
    { name: 'finds a seat written with full-width digits', view: { text: '１２号' }, names: ['张三'] },
    { name: 'finds by part of a name', view: { text: '李' }, names: ['李四'] },
    { name: 'finds by admission number in small letters', view: { text: 'l4t2026112201012' }, names: ['张三'] },
    { name: 'finds by the last digits of the admission number', view: { text: '012' }, names: ['张三'] },
    { name: 'shows one phase', view: { filter: 'submitted' }, names: ['张三'] },
    { name: 'shows whoever has been silent', view: { filter: 'quiet' }, names: ['王五'] },
    { name: 'joins text and filter', view: { text: '张', filter: 'active' }, names: [] },
  ];
  test.each(rows)('$name', ({ view: change, names }) => {
    expect(viewSeats(seats, { ...view, ...change }, ['one', 'two'], now).map((seat) => seat.name)).toEqual(names);
  });
});

test('the counts of rooms add up', () => {
  const one = { counts: countSeats([{ phase: 'active', count: 2 }, { phase: 'absent', count: 1 }]) };
  const two = { counts: countSeats([{ phase: 'active', count: 3 }]) };
  expect(sumCounts([one, two])).toMatchObject({ active: 5, absent: 1, submitted: 0 });
});
