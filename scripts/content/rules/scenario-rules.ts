import path from 'node:path';
import { citationFault, type Source } from '#app/domain/items/source.ts';
import { DIMENSIONS, DIMENSION_TITLES, FULL_SCORE, type Scenario } from '#app/domain/scenarios/scenario.ts';
import { GOOD_SCORE } from '#app/domain/scenarios/score-play.ts';
import { fillIn } from '#app/domain/scenarios/variants.ts';
import { sectionOfNode, type Standard } from '#app/domain/standard/standard.ts';
import type { Walk } from '../../scenarios/walk-story.ts';
import { type Problem, problemIn } from './problem.ts';
import { halfWidthSlip } from '#app/domain/shared/typography.ts';

/** What a story must have to be worth playing, and how much a screen shows at once. */
const FEWEST_CHOICES = 40;
const FEWEST_LINES = 60;
const FEWEST_GOOD_ENDINGS = 1;
const FEWEST_HINTS = 3;
const LONGEST_LINE = 140;
const LONGEST_CHOICE = 60;

export interface ScenarioContext {
  readonly standard: Standard;
  readonly sources: ReadonlyMap<string, Source>;
  readonly today: string;
  /** Ids of the course's lessons. */
  readonly lessons: ReadonlySet<string>;
}

/** What can be seen in a scenario's head alone. */
export function scenarioHeadProblems(file: string, scenario: Scenario, { standard, sources, today, lessons }: ScenarioContext): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));
  if (path.basename(file, '.ink') !== scenario.id) add('id', `文件名与编号 ${scenario.id} 不同`, `文件应叫 ${scenario.id}.ink`);
  if (!scenario.id.startsWith(`s${String(scenario.module).padStart(2, '0')}-`)) add('id', '编号里的模块序号与 module 不同', '两处改成一样');
  const total = scenario.criteria.reduce((sum, { points }) => sum + points, 0);
  if (total !== FULL_SCORE) add('criteria', `各项合计 ${total} 分`, `改成合计 ${FULL_SCORE} 分`);
  for (const dimension of DIMENSIONS) {
    if (!scenario.criteria.some((criterion) => criterion.dimension === dimension)) {
      add('criteria', `没有一项考“${DIMENSION_TITLES[dimension]}”`, '五个维度各要有一项以上');
    }
  }
  for (const [field, entries] of [['criteria', scenario.criteria], ['musts', scenario.musts], ['mustNots', scenario.mustNots], ['endings', scenario.endings], ['documents', scenario.documents], ['cards', scenario.cards], ['asks', scenario.asks]] as const) {
    const ids = entries.map(({ id }) => id);
    for (const repeated of ids.filter((id, at) => ids.indexOf(id) !== at)) add(field, `编号 ${repeated} 用了两次`, '请换一个编号');
  }
  if (!standard.functions.some(({ id }) => id === scenario.function)) {
    add('function', `标准里没有职业功能 ${scenario.function}`, `请写 ${standard.functions.map(({ id }) => id).join('、')} 之一`);
  }
  for (const node of scenario.nodes) if (sectionOfNode(standard, node) === undefined) add('nodes', `标准里没有节点 ${node}`, '请查 content/standard 中的编号');
  for (const lesson of [...scenario.lessons, ...scenario.criteria.flatMap((criterion) => criterion.lesson ?? [])]) {
    if (!lessons.has(lesson)) add('lessons', `课程里没有 ${lesson} 这一课`, '请写 content/modules 里课的编号，如 m05-reception');
  }
  const [first = {}, ...others] = scenario.variants;
  const names = Object.keys(first).sort().join('、');
  for (const [at, variant] of others.entries()) {
    if (Object.keys(variant).sort().join('、') !== names) add(`variants[${at + 1}]`, '名字与第一套不同', `每一套都写全：${names}`);
    if (JSON.stringify(variant) === JSON.stringify(first)) add(`variants[${at + 1}]`, '与第一套完全一样', '换几个值，或删去这一套');
  }
  const filled: readonly (readonly [string, string])[] = [['setting', scenario.setting], ...scenario.documents.map(({ id, text }) => [`documents（${id}）`, text] as const)];
  for (const [field, text] of filled) {
    for (const open of fillIn(text, first).match(/\{[^}]*\}/g) ?? []) add(field, `${open} 没有值`, '在 variants 的每一套里写上它，或改正名字');
  }
  for (const { id, source, article } of scenario.cards) {
    const fault = citationFault(sources, source, article, today);
    if (fault) add(`cards（${id}）`, fault.message, fault.mend);
  }
  return problems;
}

