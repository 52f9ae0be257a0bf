import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CompiledIndex,
  type CompiledLesson,
  compiledLessonSchema,
  type CompiledModule,
  type LessonSummary,
} from '#app/domain/learning/compiled-lesson.ts';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import type { LessonFrontMatter } from '#app/domain/learning/module.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { readRegion, readRegionVariables, readSources, readTradeTerms } from '#app/server/content/authored.server.ts';
import { bundleLesson } from './bundle-lesson.ts';
import { type CourseLesson, type CourseModule, readCourse } from './read-course.ts';
import { type LessonSurroundings, renderLesson } from './render-lesson.ts';
import { type Problem, problemIn } from './rules/problem.ts';
import { searchDocuments } from './search-documents.ts';

export interface CompileOutcome {
  readonly problems: readonly Problem[];
  readonly compiled: number;
  /** Lessons whose inputs had not changed. */
  readonly kept: number;
}

/** The region of the repository's own example. */
export const DEFAULT_REGION = 'linjiang';

type SharedSurroundings = Pick<LessonSurroundings, 'sources' | 'region' | 'variables'> & { readonly terms: readonly TradeTerm[] };

/**
 * Compiles every lesson below `root` into `out`/lessons/<id>.json and the index `out`/modules.json.
 * With any problem nothing is written. Unchanged lessons are kept by their input hash. `regionCode`: whose figures are
 * printed where they differ by place.
 */
export async function compileCourse(root: string, out: string, regionCode = DEFAULT_REGION): Promise<CompileOutcome> {
  const { outline, modules, problems } = readCourse(root);
  const shared: SharedSurroundings = {
    sources: new Map(readSources(root).map((source) => [source.id, source])),
    terms: readTradeTerms(root),
    region: readRegion(regionCode, root),
    variables: new Map(readRegionVariables(root).map((variable) => [variable.name, variable])),
  };
  const found = [...problems];
  const compilerHash = hashOfCompiler();
  const lessons: CompiledLesson[] = [];
  let kept = 0;
  for (const module of modules) {
    for (const lesson of module.lessons) {
      if (!lesson.head) continue;
      const inputHash = hashOf([compilerHash, module.module.slug, lesson.text, ...inputsOf(lesson, module, shared)]);
      const earlier = readEarlier(path.join(out, 'lessons', `${lesson.head.id}.json`));
      if (earlier?.inputHash === inputHash) {
        lessons.push(earlier);
        kept += 1;
        continue;
      }
      const compiled = await compileLesson({ ...lesson, head: lesson.head }, module, shared, inputHash);
      if (compiled.ok) lessons.push(compiled.value);
      else found.push(...compiled.reason);
    }
  }
  if (!outline || found.length > 0) return { problems: found, compiled: 0, kept };

  mkdirSync(path.join(out, 'lessons'), { recursive: true });
  for (const lesson of lessons) writeFileSync(path.join(out, 'lessons', `${lesson.id}.json`), `${JSON.stringify(lesson)}\n`);
  const names = new Set(lessons.map(({ id }) => `${id}.json`));
  for (const name of readdirSync(path.join(out, 'lessons'))) if (!names.has(name)) rmSync(path.join(out, 'lessons', name));
  // Last, so that the index never names a lesson that is not there yet.
  const index: CompiledIndex = { outline, modules: modules.map((module) => compiledModule(module, lessons)).sort((a, b) => a.number - b.number) };
  writeFileSync(path.join(out, 'search.json'), `${JSON.stringify(searchDocuments(index, lessons, shared.terms))}\n`);
  writeFileSync(path.join(out, 'modules.json'), `${JSON.stringify(index, null, 1)}\n`);
  return { problems: [], compiled: lessons.length - kept, kept };
}

async function compileLesson(
  { file, head, prose }: CourseLesson & { readonly head: LessonFrontMatter },
  { module, figures, forms }: CourseModule,
  { terms: tradeTerms, ...shared }: SharedSurroundings,
  inputHash: string,
): Promise<Result<CompiledLesson, readonly Problem[]>> {
  const { facts, code, terms: marked, problems } = await bundleLesson(file, prose, tradeTerms);
  if (!facts || code === undefined) return refuse(problems);
  try {
    // The token is drawn from the input, so that the same content compiles to the same bytes.
    const terms = marked.flatMap((id) => tradeTerms.filter((term) => term.id === id).map(({ term, meaning }) => ({ id, term, meaning })));
    const rendered = renderLesson(code, {
      ...shared,
      figures,
      terms,
      moduleSlug: module.slug,
      forms: new Map(forms.map(({ form }) => [form.id, form])),
      token: `island${inputHash.slice(0, 16)}`,
    });
    return accept({
      ...head,
      moduleSlug: module.slug,
      characters: facts.characters,
      headings: [...facts.headings],
      prompts: facts.prompts.map(({ id, kind, title }) => ({ id, kind, title })),
      blocks: [...rendered.blocks],
      sources: [...rendered.sources],
      terms,
      inputHash,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse([problemIn(file, '', `这一课编译不成（${message}）`, '运行 npm run check:content 看每一处')]);
  }
}

/** What the text may refer to; which of the terms it uses is not worth bundling for. */
function inputsOf({ text }: CourseLesson, { figures, forms }: CourseModule, { sources, terms, region, variables }: SharedSurroundings): readonly string[] {
  const named = [...text.matchAll(/ source="([^"]*)"/g)].map(([, id = '']) => JSON.stringify(sources.get(id) ?? null));
  const drawn = [...figures].filter(([src]) => text.includes(src)).map(([, svg]) => svg);
  const offered = forms.filter(({ form }) => text.includes(`"${form.id}"`)).map(({ form }) => JSON.stringify(form));
  const local = text.includes('<Local') ? [JSON.stringify(region), JSON.stringify([...variables])] : [];
  return [...named, ...drawn, ...offered, ...local, JSON.stringify(terms.filter(({ term }) => text.includes(term)))];
}

function compiledModule({ module, forms }: CourseModule, lessons: readonly CompiledLesson[]): CompiledModule {
  return {
    ...module,
    lessons: lessons.filter(({ moduleSlug }) => moduleSlug === module.slug).map(summaryOf),
    forms: forms.map(({ form }) => form),
  };
}

function summaryOf({ id, title, nodes, minutes, checks, characters, headings, prompts, sources }: CompiledLesson): LessonSummary {
  const sourceIds = [...new Set(sources.map(({ source }) => source.id))];
  return { id, title, nodes, minutes, ...(checks ? { checks } : {}), characters, headings, prompts, sourceIds };
}

function readEarlier(file: string): CompiledLesson | undefined {
  try {
    const parsed = compiledLessonSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** A change of the compiler itself makes every lesson new. */
function hashOfCompiler(): string {
  const here = import.meta.dirname;
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .sort();
  return hashOf(files.map((name) => readFileSync(path.join(here, name), 'utf8')));
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
