import type { ItemType, ItemWithKey } from '#app/domain/items/item.ts';
import { type Level, levelOfNode, type SectionKey, type Standard } from '#app/domain/standard/standard.ts';

/** What assembly needs to know of an item version. Only versions that may be drawn today are passed in. */
export interface PoolEntry {
  readonly id: string;
  readonly version: number;
  readonly type: ItemType;
  readonly section: SectionKey;
  readonly levels: readonly Level[];
  /** The first is the primary node. */
  readonly nodes: readonly string[];
  /** Estimated share of candidates who get it right, 0–1. */
  readonly difficulty: number;
  /** Ids of items that may not stand in the same form; naming it on one side is enough. */
  readonly enemies: readonly string[];
}

export function poolEntryOf(item: ItemWithKey, version: number): PoolEntry {
  const { id, type, section, levels, nodes, difficulty, enemies = [] } = item;
  return { id, version, type, section, levels, nodes, difficulty, enemies };
}

/** What an item is in a form of a level: its own, borrowed from the level below, or out of place. */
export type Standing = 'own' | 'borrowed' | 'none';

/**
 * 标准 3: level 3 covers what level 4 requires, so a level 3 form may borrow items whose primary node is a level 4
 * requirement of one of the five functions, also when `levels` names level 3. The basics (chapter 2) are common to both
 * levels and are never borrowed.
 */
export function standingOf(entry: PoolEntry, level: Level, standard: Standard): Standing {
  const primary = entry.nodes[0];
  const ofFunction = standard.functions.some((jobFunction) => jobFunction.key === entry.section);
  if (level === 3 && ofFunction && primary !== undefined && levelOfNode(primary) === 4) return 'borrowed';
  return entry.levels.includes(level) ? 'own' : 'none';
}
