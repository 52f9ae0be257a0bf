import { SECTION_KEYS, type Standard } from '#app/domain/standard/standard.ts';
import { type Problem, problemIn } from './problem.ts';

/** How much each version of the standard lists, counted by hand in its text: guards against lines lost in editing. */
const COUNTS: Readonly<Record<string, StandardCounts>> = {
  // 征求意见稿: chapter 2, then the skill and knowledge columns of 3.1 and 3.2.
  draft: { functions: 5, tasks: 16, basics: 41, skill4: 65, knowledge4: 69, skill3: 60, knowledge3: 62 },
};

export interface StandardCounts {
  readonly functions: number;
  readonly tasks: number;
  readonly basics: number;
  readonly skill4: number;
  readonly knowledge4: number;
  readonly skill3: number;
  readonly knowledge3: number;
}

const PLACES: readonly (readonly [keyof StandardCounts, string, string, string])[] = [
  ['functions', '职业功能', 'standard/functions.yaml', 'functions'],
  ['tasks', '工作内容', 'standard/functions.yaml', 'tasks'],
  ['basics', '基本要求', 'standard/basics.yaml', 'points'],
  ['skill4', '四级技能要求', 'standard/requirements-4.yaml', 'requirements'],
  ['knowledge4', '四级相关知识要求', 'standard/requirements-4.yaml', 'requirements'],
  ['skill3', '三级技能要求', 'standard/requirements-3.yaml', 'requirements'],
  ['knowledge3', '三级相关知识要求', 'standard/requirements-3.yaml', 'requirements'],
];

export function standardCounts({ functions, tasks, basics, requirements }: Standard): StandardCounts {
  const count = (level: 4 | 3, kind: 'skill' | 'knowledge') =>
    requirements.filter((entry) => entry.level === level && entry.kind === kind).length;
  return {
    functions: functions.length,
    tasks: tasks.length,
    basics: basics.length,
    skill4: count(4, 'skill'),
    knowledge4: count(4, 'knowledge'),
    skill3: count(3, 'skill'),
    knowledge3: count(3, 'knowledge'),
  };
}

/** What the schema cannot see: counts, weights, references, levels. */
export function standardProblems(standard: Standard): readonly Problem[] {
  return [...countProblems(standard), ...weightProblems(standard), ...referenceProblems(standard), ...conditionProblems(standard)];
}

function countProblems(standard: Standard): readonly Problem[] {
  const expected = COUNTS[standard.version];
  if (!expected) {
    return [
      problemIn('standard/standard.yaml', 'version', `没有登记版本 ${standard.version} 的条数`, '请在 scripts/content/rules/standard-rules.ts 的 COUNTS 中补上'),
    ];
  }
  const counts = standardCounts(standard);
  return PLACES.flatMap(([key, name, file, field]) =>
    counts[key] === expected[key] ? [] : [problemIn(file, field, `${name}应有 ${expected[key]} 条，现有 ${counts[key]} 条`, '请对照标准原文补齐或删去')],
  );
}

/** 标准 4.1、4.2: every column is 100 per cent. The schema says so too; a planted fault shows that this check can fail by itself. */
function weightProblems({ weights }: Standard): readonly Problem[] {
  const columns = [
    ['weights.theory.4', weights.theory['4']],
    ['weights.theory.3', weights.theory['3']],
    ['weights.skill.4', weights.skill['4']],
    ['weights.skill.3', weights.skill['3']],
  ] as const;
  return columns.flatMap(([field, column]) => {
    const sum = Object.values(column).reduce((total, weight) => total + weight, 0);
    return sum === 100 ? [] : [problemIn('standard/standard.yaml', field, `权重之和是 ${sum}`, '请对照权重表改到正好 100')];
  });
}

function referenceProblems(standard: Standard): readonly Problem[] {
  const { sections, groups, basics, functions, tasks, requirements } = standard;
  const functionIds = new Set(functions.map(({ id }) => id));
  const taskIds = new Set(tasks.map(({ id }) => id));
  const groupParts = new Map(groups.map(({ code, part }) => [code, part]));
  const problems: Problem[] = [];
  const unknown = (file: string, field: string, id: string) =>
    problems.push(problemIn(file, field, `找不到 ${id}`, '请核对编号，或先登记它'));

  for (const id of repeated([...functions, ...tasks, ...basics, ...requirements].map((entry) => entry.id))) {
    problems.push(problemIn(fileOf(id), id, '编号重复', '每个节点的编号只能用一次'));
  }
  for (const key of SECTION_KEYS) {
    if (sections.filter((section) => section.key === key).length !== 1) {
      problems.push(problemIn('standard/standard.yaml', 'sections', `权重表项目 ${key} 应正好出现一次`, '请补上或删去重复的一条'));
    }
  }
  for (const section of sections) {
    if ((section.part === undefined) === (section.function === undefined)) {
      problems.push(problemIn('standard/standard.yaml', `sections.${section.key}`, 'part 和 function 应写且只写一个', '基本要求写 part，职业功能写 function'));
    }
    if (section.function !== undefined && !functionIds.has(section.function)) unknown('standard/standard.yaml', `sections.${section.key}.function`, section.function);
  }
  for (const task of tasks) if (!functionIds.has(task.function)) unknown('standard/functions.yaml', `${task.id}.function`, task.function);
  for (const point of basics) {
    if (!groupParts.has(point.group)) unknown('standard/basics.yaml', `${point.id}.group`, point.group);
    else if (groupParts.get(point.group) !== point.part || !point.id.startsWith(`B${point.group}.`)) {
      problems.push(problemIn('standard/basics.yaml', point.id, `编号、所在组 ${point.group} 和部分 ${point.part} 不一致`, '请核对三处'));
    }
  }
  for (const { id, level, kind, task } of requirements) {
    const file = `standard/requirements-${level}.yaml`;
    if (!taskIds.has(task)) unknown(file, `${id}.task`, task);
    const prefix = `L${level}.${kind === 'skill' ? 'S' : 'K'}${task.slice(1)}.`;
    if (!id.startsWith(prefix)) problems.push(problemIn(file, id, `编号与等级、类别、工作内容不一致，应以 ${prefix} 开头`, '请核对编号和 level、kind、task'));
  }
  return problems;
}

/** 标准 1.9.1: each level has its conditions, and each can be told apart. */
function conditionProblems({ conditions, levels }: Standard): readonly Problem[] {
  const file = 'standard/standard.yaml';
  return [
    ...repeated(conditions.map(({ id }) => id)).map((id) => problemIn(file, `conditions.${id}`, '编号重复', '请换一个编号')),
    ...levels.flatMap(({ level }) =>
      conditions.some((condition) => condition.level === level)
        ? []
        : [problemIn(file, 'conditions', `${level} 级没有申报条件`, '请对照标准 1.9.1 补上')],
    ),
  ];
}

/** The file an id is written in. */
function fileOf(id: string): string {
  if (id.startsWith('B')) return 'standard/basics.yaml';
  if (id.startsWith('L4.')) return 'standard/requirements-4.yaml';
  return id.startsWith('L3.') ? 'standard/requirements-3.yaml' : 'standard/functions.yaml';
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
