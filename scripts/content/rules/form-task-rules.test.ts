import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckEntry, type CheckTask, type FillTask, type FormField, type FormTask, formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { checkFormTasks } from '../../form-tasks/check-form-tasks.ts';
import { scenarioContext } from '../../scenarios/check-scenarios.ts';
import { type FormTaskContext, formTaskProblems } from './form-task-rules.ts';

const CONTEXT: FormTaskContext = scenarioContext('content', '2026-11-26');
const NAMES = readdirSync('content/form-tasks').filter((name) => name.endsWith('.yaml'));
const FILL_FILE = 'f06-unemployment-registration.yaml';
const CHECK_FILE = 'f10-hardship-ledger.yaml';

describe.each(NAMES)('%s', (name) => {
  test('is sound, and so is every case that comes of it', () => {
    const { problems, tasks } = checkFormTasks('content', CONTEXT, name);
    expect(problems).toEqual([]);
    expect(tasks).toHaveLength(1);
  });
});

/** What is found in a task, a line each. */
function foundIn(name: string, task: FormTask, context: FormTaskContext = CONTEXT): string {
  return formTaskProblems(`form-tasks/${name}`, task, context)
    .map(({ field, message }) => `${field}：${message}`)
    .join('\n');
}

/** The task with every place filled by the same figure: the same case with any seed. */
function frozen(task: FormTask): FormTask {
  return formTaskSchema.parse(JSON.parse(JSON.stringify(task).replaceAll(/\{[a-zA-Z0-9.:]+\}/g, '7')));
}

