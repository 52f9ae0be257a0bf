import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseFault } from '#app/domain/form-tasks/case-values.ts';
import { drawCase, type FormCase, hideAnswers } from '#app/domain/form-tasks/form-case.ts';
import type { CheckEntry, CheckTask, FillTask, FormTask } from '#app/domain/form-tasks/form-task.ts';

const SEEDED = { seed: 20261126 };
/** Stands in every text that nobody may read before the form is handed in. */
const CANARY = '金丝雀';
const SEEDS = Array.from({ length: 100 }, (_, at) => at + 1);

const HEAD = {
  title: '样本',
  module: 6,
  function: 'F2',
  levels: [4],
  minutes: 10,
  uses: ['practice'],
  form: '样本表',
  setting: '{today}，{person}来了。',
  nodes: ['L4.S2.2.1'],
  lessons: ['m06-registration'],
  discuss: ['为什么'],
  variables: [
    { name: 'person', draw: 'person', bornFrom: '1979-01-01', bornTo: '1989-12-31' },
    { name: 'today', draw: 'date', from: '2026-09-01', to: '2026-09-24' },
    { name: 'n', draw: 'number', from: 1, to: 90, step: 1 },
  ],
  documents: [
    { id: 'note', title: '便条', text: '{person}，{n}元' },
    { id: 'roster', title: '名单', columns: ['姓名', '号码'], rows: [['{person}', '{person.id}']] },
  ],
  cards: [],
  talk: [{ who: '{person}', text: '我今天{today}来。' }],
  questions: [
    { id: 'want', ask: '{person}愿意去吗', answer: `${CANARY}答{n}` },
    { id: 'illness', ask: '什么病', answer: `${CANARY}病`, needless: `${CANARY}用不着` },
  ],
} satisfies Omit<FillTask, 'id' | 'kind' | 'fields'>;

const CITED = { explain: `${CANARY}解释{n}`, source: `${CANARY}-law`, article: `${CANARY}条` };

const FILL: FillTask = {
  ...HEAD,
  id: 'f06-sample',
  kind: 'fill',
  fields: [
    { id: 'name', label: '{person}的姓名', section: '本人', help: '照抄', input: 'text', points: 20, expected: { is: `${CANARY}{n}`, also: [`${CANARY}也对{n}`], near: [{ is: `${CANARY}半对`, share: 0.5, because: `${CANARY}因为{n}` }], within: 0 }, ...CITED },
    { id: 'pick', label: '选一个', input: 'choice', options: ['{n}岁', '不清楚'], points: 20, expected: { is: '{n}岁' }, ...CITED },
    { id: 'ticks', label: '勾几个', input: 'choices', options: ['一样', '两样{n}'], points: 20, expected: { all: ['两样{n}'] }, ...CITED },
    { id: 'say', label: '写几句', input: 'longText', points: 20, expected: { holds: { groups: [{ id: 'g', text: `${CANARY}写到`, any: [`${CANARY}{n}`] }], never: [{ text: `${CANARY}不该`, any: [`${CANARY}不`], unless: [`${CANARY}非`] }] } }, ...CITED },
    { id: 'empty', label: '旧格', input: 'text', points: 20, expected: { blank: true }, ...CITED },
  ],
};

const REASONS = ['号码不对', '年龄算错', '缺证明'];

function entry(at: number, able: boolean): CheckEntry {
  const id = `row-${'abcdefghij'[at]}`;
  return {
    id,
    label: `第${at + 1}行`,
    shows: ['{person}', `原样${at}`],
    explain: `${CANARY}没有毛病{n}`,
    ...(able ? { fault: { shows: ['{person}', `毛病${at}`], reason: '号码不对', right: `${CANARY}{n}`, also: [`${CANARY}也对`], ...CITED } } : {}),
  };
}

const CHECK: CheckTask = {
  ...HEAD,
  id: 'f06-other',
  kind: 'check',
  columns: ['姓名', '内容'],
  reasons: REASONS,
  plant: 3,
  entries: Array.from({ length: 10 }, (_, at) => entry(at, at < 6)),
};

function plantedIn(drawn: FormCase): readonly string[] {
  return drawn.kind === 'check' ? drawn.entries.flatMap(({ id, fault }) => (fault === null ? [] : [id])) : [];
}

