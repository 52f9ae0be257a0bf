import { describe, expect, test } from 'vitest';
import type { LessonFrontMatter, Outline } from '#app/domain/learning/module.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import type { Source } from '#app/domain/items/source.ts';
import type { LessonFacts } from './lesson-syntax.ts';
import { type ModuleContext, moduleProblems, type ReadLesson, type ReadModule } from './module-rules.ts';

const OUTLINE: Outline = {
  parts: [
    { key: 'ability', title: '能力篇', pace: '两天' },
    { key: 'operation', title: '操作篇', pace: '三天' },
  ],
  modules: [
    {
      number: 5,
      slug: 'policy',
      part: 'operation',
      title: '政策宣传咨询',
      sections: [{ title: '总操作程序' }, { title: '一、电话咨询', group: '具体操作', parts: ['1. 接听', '2. 回话'] }],
    },
  ],
};
const CONTEXT: ModuleContext = {
  standard: readStandard(),
  outline: OUTLINE,
  sources: new Map([['law', { id: 'law', title: '某法', issuer: '某机关', inForceFrom: '2011-07-01', check: 'secondary' }]]),
  items: new Map(),
  regionVariables: new Set(['benefit']),
  today: '2026-11-22',
};

function lesson(title: string, headings: readonly string[] = [], change: { head?: Partial<LessonFrontMatter>; facts?: Partial<LessonFacts> } = {}): ReadLesson {
  const id = `m05-${title.length}${headings.length}`;
  return {
    file: `modules/05-policy/${id}.mdx`,
    head: { id, title, nodes: ['B2.2.1.1'], minutes: 1, ...change.head },
    facts: {
      findings: [],
      headings: headings.map((heading, at) => ({ id: `s${at + 1}`, title: heading })),
      prompts: [],
      laws: [],
      figures: [],
      procedures: [],
      forms: [],
      locals: [],
      texts: [],
      tips: 0,
      characters: 4500,
      ...change.facts,
    },
  };
}

function messages(lessons: readonly ReadLesson[], change: Partial<ReadModule> = {}): string {
  const module: ReadModule = {
    folder: '05-policy',
    module: {
      number: 5,
      slug: 'policy',
      part: 'operation',
      title: '政策宣传咨询',
      summary: '讲怎样接待、接电话、回信和上门宣传政策的一个模块。',
      minutes: lessons.length,
      aims: [],
      lessons: lessons.map((_, at) => `1${at}-x`),
      updated: '2026-11-22',
    },
    lessons,
    figures: new Map(),
    forms: [],
    strayLessons: [],
    ...change,
  };
  return moduleProblems([module], CONTEXT).map(({ message }) => message).join('\n');
}

const WHOLE = [lesson('总操作程序'), lesson('一、电话咨询', ['1. 接听', '2. 回话'])];

describe('the guide’s structure', () => {
  test('a lesson for every section and a heading for every part pass', () => {
    expect(messages(WHOLE)).not.toMatch(/缺少/);
  });
  test.each<[string, readonly ReadLesson[], string]>([
    ['a section without a lesson', [lesson('总操作程序')], '缺少“一、电话咨询”'],
    ['lessons in another order', [...WHOLE].reverse(), '缺少“一、电话咨询”这一课，或次序'],
    ['a part without a heading', [lesson('总操作程序'), lesson('一、电话咨询', ['1. 接听'])], '缺少二级标题“2. 回话”'],
    ['headings in another order', [lesson('总操作程序'), lesson('一、电话咨询', ['2. 回话', '1. 接听'])], '缺少二级标题“2. 回话”，或次序'],
  ])('%s is reported', (_name, lessons, expected) => {
    expect(messages(lessons)).toContain(expected);
  });
  test('a lesson of our own may stand between', () => {
    expect(messages([lesson('总操作程序'), lesson('案例'), lesson('一、电话咨询', ['1. 接听', '2. 回话'])])).not.toMatch(/缺少/);
  });
});

describe('what a lesson refers to', () => {
  test.each<[string, Parameters<typeof lesson>[2], string]>([
    ['a check that is no item of the bank', { head: { checks: ['no-such-item'] } }, '题库里没有试题 no-such-item'],
    ['a regional figure that nobody gives', { facts: { locals: [{ name: 'rent', line: 3 }] } }, '没有名为 rent 的地区数字'],
    ['a form that is not there', { facts: { forms: [{ id: 'm05-f9', line: 3 }] } }, '没有表单 m05-f9'],
    ['a procedure of another module', { facts: { procedures: [{ id: 'm01-p', line: 3 }] } }, '编号 m01-p 没有以 m05- 开头'],
    ['a source that is not listed', { facts: { laws: [{ source: 'no-such', article: undefined, line: 3 }] } }, 'sources.yaml 里没有 no-such'],
  ])('%s is reported', (_name, change, expected) => {
    expect(messages([lesson('总操作程序', [], change)])).toContain(expected);
  });
});

test('a source that has ended, or is not yet in force, is no source', () => {
  const cite = [lesson('总操作程序', [], { facts: { laws: [{ source: 'law', article: '第一条', line: 3 }] } })];
  const withDates = (dates: { inForceFrom?: string; inForceUntil?: string }) => {
    const source: Source = { id: 'law', title: '某法', issuer: '某机关', check: 'confirmed', ...dates };
    return moduleProblems(
      [{ folder: '05-policy', module: moduleOf(cite), lessons: cite, figures: new Map(), forms: [], strayLessons: [] }],
      { ...CONTEXT, sources: new Map([['law', source]]) },
    ).map(({ message }) => message);
  };
  expect(withDates({ inForceFrom: '2011-07-01' }).join()).not.toContain('某法');
  expect(withDates({ inForceUntil: '2026-11-21' }).join()).toContain('已于 2026-11-21 失效');
  expect(withDates({ inForceFrom: '2026-11-23' }).join()).toContain('2026-11-23 才施行');
});

function moduleOf(lessons: readonly ReadLesson[]): ReadModule['module'] {
  return {
    number: 5,
    slug: 'policy',
    part: 'operation',
    title: '政策宣传咨询',
    summary: '讲怎样接待、接电话、回信和上门宣传政策的一个模块。',
    minutes: lessons.length,
    aims: [],
    lessons: [],
    updated: '2026-11-22',
  };
}

test.each(['字数', '图', '案例', '读后思考', '自测题', '工作提示', '操作程序', '表单'])('a module with too little of %s is reported', (name) => {
  const thin = WHOLE.map((entry) => ({ ...entry, facts: entry.facts && { ...entry.facts, characters: 300 } }));
  const problems = moduleProblems([{ folder: '05-policy', module: moduleOf(thin), lessons: thin, figures: new Map(), forms: [], strayLessons: [] }], CONTEXT);
  expect(problems.map(({ field }) => field)).toContain(name);
});

test('once every module is there, a knowledge requirement that no lesson teaches is reported', () => {
  const untaught = moduleProblems([{ folder: '05-policy', module: moduleOf(WHOLE), lessons: WHOLE, figures: new Map(), forms: [], strayLessons: [] }], CONTEXT).filter(
    ({ message }) => message.startsWith('没有一课讲到'),
  );
  expect(untaught).toHaveLength(CONTEXT.standard.requirements.filter(({ kind }) => kind === 'knowledge').length);
});
