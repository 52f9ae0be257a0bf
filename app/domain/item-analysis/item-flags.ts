import type { BankItem } from '#app/domain/items/bank-item.ts';
import { facilityOf, type ItemFigures, TRUE_FALSE_IDS } from '#app/domain/item-analysis/item-figures.ts';
import { FIGURE_BOUNDS } from '#app/domain/items/item-filter.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Below so many people chance alone makes figures like these. */
const SMALL_SAMPLE = 30;
/** A wrong option fewer choose does no work. */
const IDLE = 0.05;

export type ItemFlag =
  | { readonly kind: 'tooEasy' | 'tooHard' | 'negative' | 'weak' }
  | { readonly kind: 'idleOptions'; readonly options: readonly string[] }
  | { readonly kind: 'keySuspect'; readonly option: string };

export function isSmallSample(people: number): boolean {
  return people < SMALL_SAMPLE;
}

/** The ids an item offers, as answers are counted; none where people write. */
export function offeredIds(item: BankItem): readonly string[] {
  switch (item.type) {
    case 'trueFalse':
      return TRUE_FALSE_IDS;
    case 'singleChoice':
    case 'multipleResponse':
      return OPTION_IDS.slice(0, item.options.length);
    case 'shortAnswer':
    case 'caseAnalysis':
      return [];
    default:
      return assertNever(item);
  }
}

/** Those of them that are right. */
export function rightIds(item: BankItem): readonly string[] {
  if (item.type === 'trueFalse' || item.type === 'singleChoice') return [String(item.key)];
  return item.type === 'multipleResponse' ? item.key : [];
}

/** The share of full marks that guessing brings; 0 where nobody can guess. Whoever guesses at several options marks two or more. */
export function guessingChance(item: BankItem): number {
  const offered = offeredIds(item).length;
  if (offered === 0) return 0;
  return item.type === 'multipleResponse' ? 1 / (2 ** offered - offered - 1) : 1 / offered;
}

/** What a reviewer should look at. Nothing is concluded from it: people decide. */
export function itemFlags(figures: ItemFigures, item: BankItem): readonly ItemFlag[] {
  const { discrimination, counts } = figures;
  if (counts.people === 0) return [];
  const facility = facilityOf(figures);
  const right = rightIds(item);
  const wrong = counts.options.filter(({ id }) => !right.includes(id));
  const flags: ItemFlag[] = [];
  if (facility > FIGURE_BOUNDS.easy) flags.push({ kind: 'tooEasy' });
  if (facility < guessingChance(item)) flags.push({ kind: 'tooHard' });
  if (discrimination !== null && discrimination < 0) flags.push({ kind: 'negative' });
  if (discrimination !== null && discrimination >= 0 && discrimination < FIGURE_BOUNDS.weak) flags.push({ kind: 'weak' });
  // Of an item that everybody gets right one cannot ask that wrong options tempt.
  const idle = wrong.filter(({ chosen }) => chosen / counts.people < IDLE).map(({ id }) => id);
  if (item.type !== 'trueFalse' && facility <= FIGURE_BOUNDS.easy && idle.length > 0) flags.push({ kind: 'idleOptions', options: idle });
  const least = Math.min(...counts.options.filter(({ id }) => right.includes(id)).map(({ upper }) => upper));
  for (const { id, upper } of wrong) {
    if (upper > least) flags.push({ kind: 'keySuspect', option: id });
  }
  return flags;
}

/** An option as people call it. */
export function optionTitle(id: string): string {
  if (id === 'true') return '正确';
  return id === 'false' ? '错误' : id;
}

/** What a flag asks its reader to look at. */
export function flagSentence(flag: ItemFlag, people: number): string {
  return isSmallSample(people) ? `样本小（${people} 人），先记着：${sentenceOf(flag)}` : sentenceOf(flag);
}

function sentenceOf(flag: ItemFlag): string {
  switch (flag.kind) {
    case 'tooEasy':
      return '几乎人人答对，分不出高低。看看题干是不是露了答案，选项是不是一眼就能排除。';
    case 'tooHard':
      return '答对的比乱猜的还少。先核对答案，再看题干有没有两种读法、课程讲没讲到。';
    case 'negative':
      return '区分度是负的：别的题做得好的人反而答错。先核对答案，再看题干有没有两种读法。';
    case 'weak':
      return '区分度不到 0.10：答对答错同整卷的水平几乎无关。看看题干和选项是不是含糊。';
    case 'idleOptions':
      return `选项 ${flag.options.join('、')} 几乎没有人选。换成学员真会犯的错。`;
    case 'keySuspect':
      return `成绩好的三分之一里，选“${optionTitle(flag.option)}”的比选答案的多。先核对答案，再看它是不是也说得通。`;
    default:
      return assertNever(flag);
  }
}
