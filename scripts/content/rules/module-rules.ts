import { citationFault, type Source } from '#app/domain/items/source.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import { type JobForm, jobFormFaults } from '#app/domain/learning/job-form.ts';
import type { LessonFrontMatter, Module, Outline } from '#app/domain/learning/module.ts';
import { moduleFolder, moduleIdPrefix } from '#app/domain/learning/module.ts';
import { sectionOfNode, type Standard } from '#app/domain/standard/standard.ts';
import type { LessonFacts } from './lesson-syntax.ts';
import { type Problem, problemIn } from './problem.ts';
import { safeSvg } from './safe-svg.ts';
import { halfWidthSlip, strayCharacter } from '#app/domain/shared/typography.ts';

/** A lesson as it stands on disk: head and facts are undefined when they could not be read. */
export interface ReadLesson {
  /** Path below content/. */
  readonly file: string;
  readonly head: LessonFrontMatter | undefined;
  readonly facts: LessonFacts | undefined;
}

/** A job form and the file it was read from, below content/. */
export interface ReadForm {
  readonly file: string;
  readonly form: JobForm;
}

export interface ReadModule {
  /** Folder name below content/modules/. */
  readonly folder: string;
  readonly module: Module;
  readonly lessons: readonly ReadLesson[];
  /** Text of every figure file by its path below the module's folder. */
  readonly figures: ReadonlyMap<string, string>;
  readonly forms: readonly ReadForm[];
  /** Lesson files found in the folder that module.yaml does not list. */
  readonly strayLessons: readonly string[];
}

export interface ModuleContext {
  readonly standard: Standard;
  readonly outline: Outline;
  readonly sources: ReadonlyMap<string, Source>;
  /** The bank's items by id, for the checks at a lesson's foot. */
  readonly items: ReadonlyMap<string, ItemWithKey>;
  /** Names of content/regions/variables.yaml. */
  readonly regionVariables: ReadonlySet<string>;
  readonly today: string;
}

/** What a module must have before it is published, by the plan of the course. */
const FLOORS = {
  characters: { default: 8000, late: 6000, lateFrom: 11 },
  figures: 3,
  cases: 3,
  reflections: 6,
  checks: 6,
  tips: 2,
  procedures: 1,
  forms: { ability: 2, operation: 3 },
} as const;

/** A lesson shorter than this has been forgotten half-written. */
const FEWEST_CHARACTERS = 200;

/** Everything schemas and the reader's allow-list (lesson-syntax) cannot see, in every module and lesson. */
export function moduleProblems(modules: readonly ReadModule[], context: ModuleContext): readonly Problem[] {
  return [...repeatedIds(modules), ...modules.flatMap((entry) => oneModule(entry, context)), ...untaught(modules, context)];
}

/** Once all modules of the outline are there, each knowledge requirement must be taught by a lesson. */
function untaught(modules: readonly ReadModule[], { standard, outline }: ModuleContext): readonly Problem[] {
  if (modules.length < outline.modules.length) return [];
  const taught = new Set(modules.flatMap(({ lessons }) => lessons.flatMap(({ head }) => head?.nodes ?? [])));
  return standard.requirements
    .filter(({ id, kind }) => kind === 'knowledge' && !taught.has(id))
    .map(({ id, label }) => problemIn('modules', 'nodes', `没有一课讲到 ${id}（${label}）`, '在讲到它的课头补上节点；没有讲的补写'));
}

function repeatedIds(modules: readonly ReadModule[]): readonly Problem[] {
  const first = new Map<string, string>();
  const lessons = modules.flatMap((entry) => entry.lessons);
  return lessons.flatMap(({ file, head, facts }) => {
    const ids = [...(head ? [{ id: head.id, line: 2 }] : []), ...(facts?.prompts ?? []), ...(facts?.procedures ?? [])];
    return ids.flatMap(({ id, line }) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? file);
      return earlier === undefined ? [] : [problemIn(file, 'id', `编号 ${id} 与 ${earlier} 中的重复`, '请换一个没有用过的编号', line)];
    });
  });
}

