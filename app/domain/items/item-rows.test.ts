import { describe, expect, test } from 'vitest';
import { faultPlace } from '#app/domain/items/fault-place.ts';
import { comparedRows, itemRows } from '#app/domain/items/item-rows.ts';
import { filterCount, itemFilterSchema } from '#app/domain/items/item-filter.ts';
import { itemFace, itemWords } from '#app/domain/items/item-words.ts';
import { nextBenchId } from '#app/domain/items/new-item.ts';
import { itemWithKey } from '#tests/factories/items.ts';
import { caseAnalysis } from '#tests/factories/written-items.ts';

describe('itemRows', () => {
  test('every label is its own, so that versions can be laid side by side', () => {
    for (const item of [itemWithKey('trueFalse', 1), itemWithKey('singleChoice', 1), itemWithKey('multipleResponse', 1), caseAnalysis(1)]) {
      const labels = itemRows(item).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('comparedRows', () => {
  test('shows what changed and what one side alone has', () => {
    const before = itemWithKey('singleChoice', 3);
    if (before.type !== 'singleChoice') throw new Error('Not a single choice');
    const after = { ...before, stem: '换了题干的题，问法也换了。', options: [...before.options, { text: '新的一项', misconception: '想当然' }] };
    const changed = comparedRows(before, after).filter((row) => row.before !== row.after);
    expect(changed.map(({ label }) => label)).toEqual(['题干', '选项 E', '误解 E']);
    expect(changed[1]).toMatchObject({ before: '', after: '新的一项' });
  });

  test('an item beside itself has no difference', () => {
    const item = caseAnalysis(4);
    expect(comparedRows(item, item).every(({ before, after }) => before === after)).toBe(true);
  });
});

test.each([
  ['stem', '题干'],
  ['options[2].text', '选项 C 文字'],
  ['parts[0].prompt', '小题 1 小题题干'],
  ['parts[1].options[0].misconception', '小题 2 选项 A 误解'],
  ['guide[3].point', '评分要点 4 得分点'],
  ['', '整题'],
  ['unheardOf', 'unheardOf'],
])('faultPlace: %s is %s', (field, place) => {
  expect(faultPlace(field)).toBe(place);
});

test.each([
  ['the first', [], 'emp-w0001'],
  ['after a gap', ['emp-w0001', 'emp-w0007'], 'emp-w0008'],
  ['whatever else is there', ['emp-w0002', 'emp-wild', 'emp-l4-2.1-001', 'ret-w0009'], 'emp-w0003'],
])('nextBenchId: %s', (_name, taken, expected) => {
  expect(nextBenchId('employment', taken)).toBe(expected);
});

describe('what a search looks through', () => {
  test('is every word of the item, in one width and case, and none of its codes', () => {
    const item = { ...itemWithKey('singleChoice', 5), stem: '用ＥＸＣＥＬ表登记的台账，怎样核对？' };
    const words = itemWords(item);
    expect(words).toContain('用excel表登记');
    expect(words).toContain(item.rationale.normalize('NFKC').toLowerCase());
    expect(words).not.toContain(item.sources[0]?.source);
  });

  test('a face is what a candidate reads, prompts and options of the parts included', () => {
    const item = caseAnalysis(6);
    const face = itemFace(item);
    for (const part of item.parts) expect(face).toContain(part.prompt);
    expect(face).not.toContain(item.rationale);
  });
});

describe('itemFilterSchema', () => {
  test('what makes no sense in an address is as if it were not there', () => {
    const filter = itemFilterSchema.parse({ section: 'nonsense', level: '5', page: '-3', sort: 'colour', q: '  失业  ' });
    expect(filter).toMatchObject({ page: 1, sort: 'id', q: '失业' });
    expect(filterCount(filter)).toBe(1);
  });

  test('an empty address narrows nothing', () => expect(filterCount(itemFilterSchema.parse({}))).toBe(0));
});
