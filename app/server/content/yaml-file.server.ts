import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** One thing to mend in an authored file. `field` is empty when the whole file is meant. */
export interface ContentProblem {
  readonly file: string;
  readonly line?: number;
  readonly field: string;
  readonly message: string;
}

export interface YamlFile {
  /** Path below the root, as people read it. */
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly ContentProblem[];
  lineOf(fieldPath: readonly PropertyKey[]): number | undefined;
}

const chinese = z.locales.zhCN().localeError;

/** Reads one YAML file below `root`. Never throws: a missing or broken file comes back as problems. */
export function readYamlFile(root: string, file: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    return brokenFile(file, { file, field: '', message: '读不到这个文件，请检查文件名和读取权限' });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    return brokenFile(file, { file, line, field: '', message: `YAML 写法有误（${fault.code}），请检查缩进、引号和冒号` });
  }
  const value: unknown = document.toJS();
  const lineOf = (fieldPath: readonly PropertyKey[]): number | undefined => {
    for (let length = fieldPath.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(fieldPath.slice(0, length), true);
      const start = startOf(node);
      if (start !== undefined) return lines.linePos(start).line;
    }
    return undefined;
  };
  return { file, value, problems: [], lineOf };
}

/** Validates a file's value. Problems carry file, line, field and a Chinese message. */
export function checkYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): { readonly value: z.output<Schema> | undefined; readonly problems: readonly ContentProblem[] } {
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems };
  const checked = schema.safeParse(yaml.value, { error: chinese });
  if (checked.success) return { value: checked.data, problems: [] };
  return { value: undefined, problems: checked.error.issues.map((issue) => problemAt(yaml, issue.path, issue.message)) };
}

export function problemAt(yaml: YamlFile, fieldPath: readonly PropertyKey[], message: string): ContentProblem {
  const line = yaml.lineOf(fieldPath);
  return { file: yaml.file, field: writeField(fieldPath), message, ...(line === undefined ? {} : { line }) };
}

/** Throws one Error that lists every problem, if there is any. */
export function throwProblems(problems: readonly ContentProblem[]): void {
  if (problems.length === 0) return;
  const sentences = problems.map(({ file, line, field, message }) => {
    const place = [file, line === undefined ? '' : `第 ${line} 行`, field].filter((part) => part !== '').join(' ');
    return `${place}：${message}`;
  });
  throw new Error(`内容文件有 ${problems.length} 处问题，请逐处改正：\n${sentences.join('\n')}`);
}

/** The YAML files below a folder, sorted, as paths below the root. */
export function listYamlFiles(root: string, folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    throwProblems([{ file: folder, field: '', message: '没有这个文件夹，请检查内容目录' }]);
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .sort();
}

function brokenFile(file: string, problem: ContentProblem): YamlFile {
  return { file, value: undefined, problems: [problem], lineOf: () => undefined };
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

/** items[3].options[1].text */
function writeField(fieldPath: readonly PropertyKey[]): string {
  return fieldPath.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}
