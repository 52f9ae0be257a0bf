import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { markTerms } from './mark-terms.ts';
import { type LessonFacts, readLessonFacts } from './rules/lesson-syntax.ts';
import type { MdxNode } from './rules/lesson-tree.ts';
import { type Problem, problemIn } from './rules/problem.ts';

export interface BundledLesson {
  /** Undefined when the prose cannot be read as MDX at all. */
  readonly facts: LessonFacts | undefined;
  /** The lesson as a function body of mdx-bundler; undefined when anything is wrong. */
  readonly code: string | undefined;
  /** Ids of the terms marked in the text, in the order of reading. */
  readonly terms: readonly string[];
  /** What the reader or the allow-list found. */
  readonly problems: readonly Problem[];
}

interface WritableRoot extends MdxNode {
  children: MdxNode[];
}

/**
 * Reads and bundles a lesson's prose (without front matter). What the allow-list does not know is
 * cut out before any code is made of it, so a lesson cannot run anything at build.
 */
export async function bundleLesson(file: string, prose: string, terms: readonly TradeTerm[] = []): Promise<BundledLesson> {
  const read: LessonFacts[] = [];
  const marked: string[] = [];
  const gather = () => (tree: WritableRoot) => {
    const facts = readLessonFacts(tree);
    read.push(facts);
    if (facts.findings.length > 0) tree.children = [];
    else marked.push(...markTerms(tree, terms));
  };
  try {
    const { code } = await bundleMDX({
      source: prose,
      mdxOptions: (options) => ({ ...options, remarkPlugins: [remarkGfm, gather] }),
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    const facts = read[0];
    const problems = (facts?.findings ?? []).map(({ line, field, message, mend }) => problemIn(file, field, message, mend, line));
    return { facts, code: facts && problems.length === 0 ? code : undefined, terms: marked, problems };
  } catch (error) {
    const { line, message } = faultOf(error);
    const problem = problemIn(file, '', `课文的 MDX 写法有误（${message}）`, '检查组件有没有成对、属性引号有没有写全', line);
    return { facts: undefined, code: undefined, terms: [], problems: [problem] };
  }
}

function faultOf(error: unknown): { line: number | undefined; message: string } {
  const first: unknown = isObject(error) && Array.isArray(error.errors) ? error.errors[0] : undefined;
  if (!isObject(first)) return { line: undefined, message: error instanceof Error ? error.message : String(error) };
  const message = typeof first.text === 'string' ? first.text : '';
  // The MDX reader writes the place into its words; esbuild then has none of its own.
  const written = Number(/\((\d+):\d+/.exec(message)?.[1] ?? 0);
  const located = isObject(first.location) && typeof first.location.line === 'number' ? first.location.line : 0;
  return { line: written || located || undefined, message };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
