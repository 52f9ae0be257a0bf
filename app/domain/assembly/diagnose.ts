import type { Shortage, ShortageCause } from '#app/domain/assembly/assembled-form.ts';
import type { Draft } from '#app/domain/assembly/draft.ts';
import type { DrawSpace } from '#app/domain/assembly/draw-space.ts';
import {
  bestFilling,
  byBusiestNode,
  byEnemyClique,
  byPrimaryNode,
  type Grouping,
} from '#app/domain/assembly/filling-bound.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** The cells with fewer usable items than all forms together need. Exact. */
export function supplyShortages(space: DrawSpace): readonly Shortage[] {
  return space.cells.flatMap((_, cell) => shortageIfAny(space, cell, supplyOf(space, cell), 'supply'));
}

/**
 * Every shortage that can be proven, in the order of the cells. First each cell by itself (supply, then nodes, then
 * enemies), then the cells together for what is not yet explained: nodes, the level share, enemies. Empty if no proof
 * was found, which does not say that a form exists.
 */
export function provenShortages(space: DrawSpace): readonly Shortage[] {
  const found = new Map<number, Shortage>();
  const note = (shortages: readonly Shortage[]) => {
    for (const shortage of shortages) {
      const cell = space.cells.findIndex((entry) => entry.section === shortage.section && entry.type === shortage.type);
      if (!found.has(cell)) found.set(cell, shortage);
    }
  };
  note(supplyShortages(space));
  space.cells.forEach((_, cell) => note(shortagesOf(space, new Map([[cell, neededIn(space, cell)]]), 'nodeCap')));
  space.cells.forEach((_, cell) => note(shortagesOf(space, new Map([[cell, neededIn(space, cell)]]), 'enemies')));
  for (const cause of ['nodeCap', 'levelShare', 'enemies'] as const) {
    // A cell that is known to be short asks for no more than it can get, so that it puts no blame on the others.
    const demand = new Map(space.cells.map((_, cell) => [cell, found.get(cell)?.available ?? neededIn(space, cell)]));
    note(shortagesOf(space, demand, cause));
  }
  return [...found].sort(([a], [b]) => a - b).map(([, shortage]) => shortage);
}

/**
 * What the best draft could not place, for want of a proof. Items in breach are given up one by one, the worst first,
 * until no rule is broken. Empties the draft of them.
 */
export function unplacedShortages(draft: Draft): readonly Shortage[] {
  const { space } = draft;
  const placed = space.cells.map((_, cell) => neededIn(space, cell));
  while (draft.breaches > 0) {
    const held = draft.slots.flatMap((cells, form) => cells.flat().map((at) => ({ at, form })));
    const worst = held.reduce((a, b) => (draft.troubleOf(b.at, b.form) > draft.troubleOf(a.at, a.form) ? b : a));
    const cell = space.candidates[worst.at]?.cell ?? -1;
    placed[cell] = (placed[cell] ?? 0) - 1;
    draft.remove(worst.at, worst.form);
  }
  return space.cells.flatMap((_, cell) => shortageIfAny(space, cell, placed[cell] ?? 0, 'search'));
}

/** The cells of a joint demand that the bound for one cause leaves short; the tightest grouping speaks. */
function shortagesOf(
  space: DrawSpace,
  demand: ReadonlyMap<number, number>,
  cause: 'nodeCap' | 'levelShare' | 'enemies',
): readonly Shortage[] {
  const cells = new Set(demand.keys());
  const nodeGroupings = [byPrimaryNode(space), byBusiestNode(space, cells)];
  const fillings = ((): readonly ReadonlyMap<number, number>[] => {
    switch (cause) {
      case 'nodeCap':
        return nodeGroupings.map((grouping) => bestFilling(space, demand, grouping));
      case 'levelShare':
        return [unlimited, ...nodeGroupings].map((grouping) =>
          bestFilling(space, demand, grouping, space.maxBorrowed * space.formCount),
        );
      case 'enemies':
        return [bestFilling(space, demand, byEnemyClique(space, cells))];
      default:
        return assertNever(cause);
    }
  })();
  const tightest = fillings.reduce((a, b) => (total(b) < total(a) ? b : a));
  return [...demand].flatMap(([cell, wanted]) => {
    const filled = tightest.get(cell) ?? 0;
    return filled < wanted ? shortageIfAny(space, cell, filled, cause) : [];
  });
}

const unlimited: Grouping = { capacity: 0, groupOf: () => undefined };

function shortageIfAny(space: DrawSpace, at: number, available: number, cause: ShortageCause): readonly Shortage[] {
  const cell = space.cells[at];
  const needed = neededIn(space, at);
  if (cell === undefined || available >= needed) return [];
  return [{ section: cell.section, type: cell.type, needed, available, lacking: needed - available, cause }];
}

function neededIn(space: DrawSpace, cell: number): number {
  return (space.cells[cell]?.count ?? 0) * space.formCount;
}

function supplyOf(space: DrawSpace, cell: number): number {
  return space.byCell[cell]?.length ?? 0;
}

function total(filling: ReadonlyMap<number, number>): number {
  return [...filling.values()].reduce((sum, count) => sum + count, 0);
}
