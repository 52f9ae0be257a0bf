import type { AssembledForm, AssemblyRefusal, DrawnItem, Shortage } from '#app/domain/assembly/assembled-form.ts';
import { balanceDifficulty } from '#app/domain/assembly/balance-difficulty.ts';
import { provenShortages, supplyShortages, unplacedShortages } from '#app/domain/assembly/diagnose.ts';
import type { Draft } from '#app/domain/assembly/draft.ts';
import { drawForms, type Effort } from '#app/domain/assembly/draw-forms.ts';
import { drawSpace } from '#app/domain/assembly/draw-space.ts';
import { orderItems } from '#app/domain/assembly/order-items.ts';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { verifyForms } from '#app/domain/assembly/verify-form.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
import { type Random, seededRandom } from '#app/domain/shared/random.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { type Level, type Standard, theoryWeights } from '#app/domain/standard/standard.ts';

export interface AssemblyRequest {
  readonly standard: Standard;
  readonly blueprint: Blueprint;
  readonly level: Level;
  /** Item versions that may be drawn today, in any order. */
  readonly pool: readonly PoolEntry[];
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Forms drawn together, with no item in common. Default 1. */
  readonly count?: number;
  /** Ids that must not be drawn, such as those of a recent sitting. */
  readonly exclude?: ReadonlySet<string>;
}

const FORM_LABELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const MOST_PARALLEL_FORMS = FORM_LABELS.length;

/** Nearly every draw succeeds at once; the long effort comes only after no shortage could be proven. */
const SHORT_EFFORT: Effort = { draws: 6, swaps: 400 };
const LONG_EFFORT: Effort = { draws: 20, swaps: 1_500 };

/**
 * Draws forms that keep every hard rule: cells of the blueprint (标准 4.1), no item twice in a form or in two forms,
 * nodes under their cap, enemies apart, the level and its share. Same seed and pool, same forms. Parallel forms are made
 * alike in estimated difficulty as far as the pool allows. Refuses with what the bank lacks. Throws only if the search
 * contradicts the independent check, or the count is out of range: a programmer's mistake.
 */
export function assembleForms(
  request: AssemblyRequest,
): Result<{ readonly forms: readonly AssembledForm[] }, AssemblyRefusal> {
  const { standard, blueprint, level, pool, seed, count = 1, exclude = new Set<string>() } = request;
  if (!Number.isInteger(count) || count < 1 || count > MOST_PARALLEL_FORMS) throw new Error(`Cannot draw ${count} forms`);
  const cells = cellsOf(blueprint, theoryWeights(standard, level));
  if (!cells.ok) return refuse({ kind: 'cells', refusal: cells.reason });

  const space = drawSpace({ standard, blueprint, cells: cells.value, level, pool, exclude, formCount: count });
  const lacks = (shortages: readonly Shortage[]) => refuse({ kind: 'shortages', formCount: count, shortages } as const);
  if (supplyShortages(space).length > 0) return lacks(provenShortages(space));
  const random = seededRandom(seed);
  let draft = drawForms(space, random, SHORT_EFFORT);
  if (draft.breaches > 0) {
    const proven = provenShortages(space);
    if (proven.length > 0) return lacks(proven);
    draft = drawForms(space, random, LONG_EFFORT);
  }
  if (draft.breaches > 0) return lacks(unplacedShortages(draft));
  balanceDifficulty(draft);
  const forms = toForms(draft, level, random);
  const faults = verifyForms(forms, { standard, blueprint, level, pool, exclude });
  if (faults.length > 0) throw new Error(`Assembled form breaks a rule: ${JSON.stringify(faults)}`);
  return accept({ forms });
}

function toForms(draft: Draft, level: Level, random: Random): readonly AssembledForm[] {
  const { candidates, cells } = draft.space;
  return draft.slots.map((slots, form) => {
    // By position, not by the order of swaps: what the candidate sees must not depend on how the search went.
    const held = slots.flat().sort((a, b) => a - b);
    const drawn = held.flatMap((at): DrawnItem[] => {
      const candidate = candidates[at];
      const cell = cells[candidate?.cell ?? -1];
      if (candidate === undefined || cell === undefined) return [];
      const { id, version, section, type, nodes } = candidate.entry;
      return [{ id, version, section, type, units: cell.units, nodes }];
    });
    const items = orderItems(drawn, random);
    return {
      label: FORM_LABELS.charAt(form),
      level,
      totalUnits: items.reduce((total, item) => total + item.units, 0),
      items,
    };
  });
}
