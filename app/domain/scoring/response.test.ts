import { describe, expect, test } from 'vitest';
import type { CandidateItem } from '#app/domain/items/item.ts';
import { isAnswered, responseFault, responseSchema } from '#app/domain/scoring/response.ts';

const options = [{ id: 'A', text: '甲' }, { id: 'B', text: '乙' }, { id: 'C', text: '丙' }] as const;
const trueFalse: CandidateItem = { type: 'trueFalse', stem: '判断' };
const single: CandidateItem = { type: 'singleChoice', stem: '单选', options };
const multiple: CandidateItem = { type: 'multipleResponse', stem: '多选', options };

describe('responseFault', () => {
  test.each([
    { name: 'a judgement fits a true/false item', item: trueFalse, response: false, fault: null },
    { name: 'a letter does not', item: trueFalse, response: 'A' as const, fault: 'wrongShape' },
    { name: 'several letters do not', item: trueFalse, response: ['A' as const], fault: 'wrongShape' },
    { name: 'an option fits a single choice', item: single, response: 'C' as const, fault: null },
    { name: 'an option the item lacks does not', item: single, response: 'D' as const, fault: 'unknownOption' },
    { name: 'a judgement does not', item: single, response: true, fault: 'wrongShape' },
    { name: 'a list of one does not', item: single, response: ['A' as const], fault: 'wrongShape' },
    { name: 'several options fit a multiple response', item: multiple, response: ['C' as const, 'A' as const], fault: null },
    { name: 'an emptied multiple response is in order', item: multiple, response: [], fault: null },
    { name: 'a lone letter is not a list', item: multiple, response: 'A' as const, fault: 'wrongShape' },
    { name: 'an option twice is refused', item: multiple, response: ['A' as const, 'A' as const], fault: 'repeatedOption' },
    { name: 'an option the item lacks is refused', item: multiple, response: ['A' as const, 'F' as const], fault: 'unknownOption' },
  ])('$name', ({ item, response, fault }) => {
    expect(responseFault(item, response)).toBe(fault);
  });

  test.each([trueFalse, single, multiple])('a cleared answer fits every item', (item) => {
    expect(responseFault(item, null)).toBeNull();
  });
});

test.each([
  { name: 'null', response: null, answered: false },
  { name: 'an emptied list', response: [], answered: false },
  { name: 'false', response: false, answered: true },
  { name: 'a letter', response: 'A' as const, answered: true },
  { name: 'a list', response: ['A' as const], answered: true },
])('$name counts as answered: $answered', ({ response, answered }) => {
  expect(isAnswered(response)).toBe(answered);
});

test.each([
  { name: 'a number', response: 1 },
  { name: 'an unknown letter', response: 'G' },
  { name: 'a lower-case letter', response: 'a' },
  { name: 'seven letters', response: ['A', 'B', 'C', 'D', 'E', 'F', 'A'] },
  { name: 'a missing value', response: undefined },
  { name: 'an object', response: { A: true } },
])('$name is no answer at all', ({ response }) => {
  expect(responseSchema.safeParse(response).success).toBe(false);
});
