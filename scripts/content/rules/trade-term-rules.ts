import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { type Problem, problemIn } from './problem.ts';

const FILE = 'terms.yaml';

/** What the schema cannot see: two entries that claim the same id or the same word. */
export function tradeTermProblems(terms: readonly TradeTerm[]): readonly Problem[] {
  const ids = new Set<string>();
  const words = new Map<string, string>();
  return terms.flatMap(({ id, term, aliases }, at) => {
    const place = `terms[${at}]（${term}）`;
    const problems: Problem[] = [];
    if (ids.has(id)) problems.push(problemIn(FILE, place, `编号 ${id} 重复`, '请换一个编号，或合并成一条'));
    ids.add(id);
    for (const word of [term, ...aliases]) {
      const owner = words.get(word);
      if (owner !== undefined) problems.push(problemIn(FILE, place, `“${word}”已经写在“${owner}”里`, '一个词只归一条，请删去一处'));
      words.set(word, term);
    }
    return problems;
  });
}
