import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttemptTimes, deadlineOf, isDue, MAX_EXTENSION_MINUTES, resumedDeadline, timeLeft } from '#app/domain/attempts/attempt-clock.ts';
import { judgeSave } from '#app/domain/attempts/judge-save.ts';
import { ATTEMPT_PHASES } from '#app/domain/attempts/phases.ts';
import { HOUR, MINUTE, SECOND } from '#app/domain/shared/instant.ts';

const START = Date.UTC(2026, 10, 22, 1, 30);
const DEADLINE = deadlineOf(START, 90);
const active: AttemptTimes = { phase: 'active', deadlineAt: DEADLINE, pausedAt: null, graceSeconds: 15 };

test('ninety minutes end ninety minutes after the start', () => {
  expect(DEADLINE - START).toBe(90 * MINUTE);
});

describe('timeLeft', () => {
  test.each([
    { name: 'is the whole time at the start', times: active, now: START, left: 90 * MINUTE },
    { name: 'is nothing at the deadline', times: active, now: DEADLINE, left: 0 },
    { name: 'is never negative', times: active, now: DEADLINE + HOUR, left: 0 },
    { name: 'stands still while paused', times: { ...active, phase: 'paused' as const, pausedAt: START + 10 * MINUTE }, now: START + HOUR, left: 80 * MINUTE },
    { name: 'is unknown before the start', times: { ...active, phase: 'authorised' as const, deadlineAt: null }, now: START, left: null },
    { name: 'is unknown once handed in', times: { ...active, phase: 'submitted' as const }, now: START, left: null },
  ])('$name', ({ times, now, left }) => {
    expect(timeLeft(times, now)).toBe(left);
  });
});

describe('resumedDeadline', () => {
  test('gives back exactly the time lost, however often the attempt was paused', () => {
    const pauses = fc.array(fc.record({ worked: fc.nat(20 * MINUTE), stood: fc.nat(3 * HOUR) }), { maxLength: 5 });
    fc.assert(
      fc.property(pauses, (list) => {
        let deadlineAt = DEADLINE;
        let now = START;
        for (const { worked, stood } of list) {
          now += worked;
          const before = timeLeft({ ...active, phase: 'paused', deadlineAt, pausedAt: now }, now);
          const pausedAt = now;
          now += stood;
          deadlineAt = resumedDeadline(deadlineAt, pausedAt, now);
          expect(timeLeft({ ...active, deadlineAt }, now)).toBe(before);
        }
        expect(deadlineAt).toBe(DEADLINE + list.reduce((total, pause) => total + pause.stood, 0));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('takes no time away when the clock was set back', () => {
    expect(resumedDeadline(DEADLINE, START + MINUTE, START)).toBe(DEADLINE);
  });
});

describe('isDue', () => {
  const GRACE_END = DEADLINE + 15 * SECOND;
  test.each([
    { name: 'not at the deadline', times: active, now: DEADLINE, due: false },
    { name: 'not at the last moment of the grace', times: active, now: GRACE_END, due: false },
    { name: 'right after the grace', times: active, now: GRACE_END + 1, due: true },
    { name: 'never while paused', times: { ...active, phase: 'paused' as const, pausedAt: START }, now: GRACE_END + HOUR, due: false },
    { name: 'never without a deadline', times: { ...active, deadlineAt: null }, now: GRACE_END + HOUR, due: false },
  ])('$name', ({ times, now, due }) => {
    expect(isDue(times, now)).toBe(due);
  });

  test('only an active attempt falls due', () => {
    const due = ATTEMPT_PHASES.filter((phase) => isDue({ ...active, phase }, GRACE_END + 1));
    expect(due).toEqual(['active']);
  });

  test('no attempt is collected at a moment when a save would still count', () => {
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: HOUR }), fc.nat(120), (after, graceSeconds) => {
        const now = DEADLINE + after;
        const kept = judgeSave({ phase: 'active', deadlineAt: DEADLINE, graceSeconds, writerEpoch: 1 }, 1, now).kind === 'keep';
        expect(kept).toBe(!isDue({ ...active, graceSeconds }, now));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

test('a single extension is at most an hour', () => {
  expect(MAX_EXTENSION_MINUTES * MINUTE).toBe(HOUR);
});
