import { describe, expect, test } from 'vitest';
import { ATTEMPT_PHASES, type AttemptPhase, type EndedAs } from '#app/domain/attempts/phases.ts';
import { countSeats, ended, notBegun, registered, SEAT_PHASES, seatPhase, type SeatPhase, underWay } from '#app/domain/attempts/seat-phase.ts';

describe('seatPhase', () => {
  const rows: { name: string; phase: AttemptPhase | null; endedAs: EndedAs | null; checkedIn: boolean; expected: SeatPhase }[] = [
    { name: 'an attempt that waits for nobody seen yet is absent', phase: 'awaiting', endedAs: null, checkedIn: false, expected: 'absent' },
    { name: 'an attempt that waits for somebody checked in is checked in', phase: 'awaiting', endedAs: null, checkedIn: true, expected: 'checkedIn' },
    { name: 'no attempt yet is absent', phase: null, endedAs: null, checkedIn: false, expected: 'absent' },
    { name: 'answering is answering', phase: 'active', endedAs: null, checkedIn: true, expected: 'active' },
    { name: 'scored shows how it ended', phase: 'scored', endedAs: 'expired', checkedIn: true, expected: 'expired' },
    { name: 'released shows how it ended', phase: 'released', endedAs: 'terminated', checkedIn: true, expected: 'terminated' },
    { name: 'never came', phase: 'cancelled', endedAs: 'cancelled', checkedIn: false, expected: 'cancelled' },
  ];
  test.each(rows)('$name', ({ phase, endedAs, checkedIn, expected }) => {
    expect(seatPhase(phase, endedAs, checkedIn)).toBe(expected);
  });

  test.each(ATTEMPT_PHASES)('says nothing about scores for %s', (phase) => {
    expect(SEAT_PHASES).toContain(seatPhase(phase, 'submitted', true));
  });
});

test('every seat is counted in exactly one of not begun, under way, ended and absent for good', () => {
  const counts = countSeats(SEAT_PHASES.map((phase, index) => ({ phase, count: 2 ** index })));
  expect(registered(counts)).toBe(2 ** SEAT_PHASES.length - 1);
  expect(notBegun(counts) + underWay(counts) + ended(counts) + counts.cancelled).toBe(registered(counts));
});
