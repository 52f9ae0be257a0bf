import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { coverageMap, type CoverageRow, difficultyBand, fillOf, type ItemGroup, supplyEntries } from '#app/domain/items/coverage.ts';
import { ITEM_STATES } from '#app/domain/items/item-state.ts';
import { LEVELS, SECTION_KEYS } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const standard = readStandard();
const BASIC = 'B2.1.1.1';
const group = (change: Partial<ItemGroup> = {}): ItemGroup => ({ node: BASIC, type: 'singleChoice', section: 'ethics', levels: [4, 3], difficulty: 0.6, state: 'approved', count: 1, ...change });

function rowsOf(map: ReturnType<typeof coverageMap>): readonly CoverageRow[] {
  return map.sections.flatMap((section) => section.groups.flatMap(({ rows }) => rows));
}

test.each([
  { difficulty: 0.98, band: 'easy' },
  { difficulty: 0.75, band: 'easy' },
  { difficulty: 0.74, band: 'medium' },
  { difficulty: 0.5, band: 'medium' },
  { difficulty: 0.49, band: 'hard' },
])('$difficulty is $band', ({ difficulty, band }) => {
  expect(difficultyBand(difficulty)).toBe(band);
});

test.each([
  { count: 0, fill: 'none' },
  { count: 1, fill: 'few' },
  { count: 3, fill: 'few' },
  { count: 4, fill: 'enough' },
])('$count items fill a cell: $fill', ({ count, fill }) => {
  expect(fillOf(count)).toBe(fill);
});

describe('coverageMap', () => {
  test.each([
    { level: 4 as const, nodes: 41 + 69 },
    { level: 3 as const, nodes: 41 + 62 },
  ])('level $level has a row for every basic and knowledge requirement', ({ level, nodes }) => {
    const map = coverageMap(standard, level, []);
    const rows = rowsOf(map);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(nodes);
    expect(rows).toHaveLength(nodes);
    expect(map.bare).toBe(nodes);
    expect(map.sections.map(({ key }) => key)).toEqual(SECTION_KEYS);
  });

  test('counts approved items by type and difficulty, and the open reviews beside them', () => {
    const map = coverageMap(standard, 4, [
      group({ count: 3 }),
      group({ type: 'trueFalse', difficulty: 0.9, count: 2 }),
      group({ type: 'caseAnalysis', difficulty: 0.3 }),
      group({ state: 'inReview', count: 2 }),
      group({ state: 'toReview' }),
      group({ state: 'draft', count: 9 }),
      group({ state: 'retired', count: 9 }),
      group({ levels: [3], count: 5 }),
    ]);
    expect(rowsOf(map).find(({ id }) => id === BASIC)).toMatchObject({
      types: { trueFalse: 2, singleChoice: 3, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 1 },
      bands: { easy: 2, medium: 3, hard: 1 },
      total: 6,
      open: 3,
    });
    expect([map.all.total, map.all.open, map.elsewhere.total]).toEqual([6, 3, 0]);
  });

  test('what a level borrows, or a skill requirement, stands apart', () => {
    const map = coverageMap(standard, 3, [
      group({ node: 'L4.K1.1.1', section: 'information', count: 2 }),
      group({ node: 'L3.S1.1.1', section: 'information', levels: [3] }),
      group({ node: 'L3.K1.1.1', section: 'information', levels: [3], count: 4 }),
    ]);
    expect([map.elsewhere.total, map.all.total]).toEqual([3, 7]);
  });

  const anyGroup = fc.record({
    node: fc.constantFrom(BASIC, 'B2.2.1.1', 'L4.K1.1.1', 'L3.K1.1.1', 'L4.S1.1.1', 'nowhere'),
    type: fc.constantFrom(...BANK_ITEM_TYPES),
    section: fc.constantFrom(...SECTION_KEYS),
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    difficulty: fc.double({ min: 0.2, max: 0.98, noNaN: true }),
    state: fc.constantFrom(...ITEM_STATES),
    count: fc.integer({ min: 1, max: 9 }),
  });

  test('no item is lost or counted twice', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 30 }), fc.constantFrom(...LEVELS), (groups, level) => {
        const map = coverageMap(standard, level, groups);
        const rows = [...rowsOf(map), map.elsewhere];
        const approved = groups.filter(({ levels, state }) => levels.includes(level) && state === 'approved').reduce((sum, { count }) => sum + count, 0);
        expect(map.all.total).toBe(approved);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(approved);
        expect(rows.reduce((sum, { open }) => sum + open, 0)).toBe(map.all.open);
        for (const { bands, total } of rows) expect(bands.easy + bands.medium + bands.hard).toBe(total);
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });
});

test('the supply holds approved items a machine scores, one entry each', () => {
  const entries = supplyEntries([group({ count: 3 }), group({ type: 'shortAnswer' }), group({ state: 'toReview' })]);
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatchObject({ type: 'singleChoice', section: 'ethics', levels: [4, 3], nodes: [BASIC] });
});
