import { describe, expect, test } from 'vitest';
import { answerCommits, LONGEST_ANSWER, SHORTEST_CASE_ANSWER } from '#app/domain/learning/written-answer.ts';

describe('answerCommits', () => {
  test.each<[string, 'case' | 'reflection', string, boolean]>([
    ['a reflection of one character', 'reflection', '好', true],
    ['a reflection of blanks', 'reflection', ' \n　', false],
    ['a case answer one character short', 'case', '字'.repeat(SHORTEST_CASE_ANSWER - 1), false],
    ['a case answer just long enough', 'case', '字'.repeat(SHORTEST_CASE_ANSWER), true],
    ['blanks do not lengthen a case answer', 'case', `${' '.repeat(20)}好`, false],
    ['a rare character counts once', 'case', '𠮷'.repeat(SHORTEST_CASE_ANSWER - 1), false],
    ['the longest text', 'reflection', '字'.repeat(LONGEST_ANSWER), true],
    ['one more than the longest', 'reflection', '字'.repeat(LONGEST_ANSWER + 1), false],
  ])('%s', (_name, kind, text, expected) => {
    expect(answerCommits(kind, text)).toBe(expected);
  });
});
