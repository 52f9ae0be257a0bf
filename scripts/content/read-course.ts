import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { glossarySchema, type Term } from '#app/domain/glossary/term.ts';
import { jobFormSchema } from '#app/domain/learning/job-form.ts';
import { type LessonFrontMatter, lessonFrontMatterSchema, moduleSchema, type Outline, outlineSchema } from '#app/domain/learning/module.ts';
import { type TradeTerm, tradeTermsSchema } from '#app/domain/learning/trade-term.ts';
import { checkYaml, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ReadForm, ReadModule } from './rules/module-rules.ts';
import { asProblem, type Problem, problemIn } from './rules/problem.ts';

const OUTLINE_MEND = '请对照 content/schemas/outline.json 改正';
const MODULE_MEND = '请对照 content/schemas/module.json 改正';
const FORM_MEND = '请对照 content/schemas/job-form.json 改正';
const LESSON_MEND = '请对照 content/schemas/lesson.json 改正课头';
const TERMS_MEND = '请对照 content/schemas/terms.json 改正';
const GLOSSARY_MEND = '请对照 content/schemas/glossary.json 改正';

/** A lesson before its prose has been looked at. */
export interface CourseLesson {
  readonly file: string;
  readonly head: LessonFrontMatter | undefined;
  readonly text: string;
  /** The text without its head, lines where they were. */
  readonly prose: string;
}

export interface CourseModule extends Omit<ReadModule, 'lessons'> {
  readonly lessons: readonly CourseLesson[];
}

export interface Course {
  readonly outline: Outline | undefined;
  readonly modules: readonly CourseModule[];
  readonly problems: readonly Problem[];
}

/** Reads every module below `root`/modules. Faults come back as problems, never thrown. */
export function readCourse(root: string): Course {
  const problems: Problem[] = [];
  const outline = checkYaml(readYamlFile(root, 'modules/outline.yaml'), outlineSchema);
  problems.push(...outline.problems.map((found) => asProblem(found, OUTLINE_MEND)));
  const folders = readdirSync(path.join(root, 'modules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const modules: CourseModule[] = [];
  for (const folder of folders) {
    const module = readModule(root, folder, problems);
    if (module) modules.push(module);
  }
  return { outline: outline.value, modules, problems };
}

function readModule(root: string, folder: string, problems: Problem[]): CourseModule | undefined {
  const yaml = readYamlFile(root, `modules/${folder}/module.yaml`);
  const checked = checkYaml(yaml, moduleSchema);
  problems.push(...checked.problems.map((found) => asProblem(found, MODULE_MEND)));
  if (!checked.value) return undefined;
  const module = checked.value;
  const present = namesIn(root, `modules/${folder}`, '.mdx').map((name) => name.slice(0, -'.mdx'.length));
  const lessons: CourseLesson[] = [];
  for (const [at, name] of module.lessons.entries()) {
    if (present.includes(name)) {
      lessons.push(readLesson(root, `modules/${folder}/${name}.mdx`, problems));
    } else {
      problems.push(
        problemIn(yaml.file, `lessons[${at}]`, `找不到 ${name}.mdx`, '请写这一课，或从 lessons 里去掉', yaml.lineOf(['lessons', at])),
      );
    }
  }
  const figures = namesIn(root, `modules/${folder}/figures`, '.svg').map(
    (name) => [`figures/${name}`, readFileSync(path.join(root, 'modules', folder, 'figures', name), 'utf8')] as const,
  );
  const strayLessons = present.filter((name) => !module.lessons.includes(name)).map((name) => `${name}.mdx`);
  const forms = namesIn(root, `modules/${folder}/forms`, '.yaml').flatMap((name): readonly ReadForm[] => {
    const file = `modules/${folder}/forms/${name}`;
    const read = checkYaml(readYamlFile(root, file), jobFormSchema);
    problems.push(...read.problems.map((found) => asProblem(found, FORM_MEND)));
    return read.value ? [{ file, form: read.value }] : [];
  });
  return { folder, module, lessons, figures: new Map(figures), forms, strayLessons };
}

function readLesson(root: string, file: string, problems: Problem[]): CourseLesson {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { head, prose } = splitFrontMatter(file, text);
  const checked = checkYaml(head, lessonFrontMatterSchema);
  problems.push(...checked.problems.map((found) => asProblem(found, LESSON_MEND)));
  return { file, head: checked.value, text, prose };
}

/** File names of a folder with an ending, sorted; none when there is no such folder. */
function namesIn(root: string, folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(path.join(root, folder)).filter((name) => name.endsWith(ending)).sort();
  } catch {
    return [];
  }
}

/** content/terms.yaml. */
export function readTerms(root: string): { readonly terms: readonly TradeTerm[]; readonly problems: readonly Problem[] } {
  const checked = checkYaml(readYamlFile(root, 'terms.yaml'), tradeTermsSchema);
  return { terms: checked.value?.terms ?? [], problems: checked.problems.map((found) => asProblem(found, TERMS_MEND)) };
}

/** content/glossary.yaml. */
export function readGlossary(root: string): { readonly terms: readonly Term[]; readonly problems: readonly Problem[] } {
  const checked = checkYaml(readYamlFile(root, 'glossary.yaml'), glossarySchema);
  return { terms: checked.value?.terms ?? [], problems: checked.problems.map((found) => asProblem(found, GLOSSARY_MEND)) };
}
