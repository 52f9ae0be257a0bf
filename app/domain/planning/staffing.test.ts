import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requiredAssessors, requiredInvigilators } from '#app/domain/planning/staffing.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const { theory, skill } = readStandard().exam;
const candidates = fc.integer({ min: 1, max: 5000 });
const settings = { seed: 20261122, numRuns: 500 };

// 标准 1.9.3
describe('requiredInvigilators', () => {
  test.each([
    { candidates: 1, required: 2 },
    { candidates: 15, required: 2 },
    { candidates: 30, required: 2 },
    { candidates: 31, required: 3 },
    { candidates: 45, required: 3 },
    { candidates: 46, required: 4 },
  ])('$candidates candidates in a room need $required', ({ candidates: count, required }) => {
    expect(requiredInvigilators(count, theory)).toBe(required);
  });

  test('is never below two and never leaves more than fifteen candidates to one', () => {
    fc.assert(
      fc.property(candidates, (count) => {
        const required = requiredInvigilators(count, theory);
        expect(required).toBeGreaterThanOrEqual(2);
        expect(required * 15).toBeGreaterThanOrEqual(count);
        expect(required === 2 || (required - 1) * 15 < count).toBe(true);
      }),
      settings,
    );
  });

  test('follows the version of the standard: 1:20 in an older one', () => {
    expect(requiredInvigilators(41, { ...theory, candidatesPerInvigilator: 20 })).toBe(3);
  });
});

describe('requiredAssessors', () => {
  test.each([
    { candidates: 1, required: 3 },
    { candidates: 45, required: 3 },
    { candidates: 46, required: 5 },
    { candidates: 60, required: 5 },
    { candidates: 75, required: 5 },
    { candidates: 76, required: 7 },
  ])('$candidates candidates need $required', ({ candidates: count, required }) => {
    expect(requiredAssessors(count, skill)).toBe(required);
  });

  test('a panel is always odd, at least three, and no more than one above what the ratio asks for', () => {
    fc.assert(
      fc.property(candidates, (count) => {
        const required = requiredAssessors(count, skill);
        const byRatio = Math.max(3, Math.ceil(count / 15));
        expect(required % 2).toBe(1);
        expect(required).toBeGreaterThanOrEqual(byRatio);
        expect(required - byRatio).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });

  test('where a standard does not ask for an odd number it may be even', () => {
    expect(requiredAssessors(46, { ...skill, oddAssessors: false })).toBe(4);
  });
});
