import type { Draft } from '#app/domain/assembly/draft.ts';
import { SECTION_KEYS } from '#app/domain/standard/standard.ts';

const MOST_SWEEPS = 8;
/** Sections first: once they are alike, little is left to mend in the whole, and mending it must not undo them. */
const SECTIONS_ONLY = 0;
const WITH_WHOLE_FORM = 0.5;

/**
 * Makes the forms of a draft without breaches alike in estimated difficulty, by swaps within a cell that break no rule:
 * first between the forms, section by section; then as a whole, by item and by mark (an easy two-mark item is worth
 * two); then with free items too, for what is left. As near as these swaps come; nothing to do for one form.
 */
export function balanceDifficulty(draft: Draft): void {
  if (draft.space.formCount < 2) return;
  sweepAll(draft, SECTIONS_ONLY, 'betweenForms');
  sweepAll(draft, WITH_WHOLE_FORM, 'betweenForms');
  sweepAll(draft, WITH_WHOLE_FORM, 'alsoFree');
}

function sweepAll(draft: Draft, wholeForce: number, partners: 'betweenForms' | 'alsoFree'): void {
  const ledger = new DifficultyLedger(draft, wholeForce);
  for (let sweep = 0; sweep < MOST_SWEEPS && sweepOnce(draft, ledger, partners); sweep += 1);
}

/** Tries every pair once and makes each swap that helps; false if none did. */
function sweepOnce(draft: Draft, ledger: DifficultyLedger, partners: 'betweenForms' | 'alsoFree'): boolean {
  let helped = false;
  for (let cell = 0; cell < draft.space.cells.length; cell += 1) {
    for (let form = 0; form < draft.space.formCount; form += 1) {
      for (const out of [...(draft.slots[form]?.[cell] ?? [])]) {
        const other = helpfulPartner(draft, ledger, cell, form, out, partners);
        if (other === undefined) continue;
        ledger.swap(cell, form, out, draft.holderOf(other), other);
        draft.swap(out, form, other);
        helped = true;
      }
    }
  }
  return helped;
}

function helpfulPartner(
  draft: Draft,
  ledger: DifficultyLedger,
  cell: number,
  form: number,
  out: number,
  partners: 'betweenForms' | 'alsoFree',
): number | undefined {
  let best: number | undefined;
  let lowest = -1e-9;
  for (const other of draft.space.byCell[cell] ?? []) {
    const holder = draft.holderOf(other);
    if (holder === form || (holder === undefined && partners === 'betweenForms')) continue;
    const change = ledger.changeBy(cell, form, out, holder, other);
    if (change >= lowest || draft.swapCost(out, form, other) > 0) continue;
    lowest = change;
    best = other;
  }
  return best;
}

/** Sums of difficulty per form: one row per section, one for the whole by item, one for the whole by mark, each with a force. */
class DifficultyLedger {
  private readonly rows: number[][];
  private readonly rowsOfCell: readonly (readonly { readonly row: number; readonly force: number }[])[];

  constructor(
    private readonly draft: Draft,
    wholeForce: number,
  ) {
    const { cells, formCount } = draft.space;
    const byItem = SECTION_KEYS.length;
    const byMark = byItem + 1;
    const smallest = Math.min(...cells.map((cell) => cell.units));
    this.rowsOfCell = cells.map((cell) => [
      { row: SECTION_KEYS.indexOf(cell.section), force: 1 },
      { row: byItem, force: wholeForce },
      { row: byMark, force: (wholeForce * cell.units) / smallest },
    ]);
    this.rows = Array.from({ length: byMark + 1 }, () => Array.from({ length: formCount }, () => 0));
    draft.slots.forEach((slots, form) => {
      slots.forEach((held, cell) => held.forEach((at) => this.add(cell, form, difficultyOf(draft, at))));
    });
  }

  /** The change in the sum of squared distances from the forms' mean; below 0 is better. */
  changeBy(cell: number, form: number, out: number, holder: number | undefined, other: number): number {
    const step = difficultyOf(this.draft, other) - difficultyOf(this.draft, out);
    if (step === 0) return 0;
    let change = 0;
    for (const { row, force } of this.rowsOfCell[cell] ?? []) {
      const sums = this.rows[row] ?? [];
      const delta = step * force;
      const mine = sums[form] ?? 0;
      if (holder !== undefined) {
        change += 2 * delta * (mine - (sums[holder] ?? 0)) + 2 * delta * delta;
        continue;
      }
      const total = sums.reduce((sum, value) => sum + value, 0);
      const squares = 2 * mine * delta + delta * delta;
      change += squares - (2 * total * delta + delta * delta) / sums.length;
    }
    return change;
  }

  swap(cell: number, form: number, out: number, holder: number | undefined, other: number): void {
    const step = difficultyOf(this.draft, other) - difficultyOf(this.draft, out);
    this.add(cell, form, step);
    if (holder !== undefined) this.add(cell, holder, -step);
  }

  private add(cell: number, form: number, difficulty: number): void {
    for (const { row, force } of this.rowsOfCell[cell] ?? []) {
      const sums = this.rows[row];
      if (sums) sums[form] = (sums[form] ?? 0) + difficulty * force;
    }
  }
}

function difficultyOf(draft: Draft, at: number): number {
  return draft.space.candidates[at]?.entry.difficulty ?? 0;
}
