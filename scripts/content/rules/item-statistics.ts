import { BANK_ITEM_TYPES, type BankItem, type BankItemType } from '#app/domain/items/bank-item.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { LEVELS, SECTION_KEYS, type SectionKey, type Standard } from '#app/domain/standard/standard.ts';

/** Counts of the items of git, for people who tend the bank. */
export interface ItemStatistics {
  readonly total: number;
  readonly byType: Readonly<Record<BankItemType, number>>;
  readonly bySection: Readonly<Record<SectionKey, Readonly<Record<BankItemType, number>>>>;
  /** Items that name the level. */
  readonly byLevel: Readonly<Record<string, number>>;
  /** How often each position is the key of a single choice. */
  readonly keyPositions: Readonly<Record<string, number>>;
  readonly trueKeys: { readonly true: number; readonly false: number };
  /** Share of choice items whose (or one of whose) right option alone is the longest. */
  readonly longestOptionShare: number;
  /** Items per node named first. */
  readonly nodesWithoutItems: readonly string[];
  /** Items whose primary node it is, for every basic point and knowledge requirement. */
  readonly byNode: Readonly<Record<string, number>>;
  /** Estimated share of right answers, in tenths: how many items from 0.6 up to 0.7. */
  readonly difficulty: readonly { readonly from: number; readonly items: number }[];
}

const TENTHS = [2, 3, 4, 5, 6, 7, 8, 9] as const;

export function itemStatistics(items: readonly BankItem[], standard: Standard): ItemStatistics {
  const countTypes = (of: readonly BankItem[]) => ({
    trueFalse: of.filter(({ type }) => type === 'trueFalse').length,
    singleChoice: of.filter(({ type }) => type === 'singleChoice').length,
    multipleResponse: of.filter(({ type }) => type === 'multipleResponse').length,
    shortAnswer: of.filter(({ type }) => type === 'shortAnswer').length,
    caseAnalysis: of.filter(({ type }) => type === 'caseAnalysis').length,
  });
  const inSection = (key: SectionKey) => countTypes(items.filter(({ section }) => section === key));
  const choices = items.filter((item) => item.type === 'singleChoice' || item.type === 'multipleResponse');
  const served = new Set(items.flatMap(({ nodes }) => nodes));
  const examined = [...standard.basics, ...standard.requirements.filter(({ kind }) => kind === 'knowledge')];
  return {
    total: items.length,
    byType: countTypes(items),
    bySection: {
      ethics: inSection('ethics'),
      foundation: inSection('foundation'),
      information: inSection('information'),
      employment: inSection('employment'),
      insurance: inSection('insurance'),
      retirement: inSection('retirement'),
      relations: inSection('relations'),
    },
    byLevel: Object.fromEntries(LEVELS.map((level) => [level, items.filter(({ levels }) => levels.includes(level)).length])),
    keyPositions: Object.fromEntries(
      OPTION_IDS.slice(0, 4).map((id) => [id, items.filter((item) => item.type === 'singleChoice' && item.key === id).length]),
    ),
    trueKeys: {
      true: items.filter((item) => item.type === 'trueFalse' && item.key).length,
      false: items.filter((item) => item.type === 'trueFalse' && !item.key).length,
    },
    longestOptionShare: choices.length === 0 ? 0 : choices.filter(keyIsLongest).length / choices.length,
    nodesWithoutItems: examined.filter(({ id }) => !served.has(id)).map(({ id }) => id),
    byNode: Object.fromEntries(examined.map(({ id }) => [id, items.filter(({ nodes }) => nodes[0] === id).length])),
    difficulty: TENTHS.map((tenth) => ({ from: tenth / 10, items: items.filter(({ difficulty }) => Math.floor(difficulty * 10 + 1e-9) === tenth).length })),
  };
}

/** Whether a right option is longer than every wrong one. */
export function keyIsLongest(item: BankItem): boolean {
  if (item.type !== 'singleChoice' && item.type !== 'multipleResponse') return false;
  const right: readonly string[] = item.type === 'singleChoice' ? [item.key] : item.key;
  const lengths = item.options.map(({ text }, at) => ({ right: right.includes(OPTION_IDS[at] ?? ''), length: [...text].length }));
  const longest = (side: boolean) => Math.max(0, ...lengths.filter((option) => option.right === side).map(({ length }) => length));
  return longest(true) > longest(false);
}

/** Rows for a terminal: section, then items per type, then their sum. */
export function sectionRows({ bySection }: ItemStatistics): readonly (readonly [SectionKey, ...number[]])[] {
  return SECTION_KEYS.map((key) => {
    const counts = BANK_ITEM_TYPES.map((type) => bySection[key][type]);
    return [key, ...counts, counts.reduce((sum, count) => sum + count, 0)] as const;
  });
}