/** What a walk through the whole story shows. */
export function scenarioWalkProblems(file: string, scenario: Scenario, walk: Walk): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));
  const declared = new Map<string, readonly string[]>([
    ['did', scenario.criteria.map(({ id }) => id)],
    ['must', scenario.musts.map(({ id }) => id)],
    ['mustNot', scenario.mustNots.map(({ id }) => id)],
    ['ending', scenario.endings.map(({ id }) => id)],
  ]);
  for (const [kind, ids] of declared) {
    for (const id of ids) if (!walk.marks.has(`${kind}:${id}`)) add(kind, `没有一条路走得到 ${kind}: ${id}`, '在故事里给它一条走得到的路，或从开头删去');
  }
  for (const mark of walk.marks) {
    const [kind = '', id = ''] = mark.split(':');
    if (!declared.get(kind)?.includes(id)) add(kind, `故事里的 ${kind}: ${id} 没有在开头写明`, '在开头补上，或改正编号');
  }
  for (const dead of walk.deadEnds.slice(0, 3)) add('故事', `走到头却没有结局：${dead}`, '在这条路的最后一句加 # ending: 编号');
  if (walk.best < FULL_SCORE) add('故事', `最好的走法只有 ${walk.best} 分`, '给每一项都留一条能同时做到的路');
  if (walk.unjust > 0) add('故事', '做了绝不能做的事还得满分', '请检查 mustNot 的位置');
  if (walk.goodEndings.size < FEWEST_GOOD_ENDINGS) add('故事', `没有一个结局能以 ${GOOD_SCORE} 分以上走到`, '好的做法要有好的结局');
  if (walk.choices.size < FEWEST_CHOICES) add('故事', `全部选项只有 ${walk.choices.size} 个`, `写到 ${FEWEST_CHOICES} 个以上，约合二十五个来回`);
  if (walk.lines.size < FEWEST_LINES) add('故事', `全部句子只有 ${walk.lines.size} 句`, `写到 ${FEWEST_LINES} 句以上`);
  if (scenario.uses.includes('class') && walk.hints.size < FEWEST_HINTS) add('故事', `课堂上用的提示只有 ${walk.hints.size} 条`, `在要紧的岔口前加 # hint: 一句话，至少 ${FEWEST_HINTS} 条`);
  for (const ask of scenario.asks) {
    const forks = walk.asked.get(ask.id);
    if (!forks) add('asks', `没有一条路走得到要写的 ${ask.id}`, `在几个选项的方括号里加上 # ask: ${ask.id} all（some、none、never）`);
    for (const route of ['all', 'none', ...(ask.never.length > 0 ? ['never'] : [])] as const) {
      if (forks?.some((routes) => ![...routes].some((known) => known === route))) add('asks', `要写 ${ask.id} 的地方缺 ${route} 这一条路`, `加一个选项，标 # ask: ${ask.id} ${route}`);
    }
  }
  for (const ask of walk.asked.keys()) if (!scenario.asks.some(({ id }) => id === ask)) add('故事', `要写的 ${ask} 没有在开头写明`, '在 asks 里补上，或改正编号');
  const people = new Set([...scenario.people.map(({ name }) => name), '我']);
  for (const speaker of walk.speakers) if (!people.has(speaker)) add('故事', `说话的人“${speaker}”没有在开头写明`, '在 people 里补上，或改正 # who');
  for (const tag of walk.strangeTags) add('故事', `不认识的标记 # ${tag}`, '句子后面只用 who、did、must、mustNot、ending、hint，选项的方括号里只用 ask');
  for (const line of walk.lines) {
    if ([...line].length > LONGEST_LINE) add('故事', `一句有 ${[...line].length} 字：${line.slice(0, 20)}…`, `拆成几句，每句不超过 ${LONGEST_LINE} 字`);
    const slip = halfWidthSlip(line);
    if (slip !== undefined) add('故事', `中文旁边用了半角标点：${slip}`, '请改成全角标点');
  }
  for (const choice of walk.choices) if ([...choice].length > LONGEST_CHOICE) add('故事', `一个选项有 ${[...choice].length} 字：${choice.slice(0, 20)}…`, `缩到 ${LONGEST_CHOICE} 字以内`);
  return problems;
}
