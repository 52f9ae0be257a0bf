import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideKey } from '#app/domain/items/hide-key.ts';
import type { ItemWithKey, OptionId } from '#app/domain/items/item.ts';
import { type ItemResponse, responseFault } from '#app/domain/scoring/response.ts';
import { MULTIPLE_RESPONSE_RULE_TITLES, multipleResponseRuleSchema, scoreItem } from '#app/domain/scoring/score-item.ts';
import { anyItem, anyMultipleResponse, anyResponse } from '#tests/factories/any-item.ts';

const common = {
  id: 'x-1',
  levels: [4 as const],
  section: 'ethics' as const,
  nodes: ['B2.1.1.1'],
  difficulty: 0.7,
  difficultyReason: '直接',
  cognitive: 'recall' as const,
  stem: '题干在这里',
  rationale: '解析在这里',
  sources: [{ source: 's' }],
};
const options = ['甲', '乙', '丙', '丁'].map((text) => ({ text }));
const itIsTrue: ItemWithKey = { ...common, type: 'trueFalse', key: true };
const itIsFalse: ItemWithKey = { ...common, type: 'trueFalse', key: false };
const itIsB: ItemWithKey = { ...common, type: 'singleChoice', options, key: 'B' };
const acAndD: ItemWithKey = { ...common, type: 'multipleResponse', options, key: ['A', 'C', 'D'] };
const letters = (text: string): OptionId[] => [...text].flatMap((id) => (id === 'A' || id === 'B' || id === 'C' || id === 'D' ? [id] : []));

interface Row {
  readonly name: string;
  readonly item: ItemWithKey;
  readonly response: ItemResponse;
  readonly whole: number;
  /** Only where the rule matters. */
  readonly partial?: number;
}

const rows: readonly Row[] = [
  { name: 'true where it is true', item: itIsTrue, response: true, whole: 200 },
  { name: 'false where it is true', item: itIsTrue, response: false, whole: 0 },
  { name: 'false where it is false', item: itIsFalse, response: false, whole: 200 },
  { name: 'nothing where it is false', item: itIsFalse, response: null, whole: 0 },
  { name: 'a letter for a judgement', item: itIsTrue, response: 'A', whole: 0 },
  { name: 'the right option', item: itIsB, response: 'B', whole: 200 },
  { name: 'a wrong option', item: itIsB, response: 'C', whole: 0 },
  { name: 'the right option in a list', item: itIsB, response: ['B'], whole: 0 },
  { name: 'an option the item lacks', item: itIsB, response: 'F', whole: 0 },
  { name: 'no option', item: itIsB, response: null, whole: 0 },
  { name: 'all right options', item: acAndD, response: letters('ACD'), whole: 200, partial: 200 },
  { name: 'all right options in another order', item: acAndD, response: letters('DAC'), whole: 200, partial: 200 },
  { name: 'two of three', item: acAndD, response: letters('AD'), whole: 0, partial: 133 },
  { name: 'one of three', item: acAndD, response: letters('C'), whole: 0, partial: 66 },
  { name: 'all right and one wrong', item: acAndD, response: letters('ABCD'), whole: 0, partial: 0 },
  { name: 'one right and one wrong', item: acAndD, response: letters('AB'), whole: 0, partial: 0 },
  { name: 'an emptied list', item: acAndD, response: [], whole: 0, partial: 0 },
  { name: 'a lone letter where several are asked', item: acAndD, response: 'A', whole: 0, partial: 0 },
  { name: 'a right option said twice', item: acAndD, response: letters('AA'), whole: 0, partial: 0 },
  { name: 'all right options, one of them twice', item: acAndD, response: letters('ACDA'), whole: 0, partial: 0 },
  { name: 'an option the item lacks beside right ones', item: acAndD, response: [...letters('ACD'), 'F'], whole: 0, partial: 0 },
];

describe('scoreItem', () => {
  test.each(rows)('$name earns $whole of 200, all or nothing', ({ item, response, whole }) => {
    expect(scoreItem(item, response, 200, 'allOrNothing')).toBe(whole);
  });

  test.each(rows)('$name, partial credit', ({ item, response, whole, partial }) => {
    expect(scoreItem(item, response, 200, 'partial')).toBe(partial ?? whole);
  });

  const anyRule = fc.constantFrom(...multipleResponseRuleSchema.options);
  const anyUnits = fc.integer({ min: 1, max: 1000 });
  const settings = { seed: 20261122, numRuns: 1000 };

  test('earns a whole number of units from 0 to what the item is worth, and all of it for the key', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, anyUnits, anyRule, (item, response, units, rule) => {
        const earned = scoreItem(item, response, units, rule);
        expect(Number.isInteger(earned)).toBe(true);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(units);
        expect(scoreItem(item, item.key, units, rule)).toBe(units);
      }),
      settings,
    );
  });

  test('earns nothing for an answer that does not fit the item', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, anyUnits, anyRule, (item, response, units, rule) => {
        fc.pre(responseFault(hideKey(item), response) !== null);
        expect(scoreItem(item, response, units, rule)).toBe(0);
      }),
      settings,
    );
  });

  test('never earns less with partial credit, and never more for one right option fewer', () => {
    fc.assert(
      fc.property(anyMultipleResponse, anyUnits, fc.nat(), (item, units, at) => {
        const fewer = item.key.filter((_, index) => index !== at % item.key.length);
        const partial = scoreItem(item, fewer, units, 'partial');
        expect(partial).toBeGreaterThanOrEqual(scoreItem(item, fewer, units, 'allOrNothing'));
        expect(partial).toBeLessThan(units);
      }),
      settings,
    );
  });

  test('does not care in which order options were chosen', () => {
    fc.assert(
      fc.property(anyMultipleResponse, fc.subarray<OptionId>(['A', 'B', 'C', 'D', 'E', 'F']), anyRule, (item, chosen, rule) => {
        expect(scoreItem(item, [...chosen].reverse(), 200, rule)).toBe(scoreItem(item, chosen, 200, rule));
      }),
      settings,
    );
  });
});

test.each(multipleResponseRuleSchema.options)('the rule %s is told to people in words', (rule) => {
  expect(MULTIPLE_RESPONSE_RULE_TITLES[rule]).not.toBe('');
});