describe('drawCase', () => {
  test.each<[string, FormTask]>([
    ['a form to fill in', FILL],
    ['a form to check', CHECK],
  ])('the same seed gives the same case of %s', (_name, task) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(drawCase(task, seed)).toEqual(drawCase(task, seed));
      }),
      SEEDED,
    );
  });

  test.each<[string, FormTask]>([
    ['a form to fill in', FILL],
    ['a form to check', CHECK],
  ])('no place is left open in %s', (_name, task) => {
    for (const seed of SEEDS) expect(JSON.stringify(drawCase(task, seed))).not.toMatch(/\{[a-z.]+(:[a-z]+)?\}/);
  });

  test('as many faults are planted as the task says, only where there can be one', () => {
    for (const seed of SEEDS) {
      const planted = plantedIn(drawCase(CHECK, seed));
      expect(planted).toHaveLength(3);
      expect(planted.filter((id) => id > 'row-f')).toEqual([]);
    }
  });

  test('every entry that can carry a fault does so some time, and is sound some time', () => {
    const times = new Map<string, number>();
    for (const id of SEEDS.flatMap((seed) => plantedIn(drawCase(CHECK, seed)))) times.set(id, (times.get(id) ?? 0) + 1);
    expect([...times.keys()].sort()).toEqual(['row-a', 'row-b', 'row-c', 'row-d', 'row-e', 'row-f']);
    for (const count of times.values()) expect(count).toBeLessThan(SEEDS.length);
  });

  test('an entry shows its fault when it carries one, and itself otherwise', () => {
    const drawn = drawCase(CHECK, 7);
    expect(drawn.kind).toBe('check');
    if (drawn.kind !== 'check') return;
    for (const [at, { shows, fault }] of drawn.entries.entries()) expect(shows[1]).toBe(fault === null ? `原样${at}` : `毛病${at}`);
  });

  test('a new variable moves no fault', () => {
    const longer: CheckTask = { ...CHECK, variables: [{ name: 'first', draw: 'number', from: 1, to: 9, step: 1 }, ...CHECK.variables] };
    for (const seed of SEEDS) expect(plantedIn(drawCase(longer, seed))).toEqual(plantedIn(drawCase(CHECK, seed)));
  });

  test('the faults do not follow from the value that is drawn first', () => {
    const first: CheckTask = { ...CHECK, setting: '{first}', variables: [{ name: 'first', draw: 'number', from: 1, to: 10, step: 1 }, ...CHECK.variables] };
    const low = Array.from({ length: 1000 }, (_, seed) => drawCase(first, seed)).filter(({ setting }) => setting === '1');
    expect(new Set(low.flatMap(plantedIn)).size).toBe(6);
  });

  test('a fault without a right content has none, and one of no other wording has none', () => {
    const bare: CheckTask = { ...CHECK, plant: 6, entries: CHECK.entries.map((row) => (row.fault ? { ...row, fault: { shows: row.fault.shows, reason: row.fault.reason, explain: '看清楚' } } : row)) };
    const drawn = drawCase(bare, 1);
    const faults = drawn.kind === 'check' ? drawn.entries.flatMap(({ fault }) => fault ?? []) : [];
    expect(faults).toHaveLength(6);
    expect(faults.filter(({ right, also }) => right !== null || also.length > 0)).toEqual([]);
  });

  test('a variable out of order is a fault', () => {
    expect(() => drawCase({ ...FILL, variables: [{ name: 'x', draw: 'sum', plus: ['n'] }, ...FILL.variables] }, 1)).toThrow(CaseFault);
  });
});

describe('hideAnswers', () => {
  test.each<[string, FormTask]>([
    ['a form to fill in', FILL],
    ['a form to check', CHECK],
  ])('%s gives away nothing before anything is asked', (_name, task) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawCase(task, seed);
        expect(JSON.stringify(drawn)).toContain(CANARY);
        expect(JSON.stringify(hideAnswers(drawn, []))).not.toContain(CANARY);
      }),
      SEEDED,
    );
  });

  test.each<[string, FormTask]>([
    ['a form to fill in', FILL],
    ['a form to check', CHECK],
  ])('%s shows the answer to what was asked, and to nothing else', (_name, task) => {
    const drawn = drawCase(task, 3);
    const { questions } = hideAnswers(drawn, ['want']);
    expect(questions.map(({ answer }) => answer)).toEqual([drawn.questions[0]?.answer, '']);
    expect(questions[0]?.answer).toMatch(/答\d+$/);
  });

  test('a needless question asked shows its answer, but not that it was needless', () => {
    const { questions } = hideAnswers(drawCase(FILL, 3), ['illness']);
    expect(questions.map(({ answer, needless }) => [answer, needless])).toEqual([['', null], [`${CANARY}病`, null]]);
  });

  test('a question nobody knows changes nothing', () => {
    const drawn = drawCase(FILL, 3);
    expect(hideAnswers(drawn, ['no-such'])).toEqual(hideAnswers(drawn, []));
  });

  test('a field keeps what is printed on the form, and no more', () => {
    const drawn = hideAnswers(drawCase(FILL, 3), []);
    const keys = drawn.kind === 'fill' ? drawn.fields.map((field) => Object.keys(field).sort()) : [];
    expect(keys).toHaveLength(5);
    for (const key of keys) expect(key).toEqual(['help', 'id', 'input', 'label', 'options', 'section']);
  });

  test('an entry keeps what stands on the form, and no more: planted and sound ones look alike', () => {
    const drawn = hideAnswers(drawCase(CHECK, 3), []);
    const keys = drawn.kind === 'check' ? drawn.entries.map((row) => Object.keys(row).sort()) : [];
    expect(keys).toHaveLength(10);
    for (const key of keys) expect(key).toEqual(['id', 'label', 'section', 'shows']);
  });

  test('what lies on the desk is shown as it is', () => {
    const drawn = drawCase(CHECK, 3);
    const { setting, documents, talk, questions } = hideAnswers(drawn, []);
    expect({ setting, documents, talk }).toEqual({ setting: drawn.setting, documents: drawn.documents, talk: drawn.talk });
    expect(questions.map(({ id, ask }) => [id, ask])).toEqual(drawn.questions.map(({ id, ask }) => [id, ask]));
  });

  test('how the faulty content would look when sound, and the sound when faulty, is not in it', () => {
    const drawn = drawCase(CHECK, 3);
    const shown = JSON.stringify(hideAnswers(drawn, []));
    for (const [at, planted] of CHECK.entries.map(({ id }) => plantedIn(drawn).includes(id)).entries()) {
      expect(shown.includes(`"原样${at}"`)).toBe(!planted);
      expect(shown.includes(`"毛病${at}"`)).toBe(planted);
    }
  });
});
