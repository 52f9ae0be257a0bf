import { describe, expect, test } from 'vitest';
import {
  levelOfNode,
  LEVELS,
  SECTION_KEYS,
  sectionOfNode,
  sectionTitle,
  standardSchema,
  theoryWeights,
} from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const standard = readStandard();

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the standard as it stands in content/standard', () => {
  test.each([
    { name: 'basic points', count: standard.basics.length, expected: 41 },
    { name: 'basic points of ethics', count: standard.basics.filter((point) => point.part === 'ethics').length, expected: 9 },
    { name: 'basic points of foundation', count: standard.basics.filter((point) => point.part === 'foundation').length, expected: 32 },
    { name: 'job functions', count: standard.functions.length, expected: 5 },
    { name: 'tasks', count: standard.tasks.length, expected: 16 },
    { name: 'level 4 skill requirements', count: countOf(4, 'skill'), expected: 65 },
    { name: 'level 4 knowledge requirements', count: countOf(4, 'knowledge'), expected: 69 },
    { name: 'level 3 skill requirements', count: countOf(3, 'skill'), expected: 60 },
    { name: 'level 3 knowledge requirements', count: countOf(3, 'knowledge'), expected: 62 },
  ])('has $expected $name', ({ count, expected }) => {
    expect(count).toBe(expected);
  });

  test('numbers no node twice', () => {
    const ids = [...standard.basics, ...standard.requirements].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('passes its own schema', () => {
    expect(standardSchema.parse(standard)).toEqual(standard);
  });

  // 标准 1.8、1.9.2、1.9.3、1.9.4
  test('carries the numbers of the draft', () => {
    expect(standard.hours).toEqual({ '4': 100, '3': 80 });
    const { cutScore, fullScore, theory, skill } = standard.exam;
    expect({ cutScore, fullScore }).toEqual({ cutScore: 60, fullScore: 100 });
    expect(theory).toMatchObject({ minMinutes: 90, candidatesPerInvigilator: 15, minInvigilatorsPerRoom: 2 });
    expect(skill).toMatchObject({ minMinutes: 120, candidatesPerAssessor: 15, minAssessors: 3, oddAssessors: true });
  });

  test('says at every number of the exam which clause it comes from', () => {
    expect(standard.exam.theory.clauses).toMatchObject({ minMinutes: '1.9.4', candidatesPerInvigilator: '1.9.3' });
    expect(standard.exam.skill.clauses).toMatchObject({ minMinutes: '1.9.4', minAssessors: '1.9.3' });
  });
});

function countOf(level: 4 | 3, kind: 'skill' | 'knowledge'): number {
  return standard.requirements.filter((entry) => entry.level === level && entry.kind === kind).length;
}

// 标准 4.1、4.2
describe('the weight tables', () => {
  test.each(LEVELS)('the theory column of level %i sums to 100', (level) => {
    expect(sumOf(Object.values(theoryWeights(standard, level)))).toBe(100);
  });

  test.each(['4', '3'] as const)('the skill column of level %s sums to 100', (level) => {
    expect(sumOf(Object.values(standard.weights.skill[level]))).toBe(100);
  });

  test('are taken by level', () => {
    expect(theoryWeights(standard, 4)).toMatchObject({ foundation: 30, employment: 15 });
    expect(theoryWeights(standard, 3)).toMatchObject({ foundation: 25, employment: 20 });
  });

  test('a column of 101 is refused', () => {
    const weights = { ...standard.weights, theory: { ...standard.weights.theory, '4': { ...standard.weights.theory['4'], ethics: 11 } } };
    const issues = standardSchema.safeParse({ ...standard, weights }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual(['weights.theory.4']);
  });
});

describe('sectionOfNode', () => {
  test('puts every basic point under its part', () => {
    for (const point of standard.basics) expect(sectionOfNode(standard, point.id), point.id).toBe(point.part);
  });

  test('puts every requirement under the function that its number names', () => {
    const functionKeys = ['information', 'employment', 'insurance', 'retirement', 'relations'];
    for (const entry of standard.requirements) {
      const printed = Number(entry.task.charAt(1));
      expect(sectionOfNode(standard, entry.id), entry.id).toBe(functionKeys[printed - 1]);
    }
  });

  test.each(['', 'B9.9.9.9', 'L4.K9.9.9', 'T1.1', 'F1'])('knows no section for %j', (id) => {
    expect(sectionOfNode(standard, id)).toBeUndefined();
  });

  test('gives every section at least one node at every level', () => {
    for (const level of LEVELS) {
      const nodes = [...standard.basics.map((point) => point.id), ...standard.requirements.filter((entry) => entry.level === level).map((entry) => entry.id)];
      expect(new Set(nodes.map((id) => sectionOfNode(standard, id)))).toEqual(new Set(SECTION_KEYS));
    }
  });
});

test('every node knows its level; basics belong to both', () => {
  for (const entry of standard.requirements) expect(levelOfNode(entry.id), entry.id).toBe(entry.level);
  for (const point of standard.basics) expect(levelOfNode(point.id), point.id).toBe('both');
});

test.each(SECTION_KEYS)('section %s has a Chinese title', (key) => {
  expect(sectionTitle(standard, key)).toMatch(/^\p{Script=Han}+$/u);
});
