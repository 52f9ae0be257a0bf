import { describe, expect, test } from 'vitest';
import { ATTEMPT_PHASE_TITLES, ATTEMPT_PHASES, type AttemptPhase, isOver, isUnderWay, movePhase, phaseForCandidate } from '#app/domain/attempts/phases.ts';

// DESIGN: awaiting → authorised → active ⇄ paused → submitted | expired | terminated | cancelled, then scored → released.
const MOVES: readonly (readonly [AttemptPhase, AttemptPhase])[] = [
  ['awaiting', 'authorised'],
  ['awaiting', 'cancelled'],
  ['authorised', 'awaiting'],
  ['authorised', 'active'],
  ['authorised', 'cancelled'],
  ['active', 'paused'],
  ['active', 'submitted'],
  ['active', 'expired'],
  ['active', 'terminated'],
  ['paused', 'active'],
  ['paused', 'terminated'],
  ['submitted', 'scored'],
  ['expired', 'scored'],
  ['terminated', 'scored'],
  ['scored', 'released'],
];

describe('movePhase', () => {
  const pairs = ATTEMPT_PHASES.flatMap((from) =>
    ATTEMPT_PHASES.map((to) => ({ from, to, allowed: MOVES.some(([one, other]) => one === from && other === to) })),
  );
  test.each(pairs)('$from → $to: $allowed', ({ from, to, allowed }) => {
    const moved = movePhase(from, to);
    expect(moved).toEqual(
      allowed ? { ok: true, value: to } : { ok: false, reason: { kind: 'phaseForbids', from, to } },
    );
  });

  test('never leads back to answering once answering is over', () => {
    for (const from of ATTEMPT_PHASES.filter(isOver)) {
      for (const to of ATTEMPT_PHASES.filter((phase) => !isOver(phase))) expect(movePhase(from, to).ok, `${from} → ${to}`).toBe(false);
    }
  });

  test('leaves no phase but released and cancelled without a way on', () => {
    const ends = ATTEMPT_PHASES.filter((from) => !ATTEMPT_PHASES.some((to) => movePhase(from, to).ok));
    expect(ends).toEqual(['cancelled', 'released']);
  });
});

test.each(ATTEMPT_PHASES)('%s is not yet begun, under way or over, and only one of them', (phase) => {
  const notBegun = phase === 'awaiting' || phase === 'authorised';
  expect([notBegun, isUnderWay(phase), isOver(phase)].filter(Boolean)).toHaveLength(1);
});

test('every phase has a title of its own', () => {
  expect(new Set(Object.values(ATTEMPT_PHASE_TITLES)).size).toBe(ATTEMPT_PHASES.length);
});

describe('phaseForCandidate', () => {
  test.each(['submitted', 'expired', 'terminated', 'cancelled'] as const)('tells %s and not that it has been scored or released', (endedAs) => {
    expect(phaseForCandidate('scored', endedAs)).toBe(endedAs);
    expect(phaseForCandidate('released', endedAs)).toBe(endedAs);
  });

  test.each(ATTEMPT_PHASES.filter((phase) => phase !== 'scored' && phase !== 'released'))('tells %s as it is', (phase) => {
    expect(phaseForCandidate(phase, null)).toBe(phase);
  });
});