describe('a planted fault is found in a form to fill in:', () => {
  let sample: FillTask;
  beforeAll(() => {
    const [task] = checkFormTasks('content', CONTEXT, FILL_FILE).tasks;
    if (task?.kind !== 'fill') throw new Error('The sample cannot be read');
    sample = task;
  });

  const withField = (id: string, change: Partial<FormField>): FillTask => ({ ...sample, fields: sample.fields.map((field) => (field.id === id ? { ...field, ...change } : field)) });

  test('the sample itself is sound', () => {
    expect(foundIn(FILL_FILE, sample)).toBe('');
  });

  test.each<[string, () => FormTask, string]>([
    ['another id than the file’s name', () => ({ ...sample, id: 'f06-other' }), 'id：文件名与编号 f06-other 不同'],
    ['another module than its id says', () => ({ ...sample, module: 5 }), 'id：编号里的模块序号与 module 不同'],
    ['a function that is not in the standard', () => ({ ...sample, function: 'F6' }), 'function：标准里没有职业功能 F6'],
    ['a node that is not in the standard', () => ({ ...sample, nodes: ['L4.K9.9.9'] }), 'nodes：标准里没有节点 L4.K9.9.9'],
    ['a lesson that is not in the course', () => ({ ...sample, lessons: ['m06-no-such'] }), 'lessons：课程里没有 m06-no-such 这一课'],
    ['a card without a known source', () => ({ ...sample, cards: sample.cards.map((card) => (card.id === 'claim' ? { ...card, source: 'no-such' } : card)) }), 'cards（claim）：sources.yaml 里没有 no-such'],
    ['a card that does not say the article', () => ({ ...sample, cards: sample.cards.map((card) => (card.id === 'begin' ? { ...card, article: undefined } : card)) }), 'cards（begin）：引用'],
    ['a field without a known source', () => withField('why', { source: 'no-such' }), 'fields（why）：sources.yaml 里没有 no-such'],
    ['a variable twice', () => ({ ...sample, variables: [...sample.variables, ...sample.variables.filter(({ name }) => name === 'years')] }), 'variables：编号 years 用了两次'],
    ['a document’s id twice', () => ({ ...sample, documents: [...sample.documents, ...sample.documents.slice(0, 1)] }), 'documents：编号 id-card 用了两次'],
    ['a question’s id twice', () => ({ ...sample, questions: [...sample.questions, ...sample.questions.slice(0, 1)] }), 'questions：编号 want 用了两次'],
    ['a field’s id twice', () => ({ ...sample, fields: [...sample.fields, ...sample.fields.slice(0, 1)] }), 'parts：编号 name 用了两次'],
    ['points that do not add up', () => withField('name', { points: 5 }), 'fields：各栏合计 101 分'],
    ['a choice without options', () => withField('why', { options: undefined }), 'fields（why）：只有 choice、choices 写选项'],
    ['options of what is no choice', () => withField('name', { options: ['{person}', '别人'] }), 'fields（name）：只有 choice、choices 写选项'],
    ['ticks that expect one text', () => withField('why', { input: 'choices' }), 'fields（why）：choices 配 all'],
    ['one choice that expects ticks', () => withField('why', { expected: { all: ['{why}'] } }), 'fields（why）：choices 配 all'],
    ['words of one’s own in a date', () => withField('left', { expected: { holds: { groups: [{ text: '哪一天', any: ['{left}'] }], never: [] } } }), 'fields（left）：holds 只配 text、longText'],
    ['a variable that leans on one below it', () => ({ ...sample, variables: sample.variables.toReversed() }), 'variables：byYear：前面没有 person'],
    ['a variable that leans on one of another kind', () => ({ ...sample, variables: [...sample.variables, { name: 'total', draw: 'sum', plus: ['today', 1] }] }), 'variables：total：today 不是数'],
    ['a place without a value', () => ({ ...sample, setting: '{nobody}来了。' }), '变量：{nobody} 没有值'],
    ['a place without a value in an answer', () => withField('firm', { expected: { is: '{firm.short}' } }), '变量：{firm.short} 没有值'],
    ['a place without a value in an option', () => withField('why', { options: ['{why}', '{whynot}'] }), '变量：{whynot} 没有值'],
    ['a half-width comma beside Chinese', () => ({ ...sample, setting: '下午,窗口前坐着一个人。' }), '文字：中文旁边用了半角标点：午,'],
    ['a half-width mark in what is said', () => ({ ...sample, talk: [{ who: '{person}', text: '我今天来登记!' }] }), '文字：中文旁边用了半角标点：记!'],
    ['a number nobody can read', () => withField('age', { expected: { is: '四十多' } }), '答案：照答案填只得 92 分：年龄（满几周岁）'],
    ['a date nobody can read', () => withField('left', { expected: { is: '前几天' } }), '答案：照答案填只得 88 分：解除（终止）劳动合同日期'],
    ['wordings that hold what must never be written', () => withField('limits', { expected: { holds: { groups: [{ text: '只上白班', any: ['透析所以白班'] }], never: [{ text: '病情', any: ['透析'] }] } } }), '答案：照答案填只得 90 分：对岗位的要求'],
    ['a form that a blank sheet passes', () => ({ ...sample, fields: sample.fields.map((field) => ({ ...field, expected: { blank: true } })) }), '答案：交白卷也能及格'],
    ['an answer that is no option', () => withField('why', { expected: { is: '别的原因' } }), 'fields（why）：选项里没有“别的原因”'],
    ['a tick that is no option', () => withField('why', { input: 'choices', expected: { all: ['{why}', '别的原因'] } }), 'fields（why）：选项里没有“别的原因”'],
    ['the same option twice', () => withField('why', { options: ['{why}', '辞职', '辞职'] }), 'fields（why）：有两个选项一样'],
    ['the same case with any seed', () => frozen(sample), 'variables：40 个种子只出了 1 种题'],
  ])('%s', (_name, planted, message) => {
    expect(foundIn(FILL_FILE, planted())).toContain(message);
  });

  test('a variable out of order is named once, and no case is tried with it', () => {
    expect(foundIn(FILL_FILE, { ...sample, setting: '{nobody}来了。', variables: sample.variables.toReversed() })).toBe('variables：byYear：前面没有 person');
  });

  test('what is wrong in every case is said once', () => {
    expect(foundIn(FILL_FILE, { ...sample, setting: '{nobody}来了。' })).toBe('变量：{nobody} 没有值');
  });
});

