import path from 'node:path';
import { CaseFault, unfilled } from '#app/domain/form-tasks/case-values.ts';
import { drawCase, type FormCase } from '#app/domain/form-tasks/form-case.ts';
import type { CheckTask, Expected, FillTask, FormTask } from '#app/domain/form-tasks/form-task.ts';
import { FULL_MARKS, markSheet, type Sheet } from '#app/domain/form-tasks/mark-sheet.ts';
import { perfectSheet } from '#app/domain/form-tasks/perfect-sheet.ts';
import { citationFault, type Source } from '#app/domain/items/source.ts';
import { formatMarks, reachesCut, UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { sectionOfNode, type Standard } from '#app/domain/standard/standard.ts';
import { type Problem, problemIn } from './problem.ts';
import { halfWidthSlip } from '#app/domain/shared/typography.ts';

export interface FormTaskContext {
  readonly standard: Standard;
  readonly sources: ReadonlyMap<string, Source>;
  readonly lessons: ReadonlySet<string>;
  /** A day in Shanghai, YYYY-MM-DD. */
  readonly today: string;
}

/** How many cases of a task are drawn to try it, and how many of them must differ. */
const TRIED = 40;
const FEWEST_CASES = 20;
/** Entries that could carry a fault beyond those that do: otherwise the same ones are wrong every time. */
const SPARE_FAULTS = 2;

/** What can be seen in a task, and in the cases that come of it. */
export function formTaskProblems(file: string, task: FormTask, context: FormTaskContext): readonly Problem[] {
  return [...headProblems(file, task, context), ...(task.kind === 'fill' ? fillProblems(file, task) : checkProblems(file, task)), ...caseProblems(file, task, context.standard.exam.cutScore)];
}

function headProblems(file: string, task: FormTask, { standard, sources, lessons, today }: FormTaskContext): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));
  if (path.basename(file, '.yaml') !== task.id) add('id', `文件名与编号 ${task.id} 不同`, `文件应叫 ${task.id}.yaml`);
  if (!task.id.startsWith(`f${String(task.module).padStart(2, '0')}-`)) add('id', '编号里的模块序号与 module 不同', '两处改成一样');
  if (!standard.functions.some(({ id }) => id === task.function)) add('function', `标准里没有职业功能 ${task.function}`, `请写 ${standard.functions.map(({ id }) => id).join('、')} 之一`);
  for (const node of task.nodes) if (sectionOfNode(standard, node) === undefined) add('nodes', `标准里没有节点 ${node}`, '请查 content/standard 中的编号');
  for (const lesson of task.lessons) if (!lessons.has(lesson)) add('lessons', `课程里没有 ${lesson} 这一课`, '请写 content/modules 里课的编号');
  const cited = [
    ...task.cards.map(({ id, source, article }) => ({ field: `cards（${id}）`, source, article })),
    ...(task.kind === 'fill' ? task.fields.map(({ id, source, article }) => ({ field: `fields（${id}）`, source, article })) : task.entries.map(({ id, fault }) => ({ field: `entries（${id}）`, source: fault?.source, article: fault?.article }))),
  ];
  for (const { field, source, article } of cited) {
    const fault = source === undefined ? undefined : citationFault(sources, source, article, today);
    if (fault) add(field, fault.message, fault.mend);
  }
  for (const variable of task.variables) {
    const backwards = variable.draw === 'person' ? variable.bornFrom > variable.bornTo : (variable.draw === 'date' || variable.draw === 'number') && variable.from > variable.to;
    if (backwards) add(`variables（${variable.name}）`, '起点在终点后面', '调换两头');
  }
  const lists = {
    variables: task.variables.map(({ name }) => name),
    documents: task.documents.map(({ id }) => id),
    questions: task.questions.map(({ id }) => id),
    parts: task.kind === 'fill' ? task.fields.map(({ id }) => id) : task.entries.map(({ id }) => id),
  };
  for (const [field, ids] of Object.entries(lists)) {
    for (const repeated of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) add(field, `编号 ${repeated} 用了两次`, '请换一个编号');
  }
  for (const document of task.documents) {
    if ('rows' in document && document.rows.some((row) => row.length !== document.columns.length)) add(`documents（${document.id}）`, '有一行的格数与栏数不同', '补齐或删去多余的格');
  }
  return problems;
}

function fillProblems(file: string, { fields }: FillTask): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));
  const total = fields.reduce((sum, { points }) => sum + points, 0);
  if (total !== FULL_MARKS) add('fields', `各栏合计 ${total} 分`, `改成合计 ${FULL_MARKS} 分`);
  for (const { id, input, options, expected } of fields) {
    const picks = input === 'choice' || input === 'choices';
    if (picks !== (options !== undefined)) add(`fields（${id}）`, '只有 choice、choices 写选项，且必须写', '补上 options，或改 input');
    if ((input === 'choices') !== 'all' in expected && !('blank' in expected)) add(`fields（${id}）`, 'choices 配 all，别的不配', '改 input 或 expected');
    if ('holds' in expected && input !== 'longText' && input !== 'text') add(`fields（${id}）`, 'holds 只配 text、longText', '改 input 或 expected');
  }
  return problems;
}

