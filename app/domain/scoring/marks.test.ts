import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarks, outOf, reachesCut } from '#app/domain/scoring/marks.ts';

describe('outOf', () => {
  test.each([
    { name: 'full marks', earned: 10_000, total: 10_000, full: 100, units: 10_000 },
    { name: 'nothing', earned: 0, total: 10_000, full: 100, units: 0 },
    { name: 'a form of 100 marks is taken as it is', earned: 5999, total: 10_000, full: 100, units: 5999 },
    { name: 'two thirds are cut, not rounded', earned: 2, total: 3, full: 100, units: 6666 },
    { name: 'just below 60 of an odd total stays below 60', earned: 59_999, total: 100_000, full: 100, units: 5999 },
    { name: 'a form without marks earns nothing', earned: 0, total: 0, full: 100, units: 0 },
  ])('$name', ({ earned, total, full, units }) => {
    expect(outOf(earned, total, full)).toBe(units);
  });

  test('never gives more than was earned, nor a whole hundredth less', () => {
    const earnedOfTotal = fc.integer({ min: 1, max: 1_000_000 }).chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
    fc.assert(
      fc.property(earnedOfTotal, fc.integer({ min: 1, max: 200 }), ([earned, total], full) => {
        const exact = (BigInt(earned) * BigInt(full) * 100n) / BigInt(total);
        expect(BigInt(outOf(earned, total, full))).toBe(exact);
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });
});

// 标准 1.9.2
describe('reachesCut', () => {
  test.each([
    { name: '60 passes', units: 6000, passes: true },
    { name: '59.99 does not', units: 5999, passes: false },
    { name: '59.5 does not', units: 5950, passes: false },
    { name: '60.01 passes', units: 6001, passes: true },
    { name: '0 does not', units: 0, passes: false },
    { name: '59.999 does not', units: outOf(59_999, 100_000, 100), passes: false },
  ])('$name', ({ units, passes }) => {
    expect(reachesCut(units, 60)).toBe(passes);
  });

  test('whoever earned less than the cut share of the marks does not pass, by however little', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100 }), (total, cut) => {
        const least = Math.ceil((total * cut) / 100); // the fewest units that are `cut` of 100
        expect(reachesCut(outOf(least, total, 100), cut)).toBe(true);
        expect(reachesCut(outOf(least - 1, total, 100), cut)).toBe(false);
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });
});

test.each([
  { units: 0, text: '0' },
  { units: 6000, text: '60' },
  { units: 5950, text: '59.5' },
  { units: 5999, text: '59.99' },
  { units: 66, text: '0.66' },
  { units: 5999.9, text: '59.99' },
])('$units units read $text', ({ units, text }) => {
  expect(formatMarks(units)).toBe(text);
});
