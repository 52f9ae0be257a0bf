import type { Term } from '#app/domain/glossary/term.ts';
import { type Problem, problemIn } from './problem.ts';

const FILE = 'glossary.yaml';
/** DESIGN.md section 5: too vague to tell what is meant. */
const BANNED = new Set(['question', 'quiz', 'test', 'paper', 'session', 'grade', 'result']);

export function glossaryProblems(terms: readonly Term[]): readonly Problem[] {
  const seen = new Set<string>();
  return terms.flatMap(({ code }, at) => {
    const place = `terms[${at}]（${code}）`;
    const repeated = seen.has(code);
    seen.add(code);
    return [
      ...(repeated ? [problemIn(FILE, place, '代码名重复', '同一个词只登记一次')] : []),
      ...(BANNED.has(code) ? [problemIn(FILE, place, '这个词在代码中停用', '请换一个说得更准的词')] : []),
    ];
  });
}