function oneModule(entry: ReadModule, context: ModuleContext): readonly Problem[] {
  const { folder, module, lessons, strayLessons } = entry;
  const file = `modules/${folder}/module.yaml`;
  const problems: Problem[] = [];
  const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend));

  if (folder !== moduleFolder(module)) add('slug', `文件夹名 ${folder} 与序号、网址名不一致`, `文件夹应叫 ${moduleFolder(module)}`);
  const planned = context.outline.modules.find(({ number }) => number === module.number);
  if (!planned) add('number', `大纲里没有第 ${module.number} 个模块`, '请核对 content/modules/outline.yaml');
  else {
    for (const key of ['slug', 'part', 'title'] as const) {
      if (planned[key] !== module[key]) add(key, `与大纲不一致：大纲写的是“${planned[key]}”`, '两处改成一样');
    }
  }
  if (new Set(module.lessons).size < module.lessons.length) add('lessons', '课文件有重复', '每课只列一次');
  for (const stray of strayLessons) add('lessons', `文件夹里的 ${stray} 没有列入`, '列进 lessons，或把文件移走');

  const minutes = lessons.reduce((sum, { head }) => sum + (head?.minutes ?? 0), 0);
  if (lessons.every(({ head }) => head) && minutes !== module.minutes) {
    add('minutes', `写的是 ${module.minutes} 分钟，各课合计 ${minutes} 分钟`, '改成合计数，或改正各课的分钟');
  }
  const taught = new Set(lessons.flatMap(({ head }) => head?.nodes ?? []));
  module.aims.forEach(({ nodes }, at) => {
    problems.push(...unknownNodes(file, `aims[${at}].nodes`, nodes, context.standard));
    if (!nodes.some((node) => taught.has(node))) {
      add(`aims[${at}].nodes`, '没有一课讲到这个目标的任何节点', '请在相应的课头补上节点，或改写目标');
    }
  });
  const used = new Set(lessons.flatMap(({ facts }) => (facts?.figures ?? []).map(({ src }) => src)));
  for (const name of entry.figures.keys()) {
    if (!used.has(name)) problems.push(problemIn(`modules/${folder}/${name}`, '', '没有一课用到这张图', '在课文里用 <Figure> 引用，或删去文件'));
  }
  return [...problems, ...structureProblems(entry, context), ...floorProblems(entry), ...formProblems(entry, context), ...figureProblems(entry), ...lessons.flatMap((lesson) => oneLesson(lesson, entry, context))];
}

/** A lesson for every section of the guide and a heading for every part, in its order; lessons of our own may stand between. */
function structureProblems({ folder, module, lessons }: ReadModule, { outline }: ModuleContext): readonly Problem[] {
  const planned = outline.modules.find(({ number }) => number === module.number);
  if (!planned) return [];
  const file = `modules/${folder}/module.yaml`;
  let from = 0;
  return planned.sections.flatMap(({ title, parts = [] }): readonly Problem[] => {
    const at = lessons.findIndex(({ head }, index) => index >= from && head?.title === title);
    const lesson = lessons[at];
    if (!lesson) return [problemIn(file, 'lessons', `缺少“${title}”这一课，或次序与大纲不同`, '课的标题与次序照 content/modules/outline.yaml')];
    from = at + 1;
    const headings = (lesson.facts?.headings ?? []).map((heading) => heading.title);
    let after = 0;
    return parts.flatMap((part) => {
      const found = headings.indexOf(part, after);
      if (found < 0) return [problemIn(lesson.file, '标题', `缺少二级标题“${part}”，或次序与大纲不同`, '照 content/modules/outline.yaml 写出这个标题')];
      after = found + 1;
      return [];
    });
  });
}

