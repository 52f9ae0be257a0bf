import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangeOrder, judgeSave, type SaveFacts, supersedes } from '#app/domain/attempts/judge-save.ts';
import { ATTEMPT_PHASES, isOver } from '#app/domain/attempts/phases.ts';
import { SECOND } from '#app/domain/shared/instant.ts';

const DEADLINE = Date.UTC(2026, 10, 22, 3, 0);
const facts: SaveFacts = { phase: 'active', deadlineAt: DEADLINE, graceSeconds: 15, writerEpoch: 2 };
const keep = (afterDeadline: boolean) => ({ kind: 'keep', afterDeadline });
const refused = (reason: string) => ({ kind: 'refuse', reason });

describe('judgeSave', () => {
  test.each([
    { name: 'keeps a save in time', change: {}, epoch: 2, at: DEADLINE - 1, judgement: keep(false) },
    { name: 'keeps a save at the deadline itself as in time', change: {}, epoch: 2, at: DEADLINE, judgement: keep(false) },
    { name: 'keeps and marks a save within the grace', change: {}, epoch: 2, at: DEADLINE + 1, judgement: keep(true) },
    { name: 'keeps and marks the last moment of the grace', change: {}, epoch: 2, at: DEADLINE + 15 * SECOND, judgement: keep(true) },
    { name: 'refuses a save after the grace', change: {}, epoch: 2, at: DEADLINE + 15 * SECOND + 1, judgement: refused('late') },
    { name: 'knows no grace where none is given', change: { graceSeconds: 0 }, epoch: 2, at: DEADLINE + 1, judgement: refused('late') },
    { name: 'refuses a writer that was replaced', change: {}, epoch: 1, at: DEADLINE - 1, judgement: refused('replaced') },
    { name: 'refuses a writer that never was', change: {}, epoch: 3, at: DEADLINE - 1, judgement: refused('replaced') },
    { name: 'says replaced before it says over', change: { phase: 'submitted' as const }, epoch: 1, at: DEADLINE - 1, judgement: refused('replaced') },
    { name: 'refuses while paused', change: { phase: 'paused' as const }, epoch: 2, at: DEADLINE - 1, judgement: refused('paused') },
    { name: 'refuses before the start', change: { phase: 'authorised' as const, deadlineAt: null }, epoch: 2, at: DEADLINE - 1, judgement: refused('notStarted') },
    { name: 'refuses an active attempt without a deadline', change: { deadlineAt: null }, epoch: 2, at: DEADLINE - 1, judgement: refused('notStarted') },
  ])('$name', ({ change, epoch, at, judgement }) => {
    expect(judgeSave({ ...facts, ...change }, epoch, at)).toEqual(judgement);
  });

  test.each(ATTEMPT_PHASES.filter(isOver))('refuses a save of an attempt that is %s', (phase) => {
    expect(judgeSave({ ...facts, phase }, 2, DEADLINE - 1)).toEqual(refused('over'));
  });
});

describe('supersedes', () => {
  test.each([
    { name: 'anything replaces nothing', incoming: { epoch: 1, seq: 1 }, stored: null, wins: true },
    { name: 'a later save of the same writer wins', incoming: { epoch: 1, seq: 9 }, stored: { epoch: 1, seq: 8 }, wins: true },
    { name: 'a repeat changes nothing', incoming: { epoch: 1, seq: 8 }, stored: { epoch: 1, seq: 8 }, wins: false },
    { name: 'a late-comer changes nothing', incoming: { epoch: 1, seq: 7 }, stored: { epoch: 1, seq: 8 }, wins: false },
    { name: 'the first save of a new writer wins over any of the old', incoming: { epoch: 2, seq: 1 }, stored: { epoch: 1, seq: 99 }, wins: true },
    { name: 'an old writer never wins over a new one', incoming: { epoch: 1, seq: 99 }, stored: { epoch: 2, seq: 1 }, wins: false },
  ])('$name', ({ incoming, stored, wins }) => {
    expect(supersedes(incoming, stored)).toBe(wins);
  });

  test('whatever the order and the repeats, the newest change is what stays', () => {
    const order = fc.record({ epoch: fc.integer({ min: 1, max: 3 }), seq: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 30 }), (arrivals) => {
        let stored: ChangeOrder | null = null;
        for (const incoming of [...arrivals, ...arrivals]) if (supersedes(incoming, stored)) stored = incoming;
        const newest = [...arrivals].sort((one, other) => other.epoch - one.epoch || other.seq - one.seq)[0];
        expect(stored).toEqual(newest);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