describe('a planted fault is found in a form to check:', () => {
  let sample: CheckTask;
  beforeAll(() => {
    const [task] = checkFormTasks('content', CONTEXT, CHECK_FILE).tasks;
    if (task?.kind !== 'check') throw new Error('The sample cannot be read');
    sample = task;
  });

  const withEntry = (id: string, change: (entry: CheckEntry) => Partial<CheckEntry>): CheckTask => ({ ...sample, entries: sample.entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry)) });
  const withFault = (id: string, change: Partial<NonNullable<CheckEntry['fault']>>): CheckTask => withEntry(id, ({ fault }) => ({ fault: fault && { ...fault, ...change } }));

  test('the sample itself is sound', () => {
    expect(foundIn(CHECK_FILE, sample)).toBe('');
  });

  test.each<[string, () => FormTask, string]>([
    ['another id than the file’s name', () => ({ ...sample, id: 'f10-other' }), 'id：文件名与编号 f10-other 不同'],
    ['an entry’s id twice', () => ({ ...sample, entries: [...sample.entries, ...sample.entries.slice(0, 1)] }), 'parts：编号 row-one 用了两次'],
    ['a document with a short row', () => ({ ...sample, documents: sample.documents.map((document) => ('rows' in document ? { ...document, rows: [...document.rows, ['一格']] } : document)) }), 'documents（roster）：有一行的格数与栏数不同'],
    ['a fault without a known source', () => withFault('row-two', { source: 'no-such' }), 'entries（row-two）：sources.yaml 里没有 no-such'],
    ['an entry with a cell too few', () => withEntry('row-six', ({ shows }) => ({ shows: shows.slice(1) })), 'entries（row-six）：格数与栏数不同'],
    ['a fault with a cell too many', () => withEntry('row-two', ({ fault }) => ({ fault: fault && { ...fault, shows: [...fault.shows, '多的'] } })), 'entries（row-two）：格数与栏数不同'],
    ['a kind of fault that cannot be picked', () => withFault('row-two', { reason: '字迹潦草' }), 'entries（row-two）：reasons 里没有“字迹潦草”'],
    ['a fault that changes nothing', () => withEntry('row-two', ({ shows, fault }) => ({ fault: fault && { ...fault, shows } })), 'entries（row-two）：埋下毛病以后与原样相同'],
    ['too few entries that can carry a fault', () => ({ ...sample, plant: 8 }), 'entries：能埋毛病的只有 9 处，每回要埋 8 处'],
    ['a place without a value in an entry', () => withEntry('row-six', () => ({ explain: '{nobody}还没有活。' })), '变量：{nobody} 没有值'],
    ['a place without a value in a right content', () => withFault('row-two', { right: '{age}' }), '变量：{age} 没有值'],
    ['a half-width mark in an explanation', () => withFault('row-two', { explain: '照号码算,不猜。' }), '文字：中文旁边用了半角标点：算,'],
    ['a form that can be passed by signing it', () => ({ ...sample, entries: sample.entries.map((entry) => ({ ...entry, fault: undefined })) }), '答案：全写无误也能及格'],
    ['the same case with any seed', () => frozen({ ...sample, plant: 2, entries: sample.entries.map((entry) => (['row-one', 'row-two'].includes(entry.id) ? entry : { ...entry, fault: undefined })) }), 'variables：40 个种子只出了 1 种题'],
  ])('%s', (_name, planted, message) => {
    expect(foundIn(CHECK_FILE, planted())).toContain(message);
  });

  test('one spare fault beyond what is planted is too few, two are enough', () => {
    const able = sample.entries.filter(({ fault }) => fault !== undefined).length;
    expect(foundIn(CHECK_FILE, { ...sample, plant: able - 1 })).toContain('能埋毛病的只有');
    expect(foundIn(CHECK_FILE, { ...sample, plant: able - 2 })).toBe('');
  });

  test('a cut score so low that calling everything wrong reaches it', () => {
    const { standard } = CONTEXT;
    const low = { ...CONTEXT, standard: { ...standard, exam: { ...standard.exam, cutScore: 30 } } };
    expect(foundIn(CHECK_FILE, sample, low)).toContain('答案：全写有误也能及格');
  });
});