/** What a module's counts are, for the floors and for the report. */
export function moduleTotals({ lessons, forms }: ReadModule) {
  const facts = lessons.flatMap((lesson) => (lesson.facts ? [lesson.facts] : []));
  const prompts = facts.flatMap((lesson) => lesson.prompts);
  return {
    characters: facts.reduce((sum, { characters }) => sum + characters, 0),
    figures: facts.flatMap(({ figures }) => figures).length,
    cases: prompts.filter(({ kind }) => kind === 'case').length,
    reflections: prompts.filter(({ kind }) => kind === 'reflection').length,
    checks: lessons.flatMap(({ head }) => head?.checks ?? []).length,
    tips: facts.reduce((sum, { tips }) => sum + tips, 0),
    procedures: facts.flatMap(({ procedures }) => procedures).length,
    forms: forms.length,
    citations: facts.flatMap(({ laws }) => laws).length,
    sources: new Set(facts.flatMap(({ laws }) => laws.map(({ source }) => source))).size,
    nodes: new Set(lessons.flatMap(({ head }) => head?.nodes ?? [])).size,
  };
}

const FLOOR_NAMES = ['characters', 'figures', 'cases', 'reflections', 'checks', 'tips', 'procedures', 'forms'] as const;
const FLOOR_TITLES = {
  characters: '字数',
  figures: '图',
  cases: '案例',
  reflections: '读后思考',
  checks: '自测题',
  tips: '工作提示',
  procedures: '操作程序',
  forms: '表单',
} as const;

function floorProblems(entry: ReadModule): readonly Problem[] {
  const { folder, module, lessons } = entry;
  if (lessons.some(({ head, facts }) => !head || !facts)) return []; // said elsewhere
  const totals = moduleTotals(entry);
  const { characters, forms, ...rest } = FLOORS;
  const floors = {
    ...rest,
    characters: module.number < characters.lateFrom ? characters.default : characters.late,
    forms: forms[module.part],
  };
  return FLOOR_NAMES.flatMap((name) =>
    totals[name] >= floors[name]
      ? []
      : [problemIn(`modules/${folder}/module.yaml`, FLOOR_TITLES[name], `只有 ${totals[name]}，至少要 ${floors[name]}`, '补足以后再发布这个模块')],
  );
}

function formProblems({ folder, module, lessons, forms }: ReadModule, { sources, today }: ModuleContext): readonly Problem[] {
  const prefix = moduleIdPrefix(module.number);
  const offered = new Set(lessons.flatMap(({ facts }) => (facts?.forms ?? []).map(({ id }) => id)));
  const known = new Set(forms.map(({ form }) => form.id));
  return [
    ...forms.flatMap(({ file, form }) => {
      const problems = jobFormFaults(form).map(({ field, message, mend }) => problemIn(file, field, message, mend));
      if (!file.endsWith(`/${form.id}.yaml`)) problems.push(problemIn(file, 'id', `文件名与编号 ${form.id} 不同`, `文件应叫 ${form.id}.yaml`));
      if (!form.id.startsWith(prefix)) problems.push(problemIn(file, 'id', `编号 ${form.id} 没有以 ${prefix} 开头`, '请改编号'));
      if (!offered.has(form.id)) problems.push(problemIn(file, 'id', '没有一课提供这张表', '在讲到它的课里写 <Form id="…" />'));
      for (const { source, article } of form.sources ?? []) {
        const fault = citationFault(sources, source, article, today);
        if (fault) problems.push(problemIn(file, `sources（${source}）`, fault.message, fault.mend));
      }
      return problems;
    }),
    ...lessons.flatMap(({ file, facts }) =>
      (facts?.forms ?? [])
        .filter(({ id }) => !known.has(id))
        .map(({ id, line }) => problemIn(file, 'Form.id', `没有表单 ${id}`, `把表单放在 modules/${folder}/forms/${id}.yaml`, line)),
    ),
  ];
}

