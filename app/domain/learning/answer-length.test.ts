import { describe, expect, test } from 'vitest';
import { type AnswerFault, answerFault, LONGEST_ANSWER, SHORTEST_CASE_ANSWER } from '#app/domain/learning/answer-length.ts';

describe('answerFault', () => {
  test.each<[string, 'case' | 'reflection', string, AnswerFault | null]>([
    ['a reflection of one character', 'reflection', '好', null],
    ['a reflection of blanks', 'reflection', ' \n　', 'answerMissing'],
    ['a case answer one character short', 'case', '字'.repeat(SHORTEST_CASE_ANSWER - 1), 'answerTooShort'],
    ['a case answer just long enough', 'case', '字'.repeat(SHORTEST_CASE_ANSWER), null],
    ['blanks do not lengthen a case answer', 'case', `${' '.repeat(20)}好`, 'answerTooShort'],
    ['a rare character counts once', 'case', '𠮷'.repeat(SHORTEST_CASE_ANSWER - 1), 'answerTooShort'],
    ['the longest text', 'reflection', '字'.repeat(LONGEST_ANSWER), null],
    ['one more than the longest', 'reflection', '字'.repeat(LONGEST_ANSWER + 1), 'answerTooLong'],
  ])('%s', (_name, kind, text, expected) => {
    expect(answerFault(kind, text)).toBe(expected);
  });
});
