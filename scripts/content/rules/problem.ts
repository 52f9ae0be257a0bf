import type { ContentProblem } from '#app/server/content/yaml-file.server.ts';

/** One thing to mend in an authored file. `path` is below the repository; `field` is empty when the whole file is meant. */
export interface Problem {
  readonly path: string;
  readonly line?: number;
  readonly field: string;
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly mend: string;
}

const CONTENT = 'content';

/** A problem of a file below content/. */
export function problemIn(file: string, field: string, message: string, mend: string, line?: number): Problem {
  return { path: `${CONTENT}/${file}`, field, message, mend, ...(line === undefined ? {} : { line }) };
}

/** What a schema or the YAML reader found, with the place where the right form is described. */
export function asProblem(found: ContentProblem, mend: string): Problem {
  return problemIn(found.file, found.field, found.message, mend, found.line);
}

/** One line for a terminal: place, field, what is wrong, what to do. */
export function problemLine({ path, line, field, message, mend }: Problem): string {
  const place = [path, line === undefined ? '' : `第 ${line} 行`, field].filter((part) => part !== '').join(' ');
  return `${place}：${message}。${mend}。`.replaceAll('。。', '。');
}
