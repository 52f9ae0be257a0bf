import type { DrawSpace } from '#app/domain/assembly/draw-space.ts';

const NOBODY = -1;

/**
 * Forms in the making: which form holds which candidate, and how far the rules are broken. Mutable, and lives only
 * inside one call of the assembler. A breach is one item too many on a node, one pair of enemies in a form, or one
 * borrowed item too many. Cells and disjoint forms need no counting: a draft only ever fills slots of the right cell,
 * and a candidate has at most one holder.
 */
export class Draft {
  breaches = 0;
  /** slots[form][cell]: the positions of the candidates placed there. */
  readonly slots: number[][][];
  private readonly holders: Int32Array;
  private readonly nodeUse: Int32Array;
  private readonly borrowedUse: Int32Array;

  constructor(readonly space: DrawSpace) {
    this.slots = Array.from({ length: space.formCount }, () => space.cells.map(() => []));
    this.holders = new Int32Array(space.candidates.length).fill(NOBODY);
    this.nodeUse = new Int32Array(space.nodeCount * space.formCount);
    this.borrowedUse = new Int32Array(space.formCount);
  }

  /** The form that holds the candidate, or undefined. */
  holderOf(at: number): number | undefined {
    const holder = this.holders[at];
    return holder === undefined || holder === NOBODY ? undefined : holder;
  }

  /** The breaches that would come in with a candidate the form does not hold. */
  costOf(at: number, form: number): number {
    return this.countBreaches(at, form, 0);
  }

  /** The breaches that would go if the form gave up a candidate it holds. */
  troubleOf(at: number, form: number): number {
    return this.countBreaches(at, form, 1);
  }

  place(at: number, form: number): void {
    this.breaches += this.costOf(at, form);
    this.tally(at, form, 1);
    this.holders[at] = form;
    this.slotsOf(at, form).push(at);
  }

  remove(at: number, form: number): void {
    this.tally(at, form, -1);
    this.holders[at] = NOBODY;
    this.breaches -= this.costOf(at, form);
    const slots = this.slotsOf(at, form);
    slots.splice(slots.indexOf(at), 1);
  }

  /** What trading `out`, held by `form`, for `other` of the same cell (free or held by another form) adds in breaches. */
  swapCost(out: number, form: number, other: number): number {
    const gain = this.troubleOf(out, form);
    const holder = this.holderOf(other);
    this.tally(out, form, -1);
    this.holders[out] = NOBODY;
    let cost = this.costOf(other, form) - gain;
    if (holder !== undefined) {
      const otherGain = this.troubleOf(other, holder);
      this.tally(other, holder, -1);
      this.holders[other] = NOBODY;
      cost += this.costOf(out, holder) - otherGain;
      this.tally(other, holder, 1);
      this.holders[other] = holder;
    }
    this.tally(out, form, 1);
    this.holders[out] = form;
    return cost;
  }

  swap(out: number, form: number, other: number): void {
    const holder = this.holderOf(other);
    this.remove(out, form);
    if (holder !== undefined) this.remove(other, holder);
    this.place(other, form);
    if (holder !== undefined) this.place(out, holder);
  }

  /** Node, enemy and share limits touched by a candidate. `counted` is 1 if the tallies already include it. */
  private countBreaches(at: number, form: number, counted: 0 | 1): number {
    const { candidates, maxPerNode, maxBorrowed, nodeCount } = this.space;
    const candidate = candidates[at];
    if (candidate === undefined) return 0;
    let breaches = 0;
    for (const node of candidate.nodes) {
      if ((this.nodeUse[form * nodeCount + node] ?? 0) >= maxPerNode + counted) breaches += 1;
    }
    for (const enemy of candidate.enemies) {
      if (this.holders[enemy] === form) breaches += 1;
    }
    if (candidate.borrowed && (this.borrowedUse[form] ?? 0) >= maxBorrowed + counted) breaches += 1;
    return breaches;
  }

  private tally(at: number, form: number, change: 1 | -1): void {
    const candidate = this.space.candidates[at];
    if (candidate === undefined) return;
    for (const node of candidate.nodes) {
      const place = form * this.space.nodeCount + node;
      this.nodeUse[place] = (this.nodeUse[place] ?? 0) + change;
    }
    if (candidate.borrowed) this.borrowedUse[form] = (this.borrowedUse[form] ?? 0) + change;
  }

  private slotsOf(at: number, form: number): number[] {
    const cell = this.space.candidates[at]?.cell ?? NOBODY;
    const slots = this.slots[form]?.[cell];
    if (slots === undefined) throw new Error(`No slot for candidate ${at} in form ${form}`);
    return slots;
  }
}
