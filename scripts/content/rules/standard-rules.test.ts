import { describe, expect, test } from 'vitest';
import type { Standard } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { standardCounts, standardProblems } from './standard-rules.ts';

const STANDARD = readStandard();
const first = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined) throw new Error('empty');
  return value;
};
const withFirstRequirement = (change: object): Standard => ({
  ...STANDARD,
  requirements: [{ ...first(STANDARD.requirements), ...change }, ...STANDARD.requirements.slice(1)],
});

describe('standardProblems', () => {
  test('finds nothing in the standard as it stands: 41 basics, 65 and 69, 60 and 62 requirements', () => {
    expect(standardProblems(STANDARD)).toEqual([]);
    expect(standardCounts(STANDARD)).toEqual({ functions: 5, tasks: 16, basics: 41, skill4: 65, knowledge4: 69, skill3: 60, knowledge3: 62 });
  });

  test.each<[string, Standard, string]>([
    ['a lost basic point', { ...STANDARD, basics: STANDARD.basics.slice(1) }, '基本要求应有 41 条，现有 40 条'],
    ['a lost requirement', { ...STANDARD, requirements: STANDARD.requirements.slice(1) }, '应有 65 条，现有 64 条'],
    [
      'weights that do not reach 100',
      { ...STANDARD, weights: { ...STANDARD.weights, theory: { ...STANDARD.weights.theory, '4': { ...STANDARD.weights.theory['4'], ethics: 9 } } } },
      '权重之和是 99',
    ],
    ['a requirement of no task', withFirstRequirement({ task: 'T9.9' }), '找不到 T9.9'],
    ['an id that belies its level', withFirstRequirement({ id: 'L3.S1.1.9' }), '应以 L4.S1.1. 开头'],
    ['an id used twice', withFirstRequirement({ id: 'L4.S1.1.2' }), '编号重复'],
    ['a task of no function', { ...STANDARD, tasks: STANDARD.tasks.map((task) => ({ ...task, function: 'F9' })) }, '找不到 F9'],
    ['a point of no group', { ...STANDARD, basics: STANDARD.basics.map((point) => ({ ...point, group: '2.9.9' })) }, '找不到 2.9.9'],
    ['a section missing from the weight table', { ...STANDARD, sections: STANDARD.sections.slice(1) }, '权重表项目 ethics 应正好出现一次'],
    ['a section without its origin', { ...STANDARD, sections: STANDARD.sections.map(({ key, title }) => ({ key, title })) }, 'part 和 function 应写且只写一个'],
    ['a level without conditions', { ...STANDARD, conditions: STANDARD.conditions.filter(({ level }) => level === 4) }, '3 级没有申报条件'],
    ['an unknown version', { ...STANDARD, version: 'other' }, '没有登记版本 other 的条数'],
  ])('reports %s', (_name, faulty, expected) => {
    expect(standardProblems(faulty).map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });
});
