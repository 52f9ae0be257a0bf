import { describe, expect, test } from 'vitest';
import { summariseScores } from '#app/domain/planning/score-summary.ts';

describe('summariseScores', () => {
  test.each([
    { name: 'says nothing of nobody', rows: [], expected: { registered: 0, sat: 0, passed: 0, meanUnits: null, passRate: null } },
    {
      name: 'leaves those who stayed away out of mean and rate',
      rows: [
        { scoreUnits: 7000, outcome: 'pass' as const },
        { scoreUnits: 5000, outcome: 'fail' as const },
        { scoreUnits: null, outcome: 'notYet' as const },
      ],
      expected: { registered: 3, sat: 2, passed: 1, meanUnits: 6000, passRate: 0.5 },
    },
    {
      name: 'counts a void attempt as sat, and its marks not at all',
      rows: [
        { scoreUnits: 8000, outcome: 'pass' as const },
        { scoreUnits: 9900, outcome: 'void' as const },
      ],
      expected: { registered: 2, sat: 2, passed: 1, meanUnits: 8000, passRate: 0.5 },
    },
    {
      name: 'cuts the mean and never rounds it up',
      rows: [
        { scoreUnits: 5999, outcome: 'fail' as const },
        { scoreUnits: 6000, outcome: 'pass' as const },
      ],
      expected: { meanUnits: 5999 },
    },
  ])('$name', ({ rows, expected }) => {
    expect(summariseScores(rows)).toMatchObject(expected);
  });
});
