import { describe, expect, test } from 'vitest';
import { actsFor, type SeatAct, seatActFault } from '#app/domain/attempts/seat-acts.ts';
import { SEAT_PHASES, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

const deadlineAt = 1_000_000;
const seat = (phase: SeatPhase) => ({ phase, deadlineAt: phase === 'active' || phase === 'paused' ? deadlineAt : null, graceSeconds: 15 });

describe('actsFor an open sitting', () => {
  const rows: { phase: SeatPhase; acts: SeatAct[] }[] = [
    { phase: 'absent', acts: ['checkIn'] },
    { phase: 'checkedIn', acts: ['undoCheckIn', 'authorise'] },
    { phase: 'authorised', acts: ['withdraw'] },
    { phase: 'active', acts: ['pause', 'extend', 'terminate'] },
    { phase: 'paused', acts: ['resume', 'extend', 'terminate'] },
    { phase: 'submitted', acts: [] },
    { phase: 'expired', acts: [] },
    { phase: 'terminated', acts: [] },
    { phase: 'cancelled', acts: [] },
  ];
  test.each(rows)('offers $acts to a seat that is $phase', ({ phase, acts }) => {
    expect(actsFor(phase, 'open')).toEqual(acts);
  });
});

describe('actsFor a sitting that is not open', () => {
  const rows: { name: string; sitting: SittingPhase; expected: SeatAct[] }[] = [
    { name: 'takes candidates in before it opens, and nothing more', sitting: 'frozen', expected: ['checkIn', 'undoCheckIn'] },
    { name: 'does nothing while the plan can change', sitting: 'planned', expected: [] },
    { name: 'does nothing once it is closed', sitting: 'closed', expected: [] },
  ];
  test.each(rows)('$name', ({ sitting, expected }) => {
    expect(SEAT_PHASES.flatMap((phase) => actsFor(phase, sitting))).toEqual(expected);
  });
});

describe('seatActFault', () => {
  const rows: { name: string; act: SeatAct; phase: SeatPhase; now: number; fault: string | null }[] = [
    { name: 'lets a running attempt pause', act: 'pause', phase: 'active', now: deadlineAt, fault: null },
    { name: 'refuses a pause after the deadline', act: 'pause', phase: 'active', now: deadlineAt + 1, fault: 'timeUp' },
    { name: 'lets an extension come within the grace', act: 'extend', phase: 'active', now: deadlineAt + 15_000, fault: null },
    { name: 'refuses an extension after the grace', act: 'extend', phase: 'active', now: deadlineAt + 15_001, fault: 'timeUp' },
    { name: 'extends a paused attempt whatever the time', act: 'extend', phase: 'paused', now: deadlineAt + 60_000, fault: null },
    { name: 'resumes a paused attempt whatever the time', act: 'resume', phase: 'paused', now: deadlineAt + 60_000, fault: null },
    { name: 'refuses to authorise somebody not checked in', act: 'authorise', phase: 'absent', now: 0, fault: 'seatPhaseForbids' },
    { name: 'refuses to undo a check-in that is already authorised', act: 'undoCheckIn', phase: 'authorised', now: 0, fault: 'seatPhaseForbids' },
    { name: 'refuses to terminate what has been handed in', act: 'terminate', phase: 'submitted', now: 0, fault: 'seatPhaseForbids' },
    { name: 'refuses to pause twice', act: 'pause', phase: 'paused', now: 0, fault: 'seatPhaseForbids' },
  ];
  test.each(rows)('$name', ({ act, phase, now, fault }) => {
    expect(seatActFault(act, seat(phase), now)?.kind ?? null).toBe(fault);
  });
});
