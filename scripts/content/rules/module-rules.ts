import type { Source } from '#app/domain/items/source.ts';
import type { LessonFrontMatter, Module, Outline } from '#app/domain/learning/module.ts';
import { moduleFolder, moduleIdPrefix } from '#app/domain/learning/module.ts';
import { sectionOfNode, type Standard } from '#app/domain/standard/standard.ts';
import type { LessonFacts } from './lesson-syntax.ts';
import { type Problem, problemIn } from './problem.ts';
import { safeSvg } from './safe-svg.ts';
import { sourceProblem } from './source-rules.ts';
import { halfWidthSlip, strayCharacter } from './typography.ts';

/** A lesson as it stands on disk: head and facts are undefined when they could not be read. */
export interface ReadLesson {
  /** Path below content/. */
  readonly file: string;
  readonly head: LessonFrontMatter | undefined;
  readonly facts: LessonFacts | undefined;
}

export interface ReadModule {
  /** Folder name below content/modules/. */
  readonly folder: string;
  readonly module: Module;
  readonly lessons: readonly ReadLesson[];
  /** Text of every figure file by its path below the module's folder. */
  readonly figures: ReadonlyMap<string, string>;
  /** Lesson files found in the folder that module.yaml does not list. */
  readonly strayLessons: readonly string[];
}

export interface ModuleContext {
  readonly standard: Standard;
  readonly outline: Outline;
  readonly sources: ReadonlyMap<string, Source>;
  readonly today: string;
}

/** A lesson shorter than this has been forgotten half-written. */
const FEWEST_CHARACTERS = 200;

/** Everything schemas and the reader's allow-list (lesson-syntax) cannot see, in every module and lesson. */
export function moduleProblems(modules: readonly ReadModule[], context: ModuleContext): readonly Problem[] {
  return [...repeatedIds(modules), ...modules.flatMap((entry) => oneModule(entry, context))];
}

function repeatedIds(modules: readonly ReadModule[]): readonly Problem[] {
  const first = new Map<string, string>();
  const lessons = modules.flatMap((entry) => entry.lessons);
  return lessons.flatMap(({ file, head, facts }) => {
    const ids = [...(head ? [{ id: head.id, line: 2 }] : []), ...(facts?.prompts ?? [])];
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
  return [...problems, ...figureProblems(entry), ...lessons.flatMap((lesson) => oneLesson(lesson, entry, context))];
}

function oneLesson({ file, head, facts }: ReadLesson, { module }: ReadModule, context: ModuleContext): readonly Problem[] {
  const problems: Problem[] = [];
  const prefix = moduleIdPrefix(module.number);
  if (head) {
    if (!head.id.startsWith(prefix)) problems.push(problemIn(file, 'id', `编号 ${head.id} 没有以 ${prefix} 开头`, '请改编号', 2));
    problems.push(...unknownNodes(file, 'nodes', head.nodes, context.standard));
  }
  if (!facts) return problems;
  if (facts.characters < FEWEST_CHARACTERS) {
    problems.push(problemIn(file, '', `全课只有 ${facts.characters} 字`, `写满 ${FEWEST_CHARACTERS} 字以上再列入模块`));
  }
  for (const { id, line } of facts.prompts) {
    if (!id.startsWith(prefix)) problems.push(problemIn(file, 'id', `编号 ${id} 没有以 ${prefix} 开头`, '请改编号', line));
  }
  for (const { source, article, line } of facts.laws) {
    const fault = sourceProblem(context.sources, source, article, context.today);
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
