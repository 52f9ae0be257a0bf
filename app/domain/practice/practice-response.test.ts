import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideBankKey } from '#app/domain/items/bank-candidate.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { type AnswerFields, isMistake, needsMarking, type PracticeResponse, practiceResponseSchema, readResponse, scorePractice, withPoints } from '#app/domain/practice/practice-response.ts';
import { practiceUnits } from '#app/domain/practice/practice-run.ts';
import { anyItem, anyResponse } from '#tests/factories/any-item.ts';
import { itemWithKey } from '#tests/factories/items.ts';
import { caseAnalysis, shortAnswer } from '#tests/factories/written-items.ts';

const JUDGE = itemWithKey('trueFalse', 2);
const SINGLE = itemWithKey('singleChoice', 2); // C
const SEVERAL = itemWithKey('multipleResponse', 2); // A, C
const SHORT = shortAnswer(1);
const CASE = caseAnalysis(1);
const WORDS = '先听他说完，再核对材料';
const FULL_CASE: AnswerFields = { 'answer-0': ['true'], 'answer-1': ['B'], 'answer-2': [WORDS] };

describe('a form is read', () => {
  const rows: readonly { readonly name: string; readonly item: BankItem; readonly fields: AnswerFields; readonly response: PracticeResponse }[] = [
    { name: 'a judgement', item: JUDGE, fields: { answer: ['false'] }, response: false },
    { name: 'one option', item: SINGLE, fields: { answer: ['B'] }, response: 'B' },
    { name: 'several options, in their own order', item: SEVERAL, fields: { answer: ['D', 'A'] }, response: ['A', 'D'] },
    { name: 'words, trimmed', item: SHORT, fields: { answer: [`  ${WORDS}\r\n完`] }, response: { text: `${WORDS}\n完`, points: null } },
    { name: 'every part of a case', item: CASE, fields: FULL_CASE, response: { parts: [true, 'B', { text: WORDS, points: null }] } },
  ];
  test.each(rows)('$name', ({ item, fields, response }) => {
    const read = readResponse(hideBankKey(item), fields);
    expect(read).toEqual({ ok: true, value: response });
    expect(practiceResponseSchema.parse(JSON.parse(JSON.stringify(response)))).toEqual(response);
  });

  test.each<{ readonly name: string; readonly item: BankItem; readonly fields: AnswerFields; readonly reason: string }>([
    { name: 'nothing chosen', item: SINGLE, fields: {}, reason: 'nothingChosen' },
    { name: 'an option that is not there', item: SINGLE, fields: { answer: ['F'] }, reason: 'misshapen' },
    { name: 'two options where one is asked', item: SINGLE, fields: { answer: ['A', 'B'] }, reason: 'misshapen' },
    { name: 'a judgement of no meaning', item: JUDGE, fields: { answer: ['maybe'] }, reason: 'misshapen' },
    { name: 'an option said twice', item: SEVERAL, fields: { answer: ['A', 'A'] }, reason: 'misshapen' },
    { name: 'hardly a word', item: SHORT, fields: { answer: ['不知道'] }, reason: 'textTooShort' },
    { name: 'too many words', item: SHORT, fields: { answer: ['字'.repeat(2001)] }, reason: 'textTooLong' },
    { name: 'a case with a part left out', item: CASE, fields: { ...FULL_CASE, 'answer-1': [] }, reason: 'nothingChosen' },
  ])('refuses $name', ({ item, fields, reason }) => {
    expect(readResponse(hideBankKey(item), fields)).toEqual({ ok: false, reason });
  });
});

describe('an answer is scored', () => {
  const written = (points: number[] | null) => ({ text: WORDS, points });
  const rows: readonly { readonly name: string; readonly item: BankItem; readonly response: PracticeResponse; readonly earned: number }[] = [
    { name: 'right', item: SINGLE, response: 'C', earned: 100 },
    { name: 'wrong', item: SINGLE, response: 'A', earned: 0 },
    { name: 'some of several right ones', item: SEVERAL, response: ['A'], earned: 0 },
    { name: 'words not yet marked', item: SHORT, response: written(null), earned: 0 },
    { name: 'words with the second point', item: SHORT, response: written([1]), earned: 300 },
    { name: 'words with both points', item: SHORT, response: written([0, 1]), earned: 500 },
    { name: 'a case before its words are marked', item: CASE, response: { parts: [true, 'B', written(null)] }, earned: 300 },
    { name: 'a case with one part wrong', item: CASE, response: { parts: [true, 'A', written([0, 1])] }, earned: 600 },
    { name: 'a case with everything', item: CASE, response: { parts: [true, 'B', written([0, 1])] }, earned: 800 },
  ];
  test.each(rows)('$name', ({ item, response, earned }) => {
    expect(scorePractice(item, response, practiceUnits(item))).toBe(earned);
  });

  test('never below nothing or above everything, whatever was answered', () => {
    fc.assert(
      fc.property(fc.oneof(anyItem, fc.constantFrom(SHORT, CASE)), anyResponse, fc.integer({ min: 1, max: 900 }), (item, response, units) => {
        const earned = scorePractice(item, response, units);
        expect(Number.isInteger(earned) && earned >= 0 && earned <= units).toBe(true);
      }),
    );
  });
});

test('points are ticked once, and what the guide does not have is left out', () => {
  const response: PracticeResponse = { text: WORDS, points: null };
  expect(needsMarking(response)).toBe(true);
  const marked = withPoints(SHORT, response, ['0-1', '0-7', '2-0', 'x']);
  expect(marked).toEqual({ text: WORDS, points: [1] });
  expect(needsMarking(marked)).toBe(false);
  expect(withPoints(CASE, { parts: [true, 'A', response] }, ['2-0'])).toEqual({ parts: [true, 'A', { text: WORDS, points: [0] }] });
  expect(withPoints(SINGLE, 'A', ['0-0'])).toBe('A');
});

test.each([
  { name: 'a choice that earned everything', item: SINGLE, earned: 100, units: 100, mistake: false },
  { name: 'a choice that earned nothing', item: SINGLE, earned: 0, units: 100, mistake: true },
  { name: 'words at the cut', item: SHORT, earned: 300, units: 500, mistake: false },
  { name: 'words below the cut', item: SHORT, earned: 200, units: 500, mistake: true },
])('$name goes into the book: $mistake', ({ item, earned, units, mistake }) => {
  expect(isMistake(item, earned, units, 60)).toBe(mistake);
});
