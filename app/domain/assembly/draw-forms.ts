import { Draft } from '#app/domain/assembly/draft.ts';
import type { DrawSpace } from '#app/domain/assembly/draw-space.ts';
import type { Random } from '#app/domain/shared/random.ts';

/** How long to try: fresh draws, and swaps spent on mending each. */
export interface Effort {
  readonly draws: number;
  readonly swaps: number;
}

/** A swapped item may not come back to its form for this many swaps, or the search would run in circles. */
const SHORTEST_BAN = 4;
const LONGEST_BAN = 14;

/**
 * Draws all forms at once: fills every cell at random, then mends what the rules forbid by swaps within a cell (with a
 * free item or with a parallel form), and starts afresh when mending stalls. Returns the first draft without a breach,
 * else the best one. Expects every cell to have enough candidates.
 */
export function drawForms(space: DrawSpace, random: Random, effort: Effort): Draft {
  let best: Draft | undefined;
  for (let draw = 0; draw < effort.draws; draw += 1) {
    const draft = fill(space, random);
    mend(draft, random, effort.swaps);
    if (best === undefined || draft.breaches < best.breaches) best = draft;
    if (best.breaches === 0) break;
  }
  return best ?? new Draft(space);
}

function fill(space: DrawSpace, random: Random): Draft {
  const draft = new Draft(space);
  const spare = space.cells.map((cell, at) => (space.byCell[at]?.length ?? 0) / (cell.count * space.formCount));
  const scarcestFirst = space.cells.map((_, at) => at).sort((a, b) => (spare[a] ?? 0) - (spare[b] ?? 0) || a - b);
  for (const cell of scarcestFirst) {
    const queue = drawOrder(space, cell, random);
    for (let form = 0; form < space.formCount; form += 1) fillCell(draft, form, cell, queue);
  }
  return draft;
}

function fillCell(draft: Draft, form: number, cell: number, queue: readonly number[]): void {
  let wanted = draft.space.cells[cell]?.count ?? 0;
  for (const at of queue) {
    if (wanted === 0) return;
    if (draft.holderOf(at) !== undefined || draft.costOf(at, form) > 0) continue;
    draft.place(at, form);
    wanted -= 1;
  }
  for (const at of queue) {
    if (wanted === 0) return;
    if (draft.holderOf(at) !== undefined) continue;
    draft.place(at, form);
    wanted -= 1;
  }
}

/**
 * Random order. Borrowed items go to the back unless they win a draw with the odds of the share: otherwise the first
 * cells would use up the whole share and every level 3 form would carry as many level 4 items as it may.
 */
function drawOrder(space: DrawSpace, cell: number, random: Random): readonly number[] {
  const keyed = (space.byCell[cell] ?? []).map((at) => {
    const behind = space.candidates[at]?.borrowed === true && random() >= space.lowerLevelShare;
    return { at, key: random() + (behind ? 1 : 0) };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ at }) => at);
}

/** Tabu search on the number of breaches. */
function mend(draft: Draft, random: Random, swaps: number): void {
  const { candidates, formCount } = draft.space;
  const bannedUntil = new Int32Array(candidates.length * formCount);
  let fewest = draft.breaches;
  for (let step = 1; step <= swaps && draft.breaches > 0; step += 1) {
    const troubled = troubledItems(draft);
    const out = troubled[Math.floor(random() * troubled.length)];
    if (out === undefined) return;
    const other = bestPartner(draft, out, random, (at, cost) => {
      const banned = (bannedUntil[at * formCount + out.form] ?? 0) > step;
      return !banned || draft.breaches + cost < fewest;
    });
    if (other === undefined) continue;
    draft.swap(out.at, out.form, other);
    fewest = Math.min(fewest, draft.breaches);
    const ban = SHORTEST_BAN + Math.floor(random() * (LONGEST_BAN - SHORTEST_BAN));
    bannedUntil[out.at * formCount + out.form] = step + ban;
  }
}

interface Held {
  readonly at: number;
  readonly form: number;
}

function troubledItems(draft: Draft): readonly Held[] {
  const troubled: Held[] = [];
  draft.slots.forEach((cells, form) => {
    for (const slots of cells) {
      for (const at of slots) if (draft.troubleOf(at, form) > 0) troubled.push({ at, form });
    }
  });
  return troubled;
}

/** The allowed partner whose swap adds the fewest breaches; chance decides between equals. */
function bestPartner(
  draft: Draft,
  out: Held,
  random: Random,
  allowed: (at: number, cost: number) => boolean,
): number | undefined {
  const cell = draft.space.candidates[out.at]?.cell ?? -1;
  let best: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  let equals = 0;
  for (const at of draft.space.byCell[cell] ?? []) {
    if (at === out.at || draft.holderOf(at) === out.form) continue;
    const cost = draft.swapCost(out.at, out.form, at);
    if (cost > lowest || !allowed(at, cost)) continue;
    equals = cost < lowest ? 1 : equals + 1;
    if (cost < lowest || random() * equals < 1) best = at;
    lowest = cost;
  }
  return best;
}
