import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  type CompiledIndex,
  compiledIndexSchema,
  type CompiledLesson,
  compiledLessonSchema,
  type CompiledModule,
} from '#app/domain/learning/compiled-lesson.ts';
import { type CompiledPlay, compiledPlaysSchema } from '#app/domain/plays/play-script.ts';
import { type SearchDocument, searchDocumentSchema } from '#app/domain/learning/search-document.ts';
import { env } from '#app/server/env.server.ts';

/** What `npm run content:compile` left in build/content. Nothing is compiled at a reader's request. */
const indexFile = compiledFile(compiledIndexSchema);
const searchFile = compiledFile(z.array(searchDocumentSchema));
const playsFile = compiledFile(compiledPlaysSchema);
const lessonFile = compiledFile(compiledLessonSchema);

/** The whole course but the lessons' text. Throws a sentence when the course was never compiled. */
export function readCompiledIndex(root = defaultRoot()): CompiledIndex {
  return indexFile(path.join(root, 'modules.json'));
}

/** Everything a search may lead to. */
export function readSearchDocuments(root = defaultRoot()): readonly SearchDocument[] {
  return searchFile(path.join(root, 'search.json'));
}

/** Every scenario and form task, by module and title. */
export function readCompiledPlays(root = defaultRoot()): readonly CompiledPlay[] {
  return playsFile(path.join(root, 'plays.json'));
}

export function readCompiledModule(slug: string, root = defaultRoot()): CompiledModule | undefined {
  return readCompiledIndex(root).modules.find((module) => module.slug === slug);
}

/** A lesson by its id; undefined for an id the index does not know: no path is made of a stranger's words. */
export function readCompiledLesson(id: string, root = defaultRoot()): CompiledLesson | undefined {
  const known = readCompiledIndex(root).modules.some((module) => module.lessons.some((lesson) => lesson.id === id));
  return known ? lessonFile(path.join(root, 'lessons', `${id}.json`)) : undefined;
}

function defaultRoot(): string {
  return path.join(process.cwd(), 'build', 'content');
}

/** Reads and validates a file once; in development again whenever it has changed. */
function compiledFile<Schema extends z.ZodType>(schema: Schema): (file: string) => z.output<Schema> {
  const kept = new Map<string, { readonly changedAt: number; readonly value: z.output<Schema> }>();
  return (file) => {
    const earlier = kept.get(file);
    if (earlier && (env().NODE_ENV !== 'development' || earlier.changedAt === changeTime(file))) return earlier.value;
    const changedAt = changeTime(file);
    const value = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    kept.set(file, { changedAt, value });
    return value;
  };
}

function changeTime(file: string): number {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) throw new Error(`找不到 ${file}：课程还没有编译，请运行 npm run content:compile`);
  return facts.mtimeMs;
}
