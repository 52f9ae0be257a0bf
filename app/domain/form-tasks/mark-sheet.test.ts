import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase, type DrawnEntry, type DrawnQuestion, type FormCase } from '#app/domain/form-tasks/form-case.ts';
import { type Expected, type FormField, formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { FULL_MARKS, type MarkedField, markSheet, type MarkVerdict, NEEDLESS_MARKS, type Sheet } from '#app/domain/form-tasks/mark-sheet.ts';
import { perfectSheet } from '#app/domain/form-tasks/perfect-sheet.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';
import { checkYaml, readYamlFile } from '#app/server/content/yaml-file.server.ts';

const SEEDED = { seed: 20261126 };
const FULL_UNITS = FULL_MARKS * UNITS_PER_MARK;
const DESK = { setting: '窗口前。', documents: [], talk: [] };
const QUESTIONS: readonly DrawnQuestion[] = [
  { id: 'want', ask: '愿意去吗', answer: '愿意', needless: null },
  { id: 'illness', ask: '什么病', answer: '她愣了一下', needless: '表上没有这一格' },
  { id: 'children', ask: '几个孩子', answer: '这也要登记', needless: '同这件事没有关系' },
];

function fieldOf(input: FormField['input'], expected: Expected, points = 10): FormField {
  return { id: 'it', label: '这一格', input, points, expected, explain: '看清楚再写。', source: 'law', article: '第一条' };
}

function fillCase(fields: readonly FormField[], questions: readonly DrawnQuestion[] = []): FormCase {
  return { ...DESK, questions, kind: 'fill', fields };
}

function markedOf(drawn: FormCase, sheet: Sheet, id = 'it'): MarkedField {
  const marked = markSheet(drawn, sheet, []).fields.find((field) => field.id === id);
  if (!marked) throw new Error(`No such field: ${id}`);
  return marked;
}

const TEXT: Expected = { is: '长汀（船舶）有限公司', also: ['长汀船舶公司'], near: [{ is: '长汀船舶', share: 0.5, because: '要写全称。' }] };
const LETTERS: Expected = { is: 'Excel表' };
const PARTLY: Expected = { is: '46', near: [{ is: '47', share: 0.3, because: '生日还没有过。' }] };
const AROUND: Expected = { is: '1200.5', within: 0.5 };
const DATE: Expected = { is: '2026年8月3日', near: [{ is: '2026年7月27日', share: 0.2, because: '这是最后上班那天。' }] };
const DATE_AROUND: Expected = { is: '2026年8月31日', within: 1 };
const MONTH: Expected = { is: '2026年8月' };
const ID: Expected = { is: '00000019791228101X' };
const TICKS: Expected = { all: ['甲', '乙', '丙', '丁'] };
const HOLDS: Expected = {
  holds: {
    groups: [{ text: '只上白班', any: ['白班', '白天'] }, { text: '做得了的活', any: ['帮厨', 'Excel'] }],
    never: [{ text: '家里人的病情', any: ['透析'], unless: ['不写'] }],
  },
};
const BLANK: Expected = { blank: true };

describe('a field of a form to fill in', () => {
  test.each<[string, FormField['input'], Expected, readonly string[], MarkVerdict, number]>([
    ['text: as it should be', 'text', TEXT, ['长汀（船舶）有限公司'], 'right', 1000],
    ['text: punctuation makes no difference', 'text', TEXT, ['长汀船舶有限公司。'], 'right', 1000],
    ['text: spaces make no difference', 'text', TEXT, [' 长汀 (船舶) 有限公司　'], 'right', 1000],
    ['text: width and case make no difference', 'text', LETTERS, ['ＥＸＣＥＬ表'], 'right', 1000],
    ['text: another wording as right', 'text', TEXT, ['长汀船舶公司'], 'right', 1000],
    ['text: half right', 'text', TEXT, ['长汀船舶'], 'partly', 500],
    ['text: one character short', 'text', TEXT, ['长汀船舶有限公'], 'wrong', 0],
    ['text: nothing written', 'text', TEXT, [], 'blank', 0],
    ['text: spaces alone are nothing', 'text', TEXT, ['  　'], 'blank', 0],
    ['longText: compares as text does', 'longText', TEXT, ['长汀船舶\n有限公司'], 'right', 1000],

    ['number: plain', 'number', PARTLY, ['46'], 'right', 1000],
    ['number: with a unit', 'number', PARTLY, ['46周岁'], 'right', 1000],
    ['number: full width', 'number', PARTLY, ['４６'], 'right', 1000],
    ['number: as a percentage', 'number', PARTLY, ['46%'], 'right', 1000],
    ['number: decimals that are nought', 'number', PARTLY, ['46.00'], 'right', 1000],
    ['number: what is half right earns its share', 'number', PARTLY, ['47岁'], 'partly', 300],
    ['number: beyond what may be missed by', 'number', PARTLY, ['45'], 'wrong', 0],
    ['number: in words is none', 'number', PARTLY, ['四十六'], 'wrong', 0],
    ['number: two of them are none', 'number', PARTLY, ['46 47.'], 'wrong', 0],
    ['number: with commas', 'number', AROUND, ['1,200.50元'], 'right', 1000],
    ['number: with a full-width comma', 'number', AROUND, ['１，２００．５'], 'right', 1000],
    ['number: just within, above', 'number', AROUND, ['1201'], 'right', 1000],
    ['number: just within, below', 'number', AROUND, ['1200'], 'right', 1000],
    ['number: just beyond', 'number', AROUND, ['1201.01'], 'wrong', 0],
    ['number: just within, where binary fractions lose a little', 'number', { is: '0.3', within: 0.1 }, ['0.4'], 'right', 1000],
    ['number: what is half right has to be hit', 'number', { is: '100', within: 1, near: [{ is: '90', share: 0.5, because: '少了一笔。' }] }, ['91'], 'wrong', 0],
    ['number: below nought is another', 'number', { is: '5' }, ['-5'], 'wrong', 0],
    ['number: below nought as wanted', 'number', { is: '-5' }, ['-5'], 'right', 1000],

    ['date: in words', 'date', DATE, ['2026年8月3日'], 'right', 1000],
    ['date: as the browser writes it', 'date', DATE, ['2026-08-03'], 'right', 1000],
    ['date: with dots', 'date', DATE, ['2026.8.3'], 'right', 1000],
    ['date: with strokes', 'date', DATE, ['2026/08/03'], 'right', 1000],
    ['date: tight', 'date', DATE, ['20260803'], 'right', 1000],
    ['date: full width', 'date', DATE, ['２０２６年８月３日'], 'right', 1000],
    ['date: the wrong one of two', 'date', DATE, ['2026-07-27'], 'partly', 200],
    ['date: a day off', 'date', DATE, ['2026-08-04'], 'wrong', 0],
    ['date: a month is no day', 'date', DATE, ['2026年8月'], 'wrong', 0],
    ['date: not on the calendar', 'date', DATE, ['2026-08-32'], 'wrong', 0],
    ['date: within a day, across the end of the month', 'date', DATE_AROUND, ['2026-09-01'], 'right', 1000],
    ['date: within a day, before', 'date', DATE_AROUND, ['2026-08-30'], 'right', 1000],
    ['date: two days off where one is allowed', 'date', DATE_AROUND, ['2026-09-02'], 'wrong', 0],

    ['month: in words', 'month', MONTH, ['2026年8月'], 'right', 1000],
    ['month: as the browser writes it', 'month', MONTH, ['2026-08'], 'right', 1000],
    ['month: tight', 'month', MONTH, ['202608'], 'right', 1000],
    ['month: another', 'month', MONTH, ['2026-09'], 'wrong', 0],
    ['month: a day is no month', 'month', MONTH, ['2026-08-03'], 'wrong', 0],

    ['idNumber: as it should be', 'idNumber', ID, ['00000019791228101X'], 'right', 1000],
    ['idNumber: small x, in groups', 'idNumber', ID, ['000000 19791228 101x'], 'right', 1000],
    ['idNumber: another check character', 'idNumber', ID, ['000000197912281014'], 'wrong', 0],
    ['idNumber: one digit short', 'idNumber', ID, ['0000001979122810X'], 'wrong', 0],

    ['choice: the right one', 'choice', { is: '有，马上能去' }, ['有，马上能去'], 'right', 1000],
    ['choice: another', 'choice', { is: '有，马上能去' }, ['没有'], 'wrong', 0],
    ['choice: none', 'choice', { is: '有，马上能去' }, [], 'blank', 0],

    ['choices: all', 'choices', TICKS, ['丁', '丙', '乙', '甲'], 'right', 1000],
    ['choices: the same tick twice counts once', 'choices', TICKS, ['甲', '甲'], 'partly', 250],
    ['choices: some', 'choices', TICKS, ['甲', '丙', '丁'], 'partly', 750],
    ['choices: a wrong tick takes one back', 'choices', TICKS, ['甲', '乙', '丙', '戊'], 'partly', 500],
    ['choices: all and a wrong one', 'choices', TICKS, ['甲', '乙', '丙', '丁', '戊'], 'partly', 750],
    ['choices: as many wrong as right', 'choices', TICKS, ['甲', '戊'], 'wrong', 0],
    ['choices: more wrong than right is not below nothing', 'choices', TICKS, ['甲', '戊', '己', '庚'], 'wrong', 0],
    ['choices: none', 'choices', TICKS, [], 'blank', 0],

    ['holds: all', 'longText', HOLDS, ['只上白班，帮厨也行'], 'right', 1000],
    ['holds: width, case and spaces make no difference', 'longText', HOLDS, ['白 天，会ｅｘｃｅｌ'], 'right', 1000],
    ['holds: one of two', 'longText', HOLDS, ['只上白班'], 'partly', 500],
    ['holds: what should never be written costs all', 'longText', HOLDS, ['白班，帮厨，家里有人透析'], 'wrong', 0],
    ['holds: a sentence that takes it back does not hold it', 'longText', HOLDS, ['白班，帮厨，透析不写'], 'right', 1000],
    ['holds: none of it', 'longText', HOLDS, ['都可以'], 'wrong', 0],
    ['holds: nothing written', 'longText', HOLDS, [], 'blank', 0],

    ['blank: left blank', 'text', BLANK, [], 'right', 1000],
    ['blank: spaces leave it blank', 'text', BLANK, [' '], 'right', 1000],
    ['blank: something written', 'text', BLANK, ['透析'], 'wrong', 0],
    ['blank: a tick', 'choices', BLANK, ['甲'], 'wrong', 0],
  ])('%s', (_name, input, expected, given, verdict, units) => {
    const field = markedOf(fillCase([fieldOf(input, expected)]), { it: given });
    expect({ verdict: field.verdict, units: field.units, whole: field.whole }).toEqual({ verdict, units, whole: 1000 });
  });

  test.each<[string, FormField['input'], Expected, readonly string[], readonly string[]]>([
    ['says nothing of what is right', 'number', PARTLY, ['46'], []],
    ['says why it is half right, then how to do it', 'number', PARTLY, ['47'], ['生日还没有过。', '看清楚再写。']],
    ['explains what is wrong', 'number', PARTLY, ['40'], ['看清楚再写。']],
    ['explains what is missing', 'number', PARTLY, [], ['看清楚再写。']],
    ['says that it should be blank', 'text', BLANK, ['甲'], ['这一格该空着。', '看清楚再写。']],
    ['says which ticks are too many, and that some are missing', 'choices', TICKS, ['甲', '戊', '己'], ['还有该勾的没有勾。', '多勾了：戊、己。', '看清楚再写。']],
    ['says what was not read', 'longText', HOLDS, ['白班'], ['没有读到：做得了的活。', '看清楚再写。']],
    ['says what should not have been written', 'longText', HOLDS, ['透析'], ['写了不该写的：家里人的病情。', '看清楚再写。']],
  ])('%s', (_name, input, expected, given, remarks) => {
    expect(markedOf(fillCase([fieldOf(input, expected)]), { it: given }).remarks).toEqual(remarks);
  });

  test.each<[string, FormField['input'], Expected, readonly string[], string, string]>([
    ['text', 'text', TEXT, [' 长汀 '], '长汀', '长汀（船舶）有限公司'],
    ['ticks', 'choices', TICKS, ['甲', '乙'], '甲、乙', '甲、乙、丙、丁'],
    ['words of one’s own', 'longText', HOLDS, ['白班'], '白班', '只上白班、做得了的活'],
    ['a blank', 'text', BLANK, [], '', '空着'],
  ])('tells people what was given and what is right: %s', (_name, input, expected, values, given, right) => {
    const field = markedOf(fillCase([fieldOf(input, expected)]), { it: values });
    expect([field.given, field.right]).toEqual([given, right]);
  });

  test('carries what it cites', () => {
    const { source, article } = markedOf(fillCase([fieldOf('text', TEXT)]), {});
    expect([source, article]).toEqual(['law', '第一条']);
  });

  test('a share that does not come out even is cut, not rounded up', () => {
    const groups = ['一', '二', '三'].map((word) => ({ text: `写到${word}`, any: [word] }));
    expect(markedOf(fillCase([fieldOf('longText', { holds: { groups, never: [] } })]), { it: ['一二'] }).units).toBe(666);
  });
});

const SOUND: Omit<DrawnEntry, 'id'> = { label: '一行', section: null, shows: ['甲'], explain: '这一行没有毛病。', fault: null };
const FAULT = { reason: '年龄算错', right: '46', also: ['四十六岁'], explain: '照号码里的生日算。', source: 'law', article: '第二条' };
/** 60 marks among the two faults, 40 among the three sound ones. */
const CHECKED: readonly DrawnEntry[] = [
  { ...SOUND, id: 'sound-a' },
  { ...SOUND, id: 'it', fault: FAULT },
  { ...SOUND, id: 'sound-b' },
  { ...SOUND, id: 'ask-back', fault: { ...FAULT, reason: '缺证明', right: null, also: [] } },
  { ...SOUND, id: 'sound-c' },
];

function checkCase(entries: readonly DrawnEntry[], questions: readonly DrawnQuestion[] = []): FormCase {
  return { ...DESK, questions, kind: 'check', columns: ['内容'], reasons: ['年龄算错', '缺证明'], entries };
}

describe('an entry of a form to check', () => {
  test.each<[string, string, Sheet, MarkVerdict, number]>([
    ['sound, left in peace', 'sound-b', { 'sound-b': ['ok'] }, 'right', 1333],
    ['sound, called wrong', 'sound-b', { 'sound-b': ['wrong'], 'sound-b-reason': ['缺证明'] }, 'wrong', 0],
    ['sound, not looked at', 'sound-b', {}, 'blank', 0],
    ['faulty, found, named and mended', 'it', { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': ['46'] }, 'right', 3000],
    ['faulty, mended in another wording', 'it', { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': ['四十六 岁。'] }, 'right', 3000],
    ['faulty, mended with a unit', 'it', { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': ['４６周岁'] }, 'right', 3000],
    ['faulty, found alone', 'it', { it: ['wrong'] }, 'partly', 1500],
    ['faulty, found and named', 'it', { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': ['47'] }, 'partly', 2250],
    ['faulty, found and mended', 'it', { it: ['wrong'], 'it-reason': ['缺证明'], 'it-right': ['46'] }, 'partly', 2250],
    ['faulty, found, otherwise all wrong', 'it', { it: ['wrong'], 'it-reason': ['缺证明'], 'it-right': ['47'] }, 'partly', 1500],
    ['faulty, passed', 'it', { it: ['ok'] }, 'wrong', 0],
    ['faulty, passed: reason and mending then count for nothing', 'it', { it: ['ok'], 'it-reason': ['年龄算错'], 'it-right': ['46'] }, 'wrong', 0],
    ['faulty, not looked at', 'it', {}, 'blank', 0],
    ['faulty, reason and mending without a verdict', 'it', { 'it-reason': ['年龄算错'], 'it-right': ['46'] }, 'blank', 0],
    ['to be asked back: found and named is all', 'ask-back', { 'ask-back': ['wrong'], 'ask-back-reason': ['缺证明'] }, 'right', 3000],
    ['to be asked back: found alone', 'ask-back', { 'ask-back': ['wrong'] }, 'partly', 1500],
    ['to be asked back: what is written as right makes no difference', 'ask-back', { 'ask-back': ['wrong'], 'ask-back-reason': ['缺证明'], 'ask-back-right': ['46'] }, 'right', 3000],
  ])('%s', (_name, id, sheet, verdict, units) => {
    const field = markedOf(checkCase(CHECKED), sheet, id);
    expect({ verdict: field.verdict, units: field.units }).toEqual({ verdict, units });
  });

  test.each<[string, string, string, boolean]>([
    ['a day, written tight', '2026年8月3日', '20260803', true],
    ['a day, as the browser writes it', '2026年8月3日', '2026-08-03', true],
    ['another day', '2026年8月3日', '2026-08-04', false],
    ['a month, as the browser writes it', '2026年8月', '2026-08', true],
    ['a month, written tight', '2026年8月', '202608', true],
    ['a day of the month is not the month', '2026年8月', '2026-08-01', false],
    ['a number with commas', '1200', '1,200元', true],
    ['a number with decimals that are nought', '38小时', '38.0', true],
    ['another number', '38小时', '39小时', false],
    ['a decimal point counts', '12.5', '125', false],
    ['an identity number with a small x', '00000019791228101X', '00000019791228101x', true],
    ['another identity number', '000000197912281014', '000000197912281017', false],
    ['text without its punctuation', '线索，已转', '线索已转', true],
    ['other text', '线索，已转', '线索', false],
    ['nothing', '线索，已转', '', false],
    ['a trailing nought of a sum', '1200.5', '1200.50', true],
    ['a sum with separators and its unit', '1200.5', '1,200.5元', true],
    ['a round sum with a separator', '120012', '120,012', true],
    ['a number that looks like a day', '20260803', '20260803元', true],
    ['a sum is no month', '1200.5', '1200-5', false],
  ])('mended: %s', (_name, right, given, mended) => {
    const drawn = checkCase(CHECKED.map((entry) => (entry.id === 'it' ? { ...entry, fault: { ...FAULT, right, also: [] } } : entry)));
    expect(markedOf(drawn, { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': [given] }).units).toBe(mended ? 3000 : 2250);
  });

  test.each<[string, string, Sheet, readonly string[]]>([
    ['of a sound one left in peace, nothing', 'sound-a', { 'sound-a': ['ok'] }, []],
    ['of a sound one called wrong, why it is sound', 'sound-a', { 'sound-a': ['wrong'] }, ['这一行没有毛病。']],
    ['of a fault found whole, nothing', 'it', { it: ['wrong'], 'it-reason': ['年龄算错'], 'it-right': ['46'] }, []],
    ['of a fault found alone, its kind, the right content and why', 'it', { it: ['wrong'] }, ['毛病属于“年龄算错”。', '应当是：46。', '照号码里的生日算。']],
    ['of a fault mended, its kind and why', 'it', { it: ['wrong'], 'it-right': ['46'] }, ['毛病属于“年龄算错”。', '照号码里的生日算。']],
    ['of a fault passed, why', 'it', { it: ['ok'] }, ['照号码里的生日算。']],
    ['of one to ask back found alone, no right content', 'ask-back', { 'ask-back': ['wrong'] }, ['毛病属于“缺证明”。', '照号码里的生日算。']],
  ])('says %s', (_name, id, sheet, remarks) => {
    expect(markedOf(checkCase(CHECKED), sheet, id).remarks).toEqual(remarks);
  });

  test('tells people what was given and what is right', () => {
    const { fields } = markSheet(checkCase(CHECKED), { 'sound-a': ['ok'], it: ['wrong'], 'it-reason': ['缺证明'], 'it-right': ['45'], 'sound-b': ['wrong'], 'ask-back': ['ok'] }, []);
    expect(fields.map(({ given, right }) => [given, right])).toEqual([
      ['无误', '无误'],
      ['有误，缺证明，45', '有误，年龄算错，46'],
      ['有误', '无误'],
      ['无误', '有误，缺证明'],
      ['', '无误'],
    ]);
  });

  test.each<[string, readonly DrawnEntry[], Sheet, number]>([
    ['everything right is everything, though it does not divide evenly', CHECKED, perfectSheet(checkCase(CHECKED)), FULL_UNITS],
    ['all passed unread earns what the sound ones are worth', CHECKED, Object.fromEntries(CHECKED.map(({ id }) => [id, ['ok']])), 4000],
    ['all called wrong earns half of what the faults are worth', CHECKED, Object.fromEntries(CHECKED.map(({ id }) => [id, ['wrong']])), 3000],
    ['nothing written earns nothing', CHECKED, {}, 0],
    ['without any fault, leaving all in peace is everything', CHECKED.map((entry) => ({ ...entry, fault: null })), Object.fromEntries(CHECKED.map(({ id }) => [id, ['ok']])), FULL_UNITS],
  ])('%s', (_name, entries, sheet, units) => {
    expect(markSheet(checkCase(entries), sheet, []).units).toBe(units);
  });
});

describe('needless questions', () => {
  const COST = NEEDLESS_MARKS * UNITS_PER_MARK;
  const DRAWN = fillCase([fieldOf('text', TEXT)], QUESTIONS);
  const RIGHT: Sheet = { it: ['长汀船舶公司'] };

  test.each<[string, Sheet, readonly string[], number, readonly string[]]>([
    ['nothing asked costs nothing', RIGHT, [], 1000, []],
    ['a question that may be asked costs nothing', RIGHT, ['want'], 1000, []],
    ['a needless one costs', RIGHT, ['want', 'illness'], 1000 - COST, ['什么病']],
    ['each needless one costs', RIGHT, ['children', 'illness'], 1000 - 2 * COST, ['什么病', '几个孩子']],
    ['one asked twice costs once', RIGHT, ['illness', 'illness'], 1000 - COST, ['什么病']],
    ['a question nobody knows costs nothing', RIGHT, ['no-such'], 1000, []],
    ['they do not bring it below nothing', {}, ['children', 'illness'], 0, ['什么病', '几个孩子']],
  ])('%s', (_name, sheet, asked, units, named) => {
    const marked = markSheet(DRAWN, sheet, asked);
    expect(marked.units).toBe(units);
    expect(marked.needless.map(({ ask }) => ask)).toEqual(named);
  });

  test('they cost on a checked form as well, and say why', () => {
    const drawn = checkCase(CHECKED, QUESTIONS);
    const marked = markSheet(drawn, perfectSheet(drawn), ['illness']);
    expect(marked).toMatchObject({ units: FULL_UNITS - COST, needless: [{ ask: '什么病', why: '表上没有这一格' }] });
  });
});

describe('the tasks of content/form-tasks', () => {
  const TASKS = readdirSync('content/form-tasks').filter((name) => name.endsWith('.yaml')).flatMap((name) => checkYaml(readYamlFile('content', `form-tasks/${name}`), formTaskSchema).value ?? []);
  const CASES: readonly FormCase[] = TASKS.flatMap((task) => [20261126, 3, 12].map((seed) => drawCase(task, seed)));

  test('there are some', () => {
    expect(TASKS.length).toBeGreaterThan(20);
  });

  test.each(TASKS.map((task) => [task.id, task] as const))('%s: the perfect sheet earns everything with any seed', (_id, task) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = drawCase(task, seed);
        expect(markSheet(drawn, perfectSheet(drawn), []).units).toBe(FULL_UNITS);
      }),
      { ...SEEDED, numRuns: 8 },
    );
  });

  /** Sheets that are partly right: what the form should hold, what it should not, and anything at all, under its names. */
  const anyPlay = fc.constantFrom(...CASES).chain((drawn) => {
    const perfect = perfectSheet(drawn);
    const names = drawn.kind === 'fill' ? drawn.fields.map(({ id }) => id) : drawn.entries.flatMap(({ id }) => [id, `${id}-reason`, `${id}-right`]);
    const words = drawn.kind === 'fill' ? drawn.fields.flatMap(({ options }) => options ?? []) : ['ok', 'wrong', ...drawn.reasons];
    const anyValue = fc.oneof(fc.constantFrom(...words, '1200', '2026-08-03', '２０２６年８月', ' '), fc.string({ maxLength: 20 }));
    const anyEntry = (name: string) =>
      fc.oneof(fc.constant(perfect[name] ?? []), fc.array(anyValue, { maxLength: 4 })).map((values): [string, readonly string[]] => [name, values]);
    return fc.record({
      drawn: fc.constant(drawn),
      entries: fc.tuple(...names.map(anyEntry)),
      asked: fc.subarray(drawn.questions.map(({ id }) => id)),
      order: fc.nat(),
    });
  });

  test('whatever is written: between nothing and everything, and the fields add up less what needless questions cost', () => {
    fc.assert(
      fc.property(anyPlay, ({ drawn, entries, asked }) => {
        const { units, fields, needless } = markSheet(drawn, Object.fromEntries(entries), asked);
        expect(Number.isInteger(units)).toBe(true);
        expect(units).toBeGreaterThanOrEqual(0);
        expect(units).toBeLessThanOrEqual(FULL_UNITS);
        for (const field of fields) expect(field.units >= 0 && field.units <= field.whole && Number.isInteger(field.units)).toBe(true);
        for (const { verdict, units: earned, whole } of fields) expect(verdict === 'right').toBe(earned === whole);
        expect(fields.reduce((sum, { whole }) => sum + whole, 0)).toBe(FULL_UNITS);
        expect(units).toBe(Math.max(0, fields.reduce((sum, field) => sum + field.units, 0) - needless.length * NEEDLESS_MARKS * UNITS_PER_MARK));
      }),
      { ...SEEDED, numRuns: 300 },
    );
  });

  test('the same sheet has the same marks, in whatever order it was written and asked', () => {
    fc.assert(
      fc.property(anyPlay, ({ drawn, entries, asked, order }) => {
        const random = seededRandom(order);
        const marked = markSheet(drawn, Object.fromEntries(entries), asked);
        expect(markSheet(drawn, Object.fromEntries(shuffled(entries, random)), shuffled(asked, random))).toEqual(marked);
      }),
      { ...SEEDED, numRuns: 200 },
    );
  });

  test('names that the form does not have make no difference', () => {
    for (const drawn of CASES) {
      const perfect = perfectSheet(drawn);
      expect(markSheet(drawn, { ...perfect, 'no-such': ['甲'] }, [])).toEqual(markSheet(drawn, perfect, []));
    }
  });
});
