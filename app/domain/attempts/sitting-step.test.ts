import { expect, test } from 'vitest';
import { countSeats, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import { primaryAct, type PrimaryAct, sittingStep, type SittingStep } from '#app/domain/attempts/sitting-step.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

type Seats = Partial<Record<SeatPhase, number>>;
const counts = (seats: Seats) =>
  countSeats([
    { phase: 'absent', count: seats.absent ?? 0 },
    { phase: 'checkedIn', count: seats.checkedIn ?? 0 },
    { phase: 'authorised', count: seats.authorised ?? 0 },
    { phase: 'active', count: seats.active ?? 0 },
    { phase: 'paused', count: seats.paused ?? 0 },
    { phase: 'submitted', count: seats.submitted ?? 0 },
    { phase: 'cancelled', count: seats.cancelled ?? 0 },
  ]);

const rows: { name: string; phase: SittingPhase; own: Seats; all?: Seats; step: SittingStep; act: PrimaryAct | null }[] = [
  { name: 'a locked sitting is to be opened', phase: 'frozen', own: { absent: 3 }, step: 'before', act: 'open' },
  { name: 'early check-in does not hide the opening', phase: 'frozen', own: { absent: 1, checkedIn: 2 }, step: 'before', act: 'open' },
  { name: 'a plan that can change offers nothing', phase: 'planned', own: { absent: 3 }, step: 'before', act: null },
  { name: 'an open sitting without anybody checks in', phase: 'open', own: { absent: 3 }, step: 'checkIn', act: null },
  { name: 'whoever waits is let in first', phase: 'open', own: { absent: 1, checkedIn: 1, active: 1 }, step: 'authorise', act: 'authoriseAll' },
  { name: 'answering is watched', phase: 'open', own: { absent: 1, active: 2 }, step: 'during', act: null },
  { name: 'somebody authorised who has not begun keeps the sitting open', phase: 'open', own: { authorised: 1, submitted: 2 }, step: 'during', act: null },
  { name: 'a paused candidate keeps the sitting open', phase: 'open', own: { paused: 1, submitted: 2 }, step: 'during', act: null },
  { name: 'all handed in, some never came: close', phase: 'open', own: { absent: 1, submitted: 2 }, step: 'after', act: 'close' },
  { name: 'another room still answers: wait', phase: 'open', own: { submitted: 3 }, all: { submitted: 3, active: 1 }, step: 'during', act: null },
  { name: 'another room answers while mine is empty: check in', phase: 'open', own: { absent: 3 }, all: { absent: 3, active: 1 }, step: 'checkIn', act: null },
  { name: 'a closed sitting is over', phase: 'closed', own: { submitted: 2, cancelled: 1 }, step: 'after', act: null },
];
test.each(rows)('$name', ({ phase, own, all, step, act }) => {
  expect(sittingStep(phase, counts(own), counts(all ?? own))).toBe(step);
  expect(primaryAct(phase, counts(own), counts(all ?? own))).toBe(act);
});
