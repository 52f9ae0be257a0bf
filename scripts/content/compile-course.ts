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
import type { LessonFrontMatter } from '#app/domain/learning/module.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Source } from '#app/domain/items/source.ts';
import { readSources } from '#app/server/content/authored.server.ts';
import { bundleLesson } from './bundle-lesson.ts';
import { type CourseLesson, type CourseModule, readCourse } from './read-course.ts';
import { renderLesson } from './render-lesson.ts';
import { type Problem, problemIn } from './rules/problem.ts';

export interface CompileOutcome {
  readonly problems: readonly Problem[];
  readonly compiled: number;
  /** Lessons whose inputs had not changed. */
  readonly kept: number;
}

/**
 * Compiles every lesson below `root` into `out`/lessons/<id>.json and the index `out`/modules.json.
 * With any problem nothing is written. Unchanged lessons are kept by their input hash.
 */
export async function compileCourse(root: string, out: string): Promise<CompileOutcome> {
  const { outline, modules, problems } = readCourse(root);
  const sources = new Map(readSources(root).map((source) => [source.id, source]));
  const found = [...problems];
  const compilerHash = hashOfCompiler();
  const lessons: CompiledLesson[] = [];
  let kept = 0;
  for (const module of modules) {
    for (const lesson of module.lessons) {
      if (!lesson.head) continue;
      const inputHash = hashOf([compilerHash, module.module.slug, lesson.text, ...inputsOf(lesson, module, sources)]);
      const earlier = readEarlier(path.join(out, 'lessons', `${lesson.head.id}.json`));
      if (earlier?.inputHash === inputHash) {
        lessons.push(earlier);
        kept += 1;
        continue;
      }
      const compiled = await compileLesson({ ...lesson, head: lesson.head }, module, sources, inputHash);
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
  writeFileSync(path.join(out, 'modules.json'), `${JSON.stringify(index, null, 1)}\n`);
  return { problems: [], compiled: lessons.length - kept, kept };
}

async function compileLesson(
  { file, head, prose }: CourseLesson & { readonly head: LessonFrontMatter },
  { module, figures }: CourseModule,
  sources: ReadonlyMap<string, Source>,
  inputHash: string,
): Promise<Result<CompiledLesson, readonly Problem[]>> {
  const { facts, code, problems } = await bundleLesson(file, prose);
  if (!facts || code === undefined) return refuse(problems);
  try {
    // The token is drawn from the input, so that the same content compiles to the same bytes.
    const rendered = renderLesson(code, { figures, sources, token: `island${inputHash.slice(0, 16)}` });
    return accept({
      ...head,
      moduleSlug: module.slug,
      characters: facts.characters,
      headings: [...facts.headings],
      prompts: facts.prompts.map(({ id, kind, title }) => ({ id, kind, title })),
      blocks: [...rendered.blocks],
      sources: [...rendered.sources],
      inputHash,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse([problemIn(file, '', `这一课编译不成（${message}）`, '运行 npm run check:content 看每一处')]);
  }
}

/** Figures of the module and sources the text names; which of them count is not worth bundling for. */
function inputsOf({ text }: CourseLesson, { figures }: CourseModule, sources: ReadonlyMap<string, Source>): readonly string[] {
  const named = [...text.matchAll(/ source="([^"]*)"/g)].map(([, id = '']) => JSON.stringify(sources.get(id) ?? null));
  const drawn = [...figures].filter(([src]) => text.includes(src)).map(([, svg]) => svg);
  return [...named, ...drawn];
}

function compiledModule({ module }: CourseModule, lessons: readonly CompiledLesson[]): CompiledModule {
  return { ...module, lessons: lessons.filter(({ moduleSlug }) => moduleSlug === module.slug).map(summaryOf) };
}

function summaryOf({ id, title, nodes, minutes, characters, headings, prompts, sources }: CompiledLesson): LessonSummary {
  const sourceIds = [...new Set(sources.map(({ source }) => source.id))];
  return { id, title, nodes, minutes, characters, headings, prompts, sourceIds };
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
