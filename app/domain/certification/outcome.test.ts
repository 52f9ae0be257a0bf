import { describe, expect, test } from 'vitest';
import { COMPONENT_OUTCOME_TITLES, type ComponentOutcome, componentOutcome, type Outcome, overallOutcome } from '#app/domain/certification/outcome.ts';

// 标准 1.9.2
describe('componentOutcome', () => {
  test.each([
    { name: '60 passes', units: 6000, terminated: false, outcome: 'pass' },
    { name: '59.99 fails', units: 5999, terminated: false, outcome: 'fail' },
    { name: '59.5 fails', units: 5950, terminated: false, outcome: 'fail' },
    { name: '0 fails', units: 0, terminated: false, outcome: 'fail' },
    { name: '100 passes', units: 10_000, terminated: false, outcome: 'pass' },
    { name: 'no score is not yet anything', units: null, terminated: false, outcome: 'notYet' },
    { name: 'a terminated attempt is void whatever it earned', units: 10_000, terminated: true, outcome: 'void' },
    { name: 'a terminated attempt is void before it is scored', units: null, terminated: true, outcome: 'void' },
  ])('$name', ({ units, terminated, outcome }) => {
    expect(componentOutcome(units, 60, terminated)).toBe(outcome);
  });
});

const COMPONENTS: readonly ComponentOutcome[] = ['pass', 'fail', 'notYet', 'void'];
const EXPECTED: Readonly<Record<ComponentOutcome, Readonly<Record<ComponentOutcome, Outcome>>>> = {
  pass: { pass: 'pass', fail: 'fail', notYet: 'incomplete', void: 'fail' },
  fail: { pass: 'fail', fail: 'fail', notYet: 'fail', void: 'fail' },
  notYet: { pass: 'incomplete', fail: 'fail', notYet: 'incomplete', void: 'fail' },
  void: { pass: 'fail', fail: 'fail', notYet: 'fail', void: 'fail' },
};

describe('overallOutcome', () => {
  const pairs = COMPONENTS.flatMap((theory) => COMPONENTS.map((skill) => ({ theory, skill, outcome: EXPECTED[theory][skill] })));
  test.each(pairs)('theory $theory and skill $skill make $outcome', ({ theory, skill, outcome }) => {
    expect(overallOutcome(theory, skill)).toBe(outcome);
  });

  test('no component makes up for the other', () => {
    for (const other of COMPONENTS) {
      expect(overallOutcome('fail', other)).not.toBe('pass');
      expect(overallOutcome(other, 'fail')).not.toBe('pass');
    }
  });
});

test('every component outcome has a title of its own', () => {
  expect(new Set(COMPONENTS.map((outcome) => COMPONENT_OUTCOME_TITLES[outcome])).size).toBe(COMPONENTS.length);
});
