import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admissionNumbers, formCodePrefix, nextSerial, seedOfId, sittingCodePrefix } from '#app/domain/planning/plan-codes.ts';

const at = Date.UTC(2026, 10, 22, 1, 30);

describe('codes of forms and sittings', () => {
  test('carry level, component and day', () => {
    expect(formCodePrefix(4, 'theory', at)).toBe('L4-T-20261122-');
    expect(sittingCodePrefix(3, 'theory', at)).toBe('L3T-20261122-');
  });

  test.each([
    { name: 'begin at 01', taken: [], expected: '01' },
    { name: 'go on above the highest, whatever the label', taken: ['L4-T-20261122-06A', 'L4-T-20261122-06B', 'L4-T-20261122-02A'], expected: '07' },
    { name: 'do not look at other days', taken: ['L4-T-20261121-09A'], expected: '01' },
    { name: 'grow to three digits', taken: ['L4-T-20261122-99A'], expected: '100' },
  ])('$name', ({ taken, expected }) => {
    expect(nextSerial('L4-T-20261122-', taken)).toBe(expected);
  });
});

describe('admissionNumbers', () => {
  test.each([
    { name: 'numbers the first candidates from 001', taken: [], count: 2, expected: ['L4T2026112201001', 'L4T2026112201002'] },
    { name: 'leaves the gap of a removed candidate', taken: ['L4T2026112201003'], count: 1, expected: ['L4T2026112201004'] },
    { name: 'gives nobody a number when nobody is new', taken: ['L4T2026112201003'], count: 0, expected: [] },
  ])('$name', ({ taken, count, expected }) => {
    expect(admissionNumbers('L4T-20261122-01', count, taken)).toEqual(expected);
  });

  test('never gives a number twice', () => {
    const law = fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (first, more) => {
      const before = admissionNumbers('L4T-20261122-01', first, []);
      const after = admissionNumbers('L4T-20261122-01', more, before);
      expect(new Set([...before, ...after]).size).toBe(first + more);
    });
    fc.assert(law, { seed: 20261122, numRuns: 60 });
  });
});

test('an id always has the same seed, and other ids nearly always another', () => {
  const seeds = Array.from({ length: 500 }, (_, index) => seedOfId(`sitting-${index}`));
  expect(seeds).toEqual(Array.from({ length: 500 }, (_, index) => seedOfId(`sitting-${index}`)));
  expect(new Set(seeds).size).toBe(500);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff)).toBe(true);
});
