import { type PoolEntry, standingOf } from '#app/domain/assembly/pool-entry.ts';
import type { Cell } from '#app/domain/blueprints/cells.ts';
import type { ItemType } from '#app/domain/items/item.ts';
import type { Level, SectionKey, Standard } from '#app/domain/standard/standard.ts';

/** One cell of the blueprint against the bank. Counts of items. */
export interface CellSupply {
  readonly section: SectionKey;
  readonly type: ItemType;
  readonly needed: number;
  readonly available: number;
}

/**
 * What `formCount` forms without a common item need of each cell, and what the bank has for the level. Items that level
 * 3 borrows from level 4 count as available; the share they may take is the assembler's business, so enough here is
 * necessary and not yet sufficient.
 */
export function bankSupply(
  cells: readonly Cell[],
  pool: readonly PoolEntry[],
  standard: Standard,
  level: Level,
  formCount: number,
): CellSupply[] {
  const usable = pool.filter((entry) => standingOf(entry, level, standard) !== 'none');
  return cells.map(({ section, type, count }) => ({
    section,
    type,
    needed: count * formCount,
    available: usable.filter((entry) => entry.section === section && entry.type === type).length,
  }));
}
