import { describe, expect, test } from 'vitest';
import { decideAnswer, keysMayShow, placeToShow, type PracticeKind, practicePlacesSchema, runPhase, type RunPhase } from '#app/domain/practice/practice-run.ts';

test.each([
  { name: 'without a clock it stays open', run: { endedAt: null, deadlineAt: null }, phase: 'open' },
  { name: 'the last moment still counts', run: { endedAt: null, deadlineAt: 100 }, phase: 'open' },
  { name: 'then its time is up', run: { endedAt: null, deadlineAt: 99 }, phase: 'overdue' },
  { name: 'what was handed in is over', run: { endedAt: 50, deadlineAt: 99 }, phase: 'ended' },
])('$name', ({ run, phase }) => {
  expect(runPhase(run, 100)).toBe(phase);
});

describe('an answer', () => {
  const rows: readonly { readonly name: string; readonly kind: PracticeKind; readonly phase: RunPhase; readonly answered: boolean; readonly reason: string | null }[] = [
    { name: 'is taken', kind: 'section', phase: 'open', answered: false, reason: null },
    { name: 'is taken once', kind: 'section', phase: 'open', answered: true, reason: 'answeredAlready' },
    { name: 'may change in a mock exam', kind: 'mock', phase: 'open', answered: true, reason: null },
    { name: 'comes too late', kind: 'mock', phase: 'overdue', answered: false, reason: 'tooLate' },
    { name: 'comes after the end', kind: 'mock', phase: 'ended', answered: false, reason: 'ended' },
  ];
  test.each(rows)('$name', ({ kind, phase, answered, reason }) => {
    expect(decideAnswer(kind, phase, answered)).toEqual(reason === null ? { ok: true, value: null } : { ok: false, reason });
  });
});

test.each<{ readonly name: string; readonly kind: PracticeKind; readonly phase: RunPhase; readonly answered: boolean; readonly shown: boolean }>([
  { name: 'nothing before the answer', kind: 'section', phase: 'open', answered: false, shown: false },
  { name: 'the key after the answer', kind: 'section', phase: 'open', answered: true, shown: true },
  { name: 'nothing of a place left out, also at the end', kind: 'section', phase: 'ended', answered: false, shown: false },
  { name: 'nothing in a mock exam under way', kind: 'mock', phase: 'open', answered: true, shown: false },
  { name: 'nothing in one whose time is up until it is closed', kind: 'mock', phase: 'overdue', answered: true, shown: false },
  { name: 'everything after it', kind: 'mock', phase: 'ended', answered: false, shown: true },
])('shows $name', ({ kind, phase, answered, shown }) => {
  expect(keysMayShow(kind, phase, answered)).toBe(shown);
});

test.each([
  { name: 'the one asked for', asked: 3, answered: [1], position: 3 },
  { name: 'the first without an answer', asked: null, answered: [1, 2], position: 3 },
  { name: 'the last when all have one', asked: null, answered: [1, 2, 3, 4], position: 4 },
  { name: 'not one that is not there', asked: 9, answered: [], position: 1 },
  { name: 'no half of one', asked: 1.5, answered: [1], position: 2 },
])('the place shown is $name', ({ asked, answered, position }) => {
  expect(placeToShow(4, new Set(answered), asked)).toBe(position);
});

test('places are stored with whole units', () => {
  expect(practicePlacesSchema.safeParse([{ itemVersionId: 'v', units: 100 }]).success).toBe(true);
  expect(practicePlacesSchema.safeParse([{ itemVersionId: 'v', units: 0.5 }]).success).toBe(false);
  expect(practicePlacesSchema.safeParse([]).success).toBe(false);
});
