import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facilityOf, itemFigures, type ItemFigures, optionCountsSchema, pooledFigures, type ResponseRow } from '#app/domain/item-analysis/item-figures.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';

const LAWS = { seed: 20261126, numRuns: 200 };
const ABCD = ['A', 'B', 'C', 'D'] as const;

function row(person: string, item: string, earned: number, chosen: readonly string[] = []): ResponseRow {
  return { person, item, units: 100, earned, answered: chosen.length > 0, chosen };
}

// Six people and three items of one mark, computed by hand. Rests of `a` are 2, 2, 1, 1, 0, 0:
// n·Σxy − Σx·Σy = 6·5 − 3·6 = 12; spreads 6·3 − 3² = 9 and 6·10 − 6² = 24; r = 12 / √(9·24) = 0.8165.
const CHOSEN_AT_A = [['A'], ['A'], ['A'], ['B'], ['C'], []] as const;
const WORKED: readonly ResponseRow[] = [
  { item: 'a', marks: [1, 1, 1, 0, 0, 0] },
  { item: 'b', marks: [1, 1, 1, 0, 0, 0] },
  { item: 'c', marks: [1, 1, 0, 1, 0, 0] },
].flatMap(({ item, marks }) =>
  marks.map((mark, at) => row(`p${at}`, item, mark * 100, item === 'a' ? CHOSEN_AT_A[at] : [String(mark === 1)])),
);

function of(rows: readonly ResponseRow[], item: string, comparable = true): ItemFigures {
  const figures = itemFigures(rows, new Map([['a', ABCD]]), comparable).get(item);
  if (!figures) throw new Error(`No figures of ${item}`);
  return figures;
}

describe('the worked example', () => {
  test('counts, thirds and the corrected correlation are as computed by hand', () => {
    const figures = of(WORKED, 'a');
    expect(figures.answered).toBe(5);
    expect(figures.right).toBe(3);
    expect(facilityOf(figures)).toBe(0.5);
    expect(figures.discrimination).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(figures.counts).toEqual({
      people: 6,
      unanswered: 1,
      upper: 2,
      lower: 2,
      options: [
        { id: 'A', chosen: 3, upper: 2, lower: 0 },
        { id: 'B', chosen: 1, upper: 0, lower: 0 },
        { id: 'C', chosen: 1, upper: 0, lower: 1 },
        { id: 'D', chosen: 0, upper: 0, lower: 0 },
      ],
    });
    expect(optionCountsSchema.parse(figures.counts)).toEqual(figures.counts);
  });

  test('of people who answered different items neither thirds nor discrimination are told', () => {
    const { discrimination, counts } = of(WORKED, 'a', false);
    expect(discrimination).toBeNull();
    expect([counts.upper, counts.lower]).toEqual([0, 0]);
    expect(counts.options.map(({ chosen }) => chosen)).toEqual([3, 1, 1, 0]);
  });
});

test.each([
  { name: 'one person', rows: [row('p', 'a', 100), row('p', 'b', 0)] },
  { name: 'everybody right', rows: [row('p', 'a', 100), row('q', 'a', 100), row('p', 'b', 0), row('q', 'b', 100)] },
  { name: 'everybody the same in the rest', rows: [row('p', 'a', 100), row('q', 'a', 0), row('p', 'b', 100), row('q', 'b', 100)] },
  { name: 'nothing else in the form', rows: [row('p', 'a', 100), row('q', 'a', 0)] },
])('no discrimination: $name', ({ rows }) => {
  expect(of(rows, 'a').discrimination).toBeNull();
});

test.each([
  { name: 'ties at the cut go in together', rests: [2, 2, 2, 1, 0, 0], upper: 3, lower: 2 },
  { name: 'ties across both cuts leave no thirds', rests: [1, 1, 1, 1, 1, 0], upper: 0, lower: 0 },
  { name: 'two people make no thirds', rests: [1, 0], upper: 0, lower: 0 },
])('thirds: $name', ({ rests, upper, lower }) => {
  const rows = rests.flatMap((rest, at) => [row(`p${at}`, 'a', 0), row(`p${at}`, 'b', rest * 100)]);
  const { counts } = of(rows, 'a');
  expect([counts.upper, counts.lower]).toEqual([upper, lower]);
});

