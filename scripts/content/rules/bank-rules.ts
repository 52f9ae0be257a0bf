import { OPTION_IDS } from '#app/domain/items/item.ts';
import { type Problem, problemIn } from './problem.ts';
import type { ItemStatistics } from './item-statistics.ts';

/** What the open pool as a whole must be, so that practice reaches every node and keys cannot be guessed from their place or length. */
export const BANK_BOUNDS = {
  items: 1200,
  cases: 60,
  perNode: 4,
  /** Share of the key at each of the first four positions of a single choice. */
  keyPosition: [0.22, 0.28],
  /** Share of true among true/false items. */
  trueKeys: [0.45, 0.55],
  /** Share of choices whose right option alone is the longest; chance alone gives about a quarter. */
  longestOption: 0.2,
} as const;

export function bankProblems(counts: ItemStatistics): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (message: string, mend: string) => problems.push(problemIn('items', '', message, mend));
  if (counts.total < BANK_BOUNDS.items) say(`公开题库只有 ${counts.total} 道，应有 ${BANK_BOUNDS.items} 道`, '请补题');
  if (counts.byType.caseAnalysis < BANK_BOUNDS.cases) say(`案例分析只有 ${counts.byType.caseAnalysis} 道，应有 ${BANK_BOUNDS.cases} 道`, '请补案例');
  for (const [node, items] of Object.entries(counts.byNode)) {
    if (items < BANK_BOUNDS.perNode) say(`节点 ${node} 只有 ${items} 道题，应有 ${BANK_BOUNDS.perNode} 道`, '请给这个节点补题');
  }
  const singles = Object.values(counts.keyPositions).reduce((sum, items) => sum + items, 0);
  for (const id of OPTION_IDS.slice(0, 4)) {
    const share = (counts.keyPositions[id] ?? 0) / Math.max(1, singles);
    if (outside(share, BANK_BOUNDS.keyPosition)) say(`单选题答案是 ${id} 的占 ${percent(share)}`, '请调换一些题的选项次序，使四个位置各约四分之一');
  }
  const { true: right, false: wrong } = counts.trueKeys;
  const share = right / Math.max(1, right + wrong);
  if (outside(share, BANK_BOUNDS.trueKeys)) say(`判断题答案为“正确”的占 ${percent(share)}`, '请补上另一边的题，使对错约各半');
  if (counts.longestOptionShare > BANK_BOUNDS.longestOption) say(`答案独为最长选项的占 ${percent(counts.longestOptionShare)}`, '请把干扰项写得同样具体，或精简答案');
  return problems;
}

function outside(share: number, [from, to]: readonly [number, number]): boolean {
  return share < from || share > to;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
