import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoursePlan } from '#app/domain/learning/course-plan.ts';
import { actValues, formatStudyHours, type StudyAct, STUDY_ACT_KINDS, studyActs } from '#app/domain/learning/study-hours.ts';

const PLAN: CoursePlan = { studyHourMinutes: 45, weights: { check: 3, case: 3, reflection: 2 }, modules: [{ module: 1, hours: 2.5 }] };

function act(id: string, kind: StudyAct['kind']): StudyAct {
  return { id, kind, lessonId: 'm01-a' };
}

describe('studyActs', () => {
  test('a lesson offers its prompts and then its check', () => {
    const acts = studyActs([
      { id: 'm01-a', checks: ['x-1', 'x-2'], prompts: [{ id: 'm01-case-1', kind: 'case' }] },
      { id: 'm01-b', prompts: [{ id: 'm01-r1', kind: 'reflection' }] },
    ]);
    expect(acts.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['case m01-case-1', 'check check:m01-a', 'reflection m01-r1']);
  });
});

describe('actValues', () => {
  test.each<[string, number, readonly StudyAct[], readonly number[]]>([
    ['one act is worth the whole module', 1, [act('a', 'case')], [250]],
    ['a reflection is worth two parts of five beside a check', 1, [act('a', 'check'), act('b', 'reflection')], [150, 100]],
    ['what rounding leaves goes to the earlier of equals', 1, [act('a', 'case'), act('b', 'case'), act('c', 'case')], [84, 83, 83]],
    ['a module without a plan is worth nothing', 9, [act('a', 'case')], [0]],
    ['a module without acts has no values', 1, [], []],
  ])('%s', (_name, module, acts, expected) => {
    expect([...actValues(PLAN, module, acts).values()]).toEqual(expected);
  });

  test('whatever the acts, their values add up to the hours and none is negative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STUDY_ACT_KINDS), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 50, max: 2000 }),
        (kinds, hundredths) => {
          const plan = { ...PLAN, modules: [{ module: 1, hours: hundredths / 100 }] };
          const values = [...actValues(plan, 1, kinds.map((kind, at) => act(`a${at}`, kind))).values()];
          expect(values.reduce((sum, value) => sum + value, 0)).toBe(hundredths);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 20261125 },
    );
  });
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [125, '1.25'],
])('%d hundredths read %s', (hundredths, text) => {
  expect(formatStudyHours(hundredths)).toBe(text);
});
