import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { BANK_ITEM_TYPES, type BankItemType } from '#app/domain/items/bank-item.ts';
import { itemTypeSchema } from '#app/domain/items/item.ts';
import type { ItemState } from '#app/domain/items/item-state.ts';
import { type Level, SECTION_KEYS, type SectionKey, sectionTitle, type Standard } from '#app/domain/standard/standard.ts';

/** So many items of the bank are alike in all of this. */
export interface ItemGroup {
  /** The primary node. */
  readonly node: string;
  readonly type: BankItemType;
  readonly section: SectionKey;
  readonly levels: readonly Level[];
  /** Estimated share of right answers, 0 to 1. */
  readonly difficulty: number;
  readonly state: ItemState;
  readonly count: number;
}

export const DIFFICULTY_BANDS = ['easy', 'medium', 'hard'] as const;
export type DifficultyBand = (typeof DIFFICULTY_BANDS)[number];
const EASY_FROM = 0.75;
const HARD_BELOW = 0.5;

export const DIFFICULTY_BAND_TITLES: Readonly<Record<DifficultyBand, string>> = { easy: '易', medium: '中', hard: '难' };
/** The bounds, for whoever reads the numbers. */
export const DIFFICULTY_BAND_NOTE = `易：预估 ${EASY_FROM * 100}% 及以上答对；难：不到 ${HARD_BELOW * 100}%；其余为中。`;

export function difficultyBand(difficulty: number): DifficultyBand {
  if (difficulty >= EASY_FROM) return 'easy';
  return difficulty < HARD_BELOW ? 'hard' : 'medium';
}

/** How well a cell is filled: nothing, too little to choose from, enough. */
export type Fill = 'none' | 'few' | 'enough';
const ENOUGH = 4;

export function fillOf(count: number): Fill {
  if (count === 0) return 'none';
  return count < ENOUGH ? 'few' : 'enough';
}

/** Approved items by type and by difficulty, and how many wait for a review. */
export interface CoverageCounts {
  readonly types: Readonly<Record<BankItemType, number>>;
  readonly bands: Readonly<Record<DifficultyBand, number>>;
  readonly total: number;
  /** In review, or to be reviewed again. */
  readonly open: number;
}

export interface CoverageRow extends CoverageCounts {
  readonly id: string;
  readonly code: string;
  readonly label: string;
}

export interface CoverageMap {
  readonly sections: readonly {
    readonly key: SectionKey;
    readonly title: string;
    readonly groups: readonly { readonly code: string; readonly title: string; readonly rows: readonly CoverageRow[] }[];
  }[];
  /** Items of this level whose primary node is not in the map: borrowed from level 4, or a skill requirement. */
  readonly elsewhere: CoverageCounts;
  readonly all: CoverageCounts;
  /** Nodes without any approved item. */
  readonly bare: number;
}

/** What examines each basic and knowledge requirement of a level. Each item counts once, at its primary node. */
export function coverageMap(standard: Standard, level: Level, groups: readonly ItemGroup[]): CoverageMap {
  const ofLevel = groups.filter(({ levels }) => levels.includes(level));
  const byNode = new Map<string, ItemGroup[]>();
  for (const group of ofLevel) {
    const own = byNode.get(group.node);
    if (own) own.push(group);
    else byNode.set(group.node, [group]);
  }
  const row = ({ id, code, label }: { readonly id: string; readonly code: string; readonly label: string }): CoverageRow => ({
    id,
    code,
    label,
    ...countsOf(byNode.get(id) ?? []),
  });
  const sections = SECTION_KEYS.map((key) => {
    const jobFunction = standard.functions.find((entry) => entry.key === key);
    const basics = standard.groups
      .filter(({ part }) => part === key)
      .map(({ code, title }) => ({ code, title, rows: standard.basics.filter((point) => point.group === code).map(row) }));
    const tasks = standard.tasks
      .filter((task) => task.function === jobFunction?.id)
      .map((task) => ({
        code: task.code,
        title: level === 4 ? task.titles['4'] : task.titles['3'],
        rows: standard.requirements.filter((entry) => entry.task === task.id && entry.level === level && entry.kind === 'knowledge').map(row),
      }));
    return { key, title: sectionTitle(standard, key), groups: [...basics, ...tasks].filter(({ rows }) => rows.length > 0) };
  }).filter((section) => section.groups.length > 0);
  const rows = sections.flatMap((section) => section.groups.flatMap((group) => group.rows));
  const known = new Set(rows.map(({ id }) => id));
  return {
    sections,
    elsewhere: countsOf(ofLevel.filter(({ node }) => !known.has(node))),
    all: countsOf(ofLevel),
    bare: rows.filter(({ total }) => total === 0).length,
  };
}

function countsOf(groups: readonly ItemGroup[]): CoverageCounts {
  const types = { trueFalse: 0, singleChoice: 0, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 };
  const bands = { easy: 0, medium: 0, hard: 0 };
  let open = 0;
  for (const { type, difficulty, state, count } of groups) {
    if (state === 'inReview' || state === 'toReview') open += count;
    if (state !== 'approved') continue;
    types[type] += count;
    bands[difficultyBand(difficulty)] += count;
  }
  return { types, bands, total: BANK_ITEM_TYPES.reduce((sum, type) => sum + types[type], 0), open };
}

/** The approved items a machine scores, one entry each, as far as a count of the supply looks at them. */
export function supplyEntries(groups: readonly ItemGroup[]): readonly PoolEntry[] {
  return groups.flatMap(({ node, type, section, levels, difficulty, state, count }, at): readonly PoolEntry[] => {
    const scored = itemTypeSchema.safeParse(type);
    if (state !== 'approved' || !scored.success) return [];
    const entry: PoolEntry = { id: `${node} ${at}`, version: 1, type: scored.data, section, levels, nodes: [node], difficulty, enemies: [] };
    return Array.from({ length: count }, () => entry);
  });
}
