import { describe, expect, test } from 'vitest';
import type { ItemFigures } from '#app/domain/item-analysis/item-figures.ts';
import { flagSentence, guessingChance, type ItemFlag, itemFlags, offeredIds, rightIds } from '#app/domain/item-analysis/item-flags.ts';
import type { ItemType, ItemWithKey } from '#app/domain/items/item.ts';
import { itemWithKey } from '#tests/factories/items.ts';

/** Key A, options A to D. */
const SINGLE = itemWithKey('singleChoice', 4);
/** True. */
const JUDGEMENT = itemWithKey('trueFalse', 2);
/** Key A and C of A to E. */
const MULTIPLE = itemWithKey('multipleResponse', 2);

interface Recipe {
  readonly people?: number;
  readonly right: number;
  readonly discrimination?: number | null;
  /** id → chosen by all, by the best third */
  readonly chosen?: Readonly<Record<string, readonly [all: number, upper: number]>>;
}

/** All options busy and the best third on the key, unless said otherwise. */
function figures(item: ItemWithKey, { people = 100, right, discrimination = 0.35, chosen = {} }: Recipe): ItemFigures {
  const keys = rightIds(item);
  return {
    answered: people,
    right,
    discrimination,
    counts: {
      people,
      unanswered: 0,
      upper: 33,
      lower: 33,
      options: offeredIds(item).map((id) => {
        const [all, upper] = chosen[id] ?? (keys.includes(id) ? [right, 30] : [10, 2]);
        return { id, chosen: all, upper, lower: 0 };
      }),
    },
  };
}

describe('itemFlags', () => {
  test.each<{ name: string; item: ItemWithKey; recipe: Recipe; flags: readonly ItemFlag[] }>([
    { name: 'an item that works', item: SINGLE, recipe: { right: 70 }, flags: [] },
    { name: '95 % is not yet too easy', item: SINGLE, recipe: { right: 95 }, flags: [] },
    { name: '96 % is too easy, and nothing is asked of its wrong options', item: SINGLE, recipe: { right: 96, chosen: { B: [4, 0], C: [0, 0], D: [0, 0] } }, flags: [{ kind: 'tooEasy' }] },
    { name: 'at chance is not below it', item: SINGLE, recipe: { right: 25 }, flags: [] },
    { name: 'one of four below chance', item: SINGLE, recipe: { right: 24 }, flags: [{ kind: 'tooHard' }] },
    { name: 'a judgement below chance', item: JUDGEMENT, recipe: { right: 49 }, flags: [{ kind: 'tooHard' }] },
    { name: 'a multiple response that 5 of 100 get is above chance', item: MULTIPLE, recipe: { right: 5 }, flags: [] },
    { name: 'a negative discrimination', item: SINGLE, recipe: { right: 70, discrimination: -0.01 }, flags: [{ kind: 'negative' }] },
    { name: 'none is weak, not negative', item: SINGLE, recipe: { right: 70, discrimination: 0 }, flags: [{ kind: 'weak' }] },
    { name: '0.10 is not weak', item: SINGLE, recipe: { right: 70, discrimination: 0.1 }, flags: [] },
    { name: 'unknown is not weak', item: SINGLE, recipe: { right: 70, discrimination: null }, flags: [] },
    { name: 'wrong options hardly anybody takes', item: SINGLE, recipe: { right: 70, chosen: { B: [0, 0], D: [4, 1] } }, flags: [{ kind: 'idleOptions', options: ['B', 'D'] }] },
    { name: 'the other side of a judgement is no idle option', item: JUDGEMENT, recipe: { right: 94, chosen: { false: [3, 0] } }, flags: [] },
    { name: 'a wrong option the strong prefer', item: SINGLE, recipe: { right: 40, chosen: { A: [40, 10], C: [40, 21] } }, flags: [{ kind: 'keySuspect', option: 'C' }] },
    { name: 'the strong are of two minds', item: SINGLE, recipe: { right: 40, chosen: { A: [40, 15], C: [40, 15] } }, flags: [] },
    { name: 'the strong deny a judgement', item: JUDGEMENT, recipe: { right: 60, chosen: { true: [60, 10], false: [40, 23] } }, flags: [{ kind: 'keySuspect', option: 'false' }] },
    { name: 'the strong take a wrong option before one of the right ones', item: MULTIPLE, recipe: { right: 30, chosen: { C: [50, 10], E: [40, 20] } }, flags: [{ kind: 'keySuspect', option: 'E' }] },
    { name: 'nobody had it', item: SINGLE, recipe: { people: 0, right: 0 }, flags: [] },
  ])('$name', ({ item, recipe, flags }) => {
    expect(itemFlags(figures(item, recipe), item)).toEqual(flags);
  });

  test('what people mark by a guide is judged by its marks alone', () => {
    const { type: _type, key: _key, ...fields } = JUDGEMENT;
    const written = { ...fields, type: 'shortAnswer' as const, guide: [], modelAnswer: '样本', commonFaults: [] };
    const none = { people: 40, unanswered: 0, upper: 0, lower: 0, options: [] };
    expect(itemFlags({ answered: 40, right: 39, discrimination: null, counts: none }, written)).toEqual([{ kind: 'tooEasy' }]);
    expect(itemFlags({ answered: 40, right: 0, discrimination: null, counts: none }, written)).toEqual([]);
  });
});

test.each<{ type: ItemType; chance: number }>([
  { type: 'trueFalse', chance: 1 / 2 },
  { type: 'singleChoice', chance: 1 / 4 },
  { type: 'multipleResponse', chance: 1 / 26 }, // 32 sets of five options, less the empty one and the five of one option
])('guessing at a $type', ({ type, chance }) => {
  expect(guessingChance(itemWithKey(type, 2))).toBe(chance);
});

test('a small sample is said to be one, and every flag says where to look', () => {
  const flags: readonly ItemFlag[] = [{ kind: 'tooEasy' }, { kind: 'tooHard' }, { kind: 'negative' }, { kind: 'weak' }, { kind: 'idleOptions', options: ['B'] }, { kind: 'keySuspect', option: 'true' }];
  for (const flag of flags) {
    expect(flagSentence(flag, 30)).toMatch(/^(?!样本小).+(看|核对|换成).+。$/);
    expect(flagSentence(flag, 29)).toBe(`样本小（29 人），先记着：${flagSentence(flag, 30)}`);
  }
  expect(flagSentence({ kind: 'keySuspect', option: 'true' }, 100)).toContain('“正确”');
});
