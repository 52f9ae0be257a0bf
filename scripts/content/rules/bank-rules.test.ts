import { describe, expect, test } from 'vitest';
import { bankProblems } from './bank-rules.ts';
import type { ItemStatistics } from './item-statistics.ts';

const SOUND: ItemStatistics = {
  total: 1300,
  byType: { trueFalse: 300, singleChoice: 700, multipleResponse: 170, shortAnswer: 65, caseAnalysis: 65 },
  bySection: {
    ethics: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    foundation: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    information: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    employment: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    insurance: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    retirement: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
    relations: { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 },
  },
  byLevel: { '4': 800, '3': 800 },
  keyPositions: { A: 175, B: 175, C: 175, D: 175 },
  trueKeys: { true: 150, false: 150 },
  longestOptionShare: 0.15,
  nodesWithoutItems: [],
  byNode: { 'B2.1.1.1': 7, 'L4.K1.1.1': 4 },
  difficulty: [],
};

describe('bankProblems', () => {
  test('a sound pool has none', () => expect(bankProblems(SOUND)).toEqual([]));

  test.each<{ name: string; change: Partial<ItemStatistics>; says: string }>([
    { name: 'too few items', change: { total: 1199 }, says: '只有 1199 道' },
    { name: 'too few cases', change: { byType: { ...SOUND.byType, caseAnalysis: 59 } }, says: '案例分析只有 59 道' },
    { name: 'a thin node', change: { byNode: { 'L3.K2.1.1': 3 } }, says: '节点 L3.K2.1.1 只有 3 道' },
    { name: 'a favoured position', change: { keyPositions: { A: 175, B: 175, C: 240, D: 175 } }, says: '答案是 C 的' },
    { name: 'too many true statements', change: { trueKeys: { true: 180, false: 120 } }, says: '“正确”的占 60.0%' },
    { name: 'keys that are the longest option', change: { longestOptionShare: 0.26 }, says: '独为最长选项的占 26.0%' },
  ])('$name is found', ({ change, says }) => {
    const problems = bankProblems({ ...SOUND, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(says);
  });
});
