import type { Candidate, DrawSpace } from '#app/domain/assembly/draw-space.ts';
import { FlowNetwork } from '#app/domain/assembly/max-flow.ts';

/** Candidates sorted into groups of which all forms together may hold at most `capacity` each. */
export interface Grouping {
  readonly capacity: number;
  /** The candidate's group, or undefined if nothing limits it. */
  groupOf(at: number): number | undefined;
}

/**
 * The most items that can be placed in some cells when only one group per candidate counts. Leaving rules out can only
 * raise the figure, so a cell that stays short here stays short in every draw. For several cells the sum is the most
 * there is; where they compete, the cell with the fewest candidates is filled first, and the others bear the lack.
 */
export function bestFilling(
  space: DrawSpace,
  demand: ReadonlyMap<number, number>,
  grouping: Grouping,
  maxBorrowed = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, number> {
  const network = new FlowNetwork();
  const source = network.vertex();
  const sink = network.vertex();
  const borrowedHub = network.vertex();
  network.edge(source, borrowedHub, Math.min(maxBorrowed, space.candidates.length));
  const groups = new Map<string, number>();
  const cellVertices = new Map<number, number>();
  for (const cell of demand.keys()) cellVertices.set(cell, network.vertex());
  space.candidates.forEach((candidate, at) => {
    const cell = cellVertices.get(candidate.cell);
    if (cell === undefined) return;
    const origin = candidate.borrowed ? borrowedHub : source;
    const group = grouping.groupOf(at);
    if (group === undefined) {
      network.edge(origin, cell, 1);
      return;
    }
    const key = `${group} ${origin}`;
    const known = groups.get(key) ?? network.vertex();
    if (!groups.has(key)) network.edge(origin, known, grouping.capacity);
    groups.set(key, known);
    network.edge(known, cell, 1);
  });
  const supply = (cell: number) => space.byCell[cell]?.length ?? 0;
  const scarcestFirst = [...demand].sort(([a], [b]) => supply(a) - supply(b) || a - b);
  // A cell once filled stays filled: later flow may move its items about but never takes from the way to the sink.
  return new Map(
    scarcestFirst.map(([cell, wanted]) => {
      network.edge(cellVertices.get(cell) ?? sink, sink, wanted);
      return [cell, network.fill(source, sink)];
    }),
  );
}

/** Nodes under the cap, each candidate counted on its primary node only. */
export function byPrimaryNode(space: DrawSpace): Grouping {
  return { capacity: space.maxPerNode * space.formCount, groupOf: (at) => space.candidates[at]?.nodes[0] };
}

/** Nodes under the cap, each candidate counted on that of its nodes which most candidates of these cells share. */
export function byBusiestNode(space: DrawSpace, cells: ReadonlySet<number>): Grouping {
  const bearers = new Map<number, number>();
  for (const candidate of space.candidates) {
    if (!cells.has(candidate.cell)) continue;
    for (const node of candidate.nodes) bearers.set(node, (bearers.get(node) ?? 0) + 1);
  }
  const busiest = (candidate: Candidate | undefined) =>
    candidate?.nodes.toSorted((a, b) => (bearers.get(b) ?? 0) - (bearers.get(a) ?? 0))[0];
  return { capacity: space.maxPerNode * space.formCount, groupOf: (at) => busiest(space.candidates[at]) };
}

/** Candidates of these cells that are all enemies of one another: one of them per form. */
export function byEnemyClique(space: DrawSpace, cells: ReadonlySet<number>): Grouping {
  const rivalsOf = (at: number) =>
    (space.candidates[at]?.enemies ?? []).filter((enemy) => cells.has(space.candidates[enemy]?.cell ?? -1));
  const concerned = space.candidates.flatMap((candidate, at) =>
    cells.has(candidate.cell) && rivalsOf(at).length > 0 ? [at] : [],
  );
  const fewestRivalsFirst = (a: number, b: number) => rivalsOf(a).length - rivalsOf(b).length || a - b;
  const cliqueOf = new Map<number, number>();
  for (const at of concerned.sort(fewestRivalsFirst)) {
    if (cliqueOf.has(at)) continue;
    const clique = [at];
    for (const rival of rivalsOf(at).sort(fewestRivalsFirst)) {
      const meetsAll = clique.every((member) => space.candidates[member]?.enemies.includes(rival));
      if (meetsAll && !cliqueOf.has(rival)) clique.push(rival);
    }
    for (const member of clique) cliqueOf.set(member, at);
  }
  return { capacity: space.formCount, groupOf: (at) => cliqueOf.get(at) };
}
