import type { CellRefusal } from '#app/domain/blueprints/cells.ts';
import type { ItemType } from '#app/domain/items/item.ts';
import type { Level, SectionKey } from '#app/domain/standard/standard.ts';

export interface DrawnItem {
  readonly id: string;
  readonly version: number;
  readonly section: SectionKey;
  readonly type: ItemType;
  /** Hundredths of a mark. */
  readonly units: number;
  readonly nodes: readonly string[];
}

/** A form as drawn, in the order candidates meet it. */
export interface AssembledForm {
  /** A, B … for forms drawn together; a single form is A. */
  readonly label: string;
  readonly level: Level;
  readonly totalUnits: number;
  readonly items: readonly DrawnItem[];
}

/**
 * Why a cell stays short.
 * - supply: too few items; - nodeCap: too few nodes under the cap per node; - enemies: too few that stand each other;
 * - levelShare: level 3 would need more level 4 items than its share.
 * These four are proven: no assembler could do better. - search: no proof, but nothing found in the allotted effort.
 */
export type ShortageCause = 'supply' | 'nodeCap' | 'enemies' | 'levelShare' | 'search';

/** Item counts are for all forms asked for together; lacking = needed − available. */
export interface Shortage {
  readonly section: SectionKey;
  readonly type: ItemType;
  readonly needed: number;
  /**
   * For supply the number of usable items. For nodeCap, enemies and levelShare what a fullest possible draw places here:
   * where several cells compete for the same nodes, rivals or share, which of them bears the lack is a choice among
   * equals, but the lack as a whole is real. For search what the best attempt placed.
   */
  readonly available: number;
  readonly lacking: number;
  readonly cause: ShortageCause;
}

export type AssemblyRefusal =
  | { readonly kind: 'cells'; readonly refusal: CellRefusal }
  | { readonly kind: 'shortages'; readonly formCount: number; readonly shortages: readonly Shortage[] };
