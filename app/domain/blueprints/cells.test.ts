import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Blueprint, blueprintSchema } from '#app/domain/blueprints/blueprint.ts';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
import { SECTION_KEYS, type TheoryWeights } from '#app/domain/standard/standard.ts';

const standard4: TheoryWeights = {
  ethics: 10, foundation: 30, information: 10, employment: 15, insurance: 15, retirement: 10, relations: 10,
};
const standard3: TheoryWeights = { ...standard4, foundation: 25, employment: 20 };

function blueprintOf(types: Blueprint['types'], total = 100): Blueprint {
  return blueprintSchema.parse({
    id: 'sample', title: '样例', component: 'theory', total, types,
    maxPerNode: 2, lowerLevelShare: 0.3, maxSharedWithParallel: 0, maxDifficultyGap: 0.005,
  });
}
const usual = blueprintOf([
  { type: 'trueFalse', count: 20, marks: 1 },
  { type: 'singleChoice', count: 60, marks: 1 },
  { type: 'multipleResponse', count: 10, marks: 2 },
]);

function expectExact(blueprint: Blueprint, weights: TheoryWeights) {
  const cells = cellsOf(blueprint, weights);
  if (!cells.ok) throw new Error(JSON.stringify(cells.reason));
  for (const section of SECTION_KEYS) {
    const units = cells.value.filter((cell) => cell.section === section).reduce((t, cell) => t + cell.count * cell.units, 0);
    expect(units).toBe(weights[section] * blueprint.total);
  }
  for (const quota of blueprint.types) {
    const count = cells.value.filter((cell) => cell.type === quota.type).reduce((t, cell) => t + cell.count, 0);
    expect(count).toBe(quota.count);
  }
}

describe('cellsOf', () => {
  test.each([
    { name: 'level 4', weights: standard4 },
    { name: 'level 3', weights: standard3 },
  ])('gives every section its weight and every type its count at $name', ({ weights }) => {
    expectExact(usual, weights);
  });

  test('keeps to the proportional table where it is whole', () => {
    const cells = cellsOf(usual, standard4);
    const counts = cells.ok ? cells.value.filter((cell) => cell.section === 'ethics').map((cell) => cell.count) : [];
    expect(counts).toEqual([2, 6, 1]);
  });

  test.each([
    {
      name: 'a total that the types do not add up to',
      blueprint: blueprintOf([{ type: 'singleChoice', count: 90, marks: 1 }]),
      refusal: { kind: 'totalMismatch', drawnUnits: 9_000, totalUnits: 10_000 },
    },
    {
      name: 'an odd weight when every item has two marks',
      blueprint: blueprintOf([{ type: 'multipleResponse', count: 50, marks: 2 }]),
      refusal: { kind: 'sectionUnfillable', section: 'employment', units: 1_500 },
    },
    {
      name: 'two odd weights when only one item has an odd mark',
      blueprint: blueprintOf([
        { type: 'singleChoice', count: 1, marks: 1 },
        { type: 'multipleResponse', count: 33, marks: 3 },
      ]),
      refusal: { kind: 'noExactTable' },
    },
  ])('refuses $name', ({ blueprint, refusal }) => {
    expect(cellsOf(blueprint, standard4)).toEqual({ ok: false, reason: refusal });
  });

  test('refuses a weight column that is not 100 %', () => {
    expect(cellsOf(usual, { ...standard4, ethics: 9 })).toEqual({ ok: false, reason: { kind: 'weightsMismatch', sum: 99 } });
  });

  test('finds a table whenever a hidden one exists', () => {
    // Marks per type and a table are drawn first; weights, counts and total follow from it.
    const hidden = fc.record({
      marks: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })),
      rows: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 6, maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(hidden, ({ marks, rows }) => {
        const worth = rows.map((row) => row[0] * marks[0] + row[1] * marks[1] + row[2] * marks[2]);
        const last = 100 - worth.reduce((total, value) => total + value, 0);
        fc.pre(last > 0 && last % marks[0] === 0 && worth.every((value) => value > 0));
        const count = (at: 0 | 1 | 2) => rows.reduce((total, row) => total + row[at], 0);
        fc.pre(count(1) > 0 && count(2) > 0);
        const [ethics = 0, foundation = 0, information = 0, employment = 0, insurance = 0, retirement = 0] = worth;
        expectExact(
          blueprintOf([
            { type: 'trueFalse', count: count(0) + last / marks[0], marks: marks[0] },
            { type: 'singleChoice', count: count(1), marks: marks[1] },
            { type: 'multipleResponse', count: count(2), marks: marks[2] },
          ]),
          { ethics, foundation, information, employment, insurance, retirement, relations: last },
        );
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
