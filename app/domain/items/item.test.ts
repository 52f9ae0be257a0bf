import { describe, expect, test } from 'vitest';
import { itemFileSchema } from '#app/domain/items/bank-item.ts';
import { ITEM_TYPE_TITLES, ITEM_TYPES, itemWithKeySchema } from '#app/domain/items/item.ts';

const common = {
  id: 'ethics-001',
  levels: [4, 3],
  section: 'ethics',
  nodes: ['B2.1.1.1'],
  difficulty: 0.7,
  difficultyReason: '概念直接',
  cognitive: 'recall',
  stem: '下列说法是否正确，请判断。',
  rationale: '依据规定，上述说法成立，其余不成立。',
  sources: [{ source: 'labour-law', article: '第三条' }],
};
const options = [{ text: '甲' }, { text: '乙', misconception: '混淆概念' }, { text: '丙', misconception: '看漏条件' }];
const trueFalse = { ...common, type: 'trueFalse', key: true };
const singleChoice = { ...common, type: 'singleChoice', options, key: 'A' };
const multipleResponse = { ...common, type: 'multipleResponse', options, key: ['A', 'C'] };

describe('itemWithKeySchema', () => {
  test.each([
    { name: 'a true/false item', item: trueFalse },
    { name: 'a false statement with its misconception', item: { ...trueFalse, key: false, misconception: '把权利当成义务' } },
    { name: 'a single choice', item: singleChoice },
    { name: 'a multiple response', item: multipleResponse },
    { name: 'a multiple response with every option right', item: { ...multipleResponse, key: ['A', 'B', 'C'] } },
    { name: 'an item of one level', item: { ...singleChoice, levels: [3] } },
  ])('accepts $name', ({ item }) => {
    expect(itemWithKeySchema.safeParse(item).error).toBeUndefined();
  });

  test.each([
    { name: 'an unknown type', item: { ...trueFalse, type: 'essay' }, field: 'type' },
    { name: 'a field nobody knows', item: { ...trueFalse, hint: '提示' }, field: '' },
    { name: 'an id with capitals', item: { ...trueFalse, id: 'Ethics-001' }, field: 'id' },
    { name: 'an item of no level', item: { ...trueFalse, levels: [] }, field: 'levels' },
    { name: 'a level the standard lacks', item: { ...trueFalse, levels: [5] }, field: 'levels.0' },
    { name: 'a section the weight table lacks', item: { ...trueFalse, section: 'law' }, field: 'section' },
    { name: 'an item that serves no node', item: { ...trueFalse, nodes: [] }, field: 'nodes' },
    { name: 'a difficulty nobody would fail', item: { ...trueFalse, difficulty: 1 }, field: 'difficulty' },
    { name: 'an item without a source', item: { ...trueFalse, sources: [] }, field: 'sources' },
    { name: 'a judgement written as a word', item: { ...trueFalse, key: 'true' }, field: 'key' },
    { name: 'a single choice of two options', item: { ...singleChoice, options: options.slice(0, 2) }, field: 'options' },
    { name: 'a key beyond the options', item: { ...singleChoice, key: 'D' }, field: 'key' },
    { name: 'two keys of a single choice', item: { ...singleChoice, key: ['A', 'B'] }, field: 'key' },
    { name: 'a multiple response with one right option', item: { ...multipleResponse, key: ['A'] }, field: 'key' },
    { name: 'a multiple response with a repeated key', item: { ...multipleResponse, key: ['A', 'A'] }, field: 'key' },
    { name: 'a multiple response with a key beyond the options', item: { ...multipleResponse, key: ['A', 'F'] }, field: 'key' },
  ])('refuses $name', ({ item, field }) => {
    const issues = itemWithKeySchema.safeParse(item).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(field);
  });
});

test('a file of items holds at least one', () => {
  expect(itemFileSchema.safeParse({ items: [] }).success).toBe(false);
  expect(itemFileSchema.safeParse({ items: [trueFalse, singleChoice, multipleResponse] }).success).toBe(true);
});

test('every type has a title of its own', () => {
  expect(new Set(ITEM_TYPES.map((type) => ITEM_TYPE_TITLES[type])).size).toBe(ITEM_TYPES.length);
});
