import { type PoolEntry, standingOf } from '#app/domain/assembly/pool-entry.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import type { Cell } from '#app/domain/blueprints/cells.ts';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import type { Level, SectionKey, Standard } from '#app/domain/standard/standard.ts';

/** An item of the pool that fits a cell, its relations turned into positions so that a draw can count fast. */
export interface Candidate {
  readonly entry: PoolEntry;
  readonly cell: number;
  readonly nodes: readonly number[];
  readonly enemies: readonly number[];
  readonly borrowed: boolean;
}

/** All that a draw may choose from and must keep to. Positions index `candidates`, `cells` and nodes. */
export interface DrawSpace {
  readonly candidates: readonly Candidate[];
  readonly cells: readonly Cell[];
  /** Per cell the positions of its candidates. */
  readonly byCell: readonly (readonly number[])[];
  readonly nodeCount: number;
  readonly maxPerNode: number;
  /** The most borrowed items one form may have. */
  readonly maxBorrowed: number;
  readonly lowerLevelShare: number;
  readonly formCount: number;
}

const NO_ENEMIES: readonly number[] = [];

/**
 * The same space whatever the order of the pool: entries are taken by id. Where a pool holds several versions of an
 * item, only the newest counts.
 */
export function drawSpace(request: {
  readonly standard: Standard;
  readonly blueprint: Blueprint;
  readonly cells: readonly Cell[];
  readonly level: Level;
  readonly pool: readonly PoolEntry[];
  readonly exclude: ReadonlySet<string>;
  readonly formCount: number;
}): DrawSpace {
  const { standard, blueprint, cells, level, exclude, formCount } = request;
  const cellsOfType = new Map(ITEM_TYPES.map((type) => [type, new Map<SectionKey, number>()]));
  cells.forEach((cell, at) => cellsOfType.get(cell.type)?.set(cell.section, at));
  const usable: Pick<Candidate, 'entry' | 'cell' | 'borrowed'>[] = [];
  for (const entry of newestById(request.pool)) {
    const cell = cellsOfType.get(entry.type)?.get(entry.section);
    if (cell === undefined || exclude.has(entry.id)) continue;
    const standing = standingOf(entry, level, standard);
    if (standing !== 'none') usable.push({ entry, cell, borrowed: standing === 'borrowed' });
  }
  const enemies = enemyPlaces(usable.map(({ entry }) => entry));

  const nodeAt = new Map<string, number>();
  const byCell: number[][] = cells.map(() => []);
  const candidates = usable.map((item, at): Candidate => {
    byCell[item.cell]?.push(at);
    const nodes: number[] = [];
    for (const node of item.entry.nodes) {
      const known = nodeAt.get(node) ?? nodeAt.size;
      nodeAt.set(node, known);
      if (!nodes.includes(known)) nodes.push(known);
    }
    return { entry: item.entry, cell: item.cell, borrowed: item.borrowed, nodes, enemies: enemies.get(at) ?? NO_ENEMIES };
  });

  return {
    candidates,
    cells,
    byCell,
    nodeCount: nodeAt.size,
    maxPerNode: blueprint.maxPerNode,
    maxBorrowed: maxBorrowedItems(cells, blueprint, standard),
    lowerLevelShare: blueprint.lowerLevelShare,
    formCount,
  };
}

/** The whole items that the share allows of those the five functions have in one form. */
function maxBorrowedItems(cells: readonly Cell[], blueprint: Blueprint, standard: Standard): number {
  const keys = new Set(standard.functions.map((jobFunction) => jobFunction.key));
  const ofFunctions = cells.reduce((total, cell) => total + (keys.has(cell.section) ? cell.count : 0), 0);
  return Math.floor(ofFunctions * blueprint.lowerLevelShare + 1e-9); // 0.29 × 100 is a hair below 29
}

/** By id, so that the order of the pool does not matter. */
function newestById(pool: readonly PoolEntry[]): readonly PoolEntry[] {
  const newest = new Map<string, PoolEntry>();
  for (const entry of pool) {
    const known = newest.get(entry.id);
    if (known === undefined || entry.version > known.version) newest.set(entry.id, entry);
  }
  return [...newest.keys()].sort().flatMap((id) => newest.get(id) ?? []);
}

/** Who is an enemy of whom, by place and in both directions. Items without enemies are left out. */
function enemyPlaces(entries: readonly PoolEntry[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  if (entries.every((entry) => entry.enemies.length === 0)) return new Map();
  const place = new Map(entries.map((entry, at) => [entry.id, at]));
  const add = (one: number, other: number) => found.set(one, (found.get(one) ?? new Set()).add(other));
  entries.forEach((entry, at) => {
    for (const id of entry.enemies) {
      const other = place.get(id);
      if (other === undefined || other === at) continue;
      add(at, other);
      add(other, at);
    }
  });
  return new Map([...found].map(([at, others]) => [at, [...others].sort((a, b) => a - b)]));
}
