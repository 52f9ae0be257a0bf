import { describe, expect, test } from 'vitest';
import { lessonFrontMatterSchema, moduleFolder, moduleIdPrefix, moduleSchema } from '#app/domain/learning/module.ts';

const LESSON = { id: 'm01-nature', title: '一、性质', nodes: ['B2.2.1.1', 'L4.K1.1.1'], minutes: 10 };
const MODULE = {
  number: 1,
  slug: 'positioning',
  part: 'ability',
  title: '职业定位',
  summary: '说清这份工作的四个特点、在五级体系里的位置和任务。',
  minutes: 10,
  aims: Array.from({ length: 3 }, (_, at) => ({ text: `能说清第${at + 1}件要紧的事`, nodes: ['B2.2.1.1'] })),
  lessons: ['10-nature'],
  updated: '2026-11-22',
};

describe('lessonFrontMatterSchema', () => {
  test('accepts a lesson head', () => {
    expect(lessonFrontMatterSchema.safeParse(LESSON).success).toBe(true);
  });
  test.each<[string, object]>([
    ['an id without its module', { id: 'nature' }],
    ['a printed number instead of an id', { nodes: ['2.2.1(1)'] }],
    ['a node twice', { nodes: ['B2.2.1.1', 'B2.2.1.1'] }],
    ['no node', { nodes: [] }],
    ['no time', { minutes: 0 }],
    ['an unknown field', { author: '某人' }],
  ])('refuses %s', (_name, change) => {
    expect(lessonFrontMatterSchema.safeParse({ ...LESSON, ...change }).success).toBe(false);
  });
});

describe('moduleSchema', () => {
  test('accepts a module', () => {
    expect(moduleSchema.safeParse(MODULE).success).toBe(true);
  });
  test.each<[string, object]>([
    ['a day that is not on the calendar', { updated: '2026-02-30' }],
    ['a lesson named with its ending', { lessons: ['10-nature.mdx'] }],
    ['a lesson outside its folder', { lessons: ['../10-nature'] }],
    ['an unknown part', { part: 'theory' }],
    ['too few aims', { aims: MODULE.aims.slice(1) }],
  ])('refuses %s', (_name, change) => {
    expect(moduleSchema.safeParse({ ...MODULE, ...change }).success).toBe(false);
  });
});

test('folder and ids of a module follow from its number', () => {
  expect(moduleFolder(MODULE)).toBe('01-positioning');
  expect(moduleFolder({ number: 12, slug: 'retiree-services' })).toBe('12-retiree-services');
  expect(moduleIdPrefix(1)).toBe('m01-');
});