function checkProblems(file: string, { columns, entries, reasons, plant }: CheckTask): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));
  for (const { id, shows, fault } of entries) {
    if ([shows, fault?.shows ?? shows].some((cells) => cells.length !== columns.length)) add(`entries（${id}）`, '格数与栏数不同', '补齐或删去多余的格');
    if (fault && !reasons.includes(fault.reason)) add(`entries（${id}）`, `reasons 里没有“${fault.reason}”`, '改成 reasons 里的说法');
    if (fault && JSON.stringify(fault.shows) === JSON.stringify(shows)) add(`entries（${id}）`, '埋下毛病以后与原样相同', '改 fault.shows');
  }
  const able = entries.filter(({ fault }) => fault).length;
  if (able < plant + SPARE_FAULTS) add('entries', `能埋毛病的只有 ${able} 处，每回要埋 ${plant} 处`, `至少 ${plant + SPARE_FAULTS} 处，换着埋`);
  return problems;
}

/** Tries the task: every case is whole, can be filled in for full marks, and cannot be passed unread. */
function caseProblems(file: string, task: FormTask, cutScore: number): readonly Problem[] {
  const found = new Map<string, Problem>();
  const add = (field: string, message: string, mend: string) => found.set(`${field}${message}`, problemIn(file, field, message, mend));
  const cases = new Set<string>();
  for (let seed = 1; seed <= TRIED; seed += 1) {
    let drawn: FormCase;
    try {
      drawn = drawCase(task, seed);
    } catch (error) {
      if (!(error instanceof CaseFault)) throw error;
      add('variables', error.message, '变量只能用排在它前面的变量');
      break;
    }
    const text = JSON.stringify(drawn);
    cases.add(text);
    for (const open of textsOf(drawn).flatMap(unfilled)) add('变量', `${open} 没有值`, '在 variables 里写上它，或改正名字');
    for (const slip of textsOf(drawn).flatMap((line) => halfWidthSlip(line) ?? [])) add('文字', `中文旁边用了半角标点：${slip}`, '请改成全角标点');
    const best = markSheet(drawn, perfectSheet(drawn), []);
    if (best.units !== FULL_MARKS * UNITS_PER_MARK) {
      const lost = best.fields.filter(({ units, whole }) => units < whole).map(({ label }) => label);
      add('答案', `照答案填只得 ${formatMarks(best.units)} 分：${lost.join('、')}`, '检查这一栏的 expected、选项和 any');
    }
    for (const [name, sheet] of unread(drawn)) {
      if (reachesCut(markSheet(drawn, sheet, []).units, cutScore)) add('答案', `${name}也能及格`, '多埋几处，或调整各栏的分');
    }
    if (drawn.kind === 'fill') {
      for (const { id, options, expected } of drawn.fields) {
        const wanted = 'is' in expected ? [expected.is] : 'all' in expected ? expected.all : [];
        for (const want of options ? wanted.filter((entry) => !options.includes(entry)) : []) add(`fields（${id}）`, `选项里没有“${want}”`, '答案要和选项一字不差');
        if (options && new Set(options).size !== options.length) add(`fields（${id}）`, '有两个选项一样', '换掉一个');
      }
    }
  }
  if (cases.size > 0 && cases.size < FEWEST_CASES) add('variables', `${TRIED} 个种子只出了 ${cases.size} 种题`, '多放几个会变的值');
  return [...found.values()];
}

function unread(drawn: FormCase): readonly (readonly [string, Sheet])[] {
  if (drawn.kind === 'fill') return [['交白卷', {}]];
  const all = (verdict: string): Sheet => Object.fromEntries(drawn.entries.map(({ id }) => [id, [verdict]]));
  return [['全写无误', all('ok')], ['全写有误', all('wrong')]];
}

/** Every text of a case that a person reads. */
function textsOf(drawn: FormCase): readonly string[] {
  const desk = [
    drawn.setting,
    ...drawn.documents.flatMap((document) => [document.title, ...('text' in document ? document.text.split('\n') : document.rows.flat())]),
    ...drawn.talk.flatMap(({ who, text }) => [who, text]),
    ...drawn.questions.flatMap(({ ask, answer, needless }) => [ask, answer, needless ?? '']),
  ];
  if (drawn.kind === 'check') return [...desk, ...drawn.entries.flatMap(({ label, shows, explain, fault }) => [label, ...shows, explain, fault?.explain ?? '', fault?.right ?? '', ...(fault?.also ?? [])])];
  return [...desk, ...drawn.fields.flatMap(({ label, explain, options, expected }) => [label, explain, ...(options ?? []), ...expectedTexts(expected)])];
}

function expectedTexts(expected: Expected): readonly string[] {
  if ('is' in expected) return [expected.is, ...(expected.also ?? []), ...(expected.near ?? []).flatMap(({ is, because }) => [is, because])];
  if ('all' in expected) return expected.all;
  return 'holds' in expected ? [...expected.holds.groups, ...expected.holds.never].flatMap(({ any }) => any) : [];
}