test('nothing chosen is unanswered, part of the marks is not full marks, and several options count each', () => {
  const { answered, right, counts } = of([row('p', 'a', 50, ['A', 'C']), row('q', 'a', 0, []), row('r', 'a', 100, ['A', 'B'])], 'a');
  expect([answered, right, counts.unanswered]).toEqual([2, 1, 1]);
  expect(counts.options.map(({ chosen }) => chosen)).toEqual([2, 1, 1, 0]);
});

test('sittings are pooled by people, and what could not be told weighs nothing', () => {
  const figures = (people: number, right: number, discrimination: number | null): ItemFigures => ({
    answered: people,
    right,
    discrimination,
    counts: { people, unanswered: 0, upper: 0, lower: 0, options: [] },
  });
  expect(pooledFigures([figures(10, 5, 0.2), figures(30, 27, 0.4), figures(2, 2, null)])).toEqual({ answered: 42, facility: 34 / 42, discrimination: expect.closeTo(0.35, 12) });
  expect(pooledFigures([])).toEqual({ answered: 0, facility: null, discrimination: null });
});

/** Up to twelve people before the same up to five items. */
const anyForm = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
  .chain(([people, items]) =>
    fc.array(fc.record({ earned: fc.integer({ min: 0, max: 100 }), chosen: fc.array(fc.constantFrom(...OPTION_IDS), { maxLength: 6 }) }), { minLength: people * items, maxLength: people * items }).map((cells) =>
      cells.map(({ earned, chosen }, at) => row(`p${at % people}`, `i${Math.floor(at / people)}`, earned, chosen)),
    ),
  );

describe('laws', () => {
  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyForm, fc.integer(), (rows, seed) => {
        const sorted = (all: readonly ResponseRow[]) => [...itemFigures(all, new Map(), true)].sort(([one], [other]) => one.localeCompare(other));
        expect(sorted(shuffled(rows, seededRandom(seed)))).toEqual(sorted(rows));
      }),
      LAWS,
    );
  });

  test('an item on which all earn the same leaves the figures of the others alone', () => {
    fc.assert(
      fc.property(anyForm, fc.integer({ min: 0, max: 100 }), (rows, earned) => {
        const people = [...new Set(rows.map(({ person }) => person))];
        const more = people.map((person) => row(person, 'constant', earned));
        const after = new Map(itemFigures([...rows, ...more], new Map(), true));
        expect(after.get('constant')?.discrimination).toBeNull();
        after.delete('constant');
        expect(after).toEqual(itemFigures(rows, new Map(), true));
      }),
      LAWS,
    );
  });

  test('counts add up and a correlation lies between −1 and 1', () => {
    fc.assert(
      fc.property(anyForm, (rows) => {
        for (const { answered, right, discrimination, counts } of itemFigures(rows, new Map(), true).values()) {
          expect(answered + counts.unanswered).toBe(counts.people);
          expect(right).toBeLessThanOrEqual(counts.people);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
          for (const { chosen, upper, lower } of counts.options) {
            expect(upper + lower).toBeLessThanOrEqual(chosen);
            expect([upper <= counts.upper, lower <= counts.lower]).toEqual([true, true]);
          }
        }
      }),
      LAWS,
    );
  });

  test('turning right and wrong round turns the sign of the discrimination', () => {
    fc.assert(
      fc.property(anyForm, (rows) => {
        const turned = rows.map((entry) => (entry.item === 'i0' ? { ...entry, earned: 100 - entry.earned } : entry));
        const before = itemFigures(rows, new Map(), true).get('i0')?.discrimination ?? null;
        const after = itemFigures(turned, new Map(), true).get('i0')?.discrimination ?? null;
        expect(after === null).toBe(before === null);
        expect((after ?? 0) + (before ?? 0)).toBeCloseTo(0, 12);
      }),
      LAWS,
    );
  });
});