function oneLesson({ file, head, facts }: ReadLesson, { module }: ReadModule, context: ModuleContext): readonly Problem[] {
  const problems: Problem[] = [];
  const prefix = moduleIdPrefix(module.number);
  if (head) {
    if (!head.id.startsWith(prefix)) problems.push(problemIn(file, 'id', `编号 ${head.id} 没有以 ${prefix} 开头`, '请改编号', 2));
    problems.push(...unknownNodes(file, 'nodes', head.nodes, context.standard));
    problems.push(...(head.checks ?? []).flatMap((id) => checkProblem(file, id, context)));
  }
  if (!facts) return problems;
  if (facts.characters < FEWEST_CHARACTERS) {
    problems.push(problemIn(file, '', `全课只有 ${facts.characters} 字`, `写满 ${FEWEST_CHARACTERS} 字以上再列入模块`));
  }
  for (const { id, line } of facts.prompts) {
    if (!id.startsWith(prefix)) problems.push(problemIn(file, 'id', `编号 ${id} 没有以 ${prefix} 开头`, '请改编号', line));
  }
  for (const { id, line } of facts.procedures) {
    if (!id.startsWith(prefix)) problems.push(problemIn(file, 'Procedure.id', `编号 ${id} 没有以 ${prefix} 开头`, '请改编号', line));
  }
  for (const { name, line } of facts.locals) {
    if (!context.regionVariables.has(name)) {
      problems.push(problemIn(file, 'Local.name', `没有名为 ${name} 的地区数字`, '只用 content/regions/variables.yaml 里的名字', line));
    }
  }
  for (const { source, article, line } of facts.laws) {
    const fault = citationFault(context.sources, source, article, context.today);
    if (fault) problems.push(problemIn(file, `Law（${source}）`, fault.message, fault.mend, line));
  }
  for (const { text, line } of facts.texts) {
    const slip = halfWidthSlip(text);
    if (slip !== undefined) problems.push(problemIn(file, '', `中文旁边用了半角标点：${slip}`, '请改成全角标点', line));
    const stray = strayCharacter(text);
    if (stray !== undefined) problems.push(problemIn(file, '', `有看不见的字符 ${stray}`, '请删去', line));
  }
  return problems;
}

/** A check is answered by choosing: items whose answer a person must judge have no place there. */
function checkProblem(file: string, id: string, { items }: ModuleContext): readonly Problem[] {
  if (items.has(id)) return [];
  return [problemIn(file, 'checks', `题库里没有试题 ${id}`, '请查 content/items 中的编号', 2)];
}

function figureProblems({ folder, module, lessons, figures }: ReadModule): readonly Problem[] {
  const numbers = new Set<string>();
  return lessons.flatMap(({ file, facts }) =>
    (facts?.figures ?? []).flatMap(({ src, number, line }) => {
      const problems: Problem[] = [];
      const add = (field: string, message: string, mend: string) => problems.push(problemIn(file, field, message, mend, line));
      if (numbers.has(number)) add('Figure.number', `图号 ${number} 用了两次`, '请顺着编号');
      numbers.add(number);
      if (!number.startsWith(`${module.number}-`)) add('Figure.number', `图号 ${number} 应以 ${module.number}- 开头`, '图号写成“模块序号-顺序号”');
      const svg = figures.get(src);
      if (svg === undefined) {
        add('Figure.src', `找不到图 ${src}`, `把图放在 modules/${folder}/${src}`);
        return problems;
      }
      const found = safeSvg(svg, figureIdPrefix(number)).findings.map((finding) =>
        problemIn(`modules/${folder}/${src}`, '', finding.message, finding.mend, finding.line),
      );
      return [...problems, ...found];
    }),
  );
}

export function figureIdPrefix(number: string): string {
  return `fig-${number}-`;
}

function unknownNodes(file: string, field: string, nodes: readonly string[], standard: Standard): readonly Problem[] {
  return nodes.flatMap((node) =>
    sectionOfNode(standard, node) === undefined ? [problemIn(file, field, `标准里没有节点 ${node}`, '请查 content/standard 中的编号')] : [],
  );
}
