import { z } from 'zod';

/** One person's answer to one item of a form. Units are hundredths of a mark. */
export interface ResponseRow {
  readonly person: string;
  readonly item: string;
  readonly units: number;
  readonly earned: number;
  /** Whether anything was answered. */
  readonly answered: boolean;
  /** Ids of the options chosen; none where people write. */
  readonly chosen: readonly string[];
}

/** Who chose what. `upper` and `lower`: among the third that did best and worst in the rest of the form. */
export const optionCountsSchema = z.strictObject({
  /** Everybody who had the item before him. */
  people: z.int(),
  unanswered: z.int(),
  /** Sizes of the two thirds; 0 when they cannot be told apart. */
  upper: z.int(),
  lower: z.int(),
  options: z.array(z.strictObject({ id: z.string(), chosen: z.int(), upper: z.int(), lower: z.int() })),
});
export type OptionCounts = z.infer<typeof optionCountsSchema>;

export interface ItemFigures {
  /** Who gave an answer. */
  readonly answered: number;
  /** Who earned full marks. */
  readonly right: number;
  /** Corrected item-total correlation, −1 to 1: point-biserial when an item earns all or nothing. Null when it cannot be told. */
  readonly discrimination: number | null;
  readonly counts: OptionCounts;
}

/** Ids under which the answers to a judgement are counted. */
export const TRUE_FALSE_IDS = ['true', 'false'] as const;

/**
 * Figures of every item of these rows, one row for each person and item. `options`: the ids an item offers, so that those
 * nobody chose are counted as well. With `comparable` false the people answered different items, as in practice: then
 * nobody is stronger than another, and neither thirds nor discrimination are told.
 */
export function itemFigures(
  rows: readonly ResponseRow[],
  options: ReadonlyMap<string, readonly string[]>,
  comparable: boolean,
): ReadonlyMap<string, ItemFigures> {
  const totals = new Map<string, number>();
  const byItem = new Map<string, ResponseRow[]>();
  for (const row of rows) {
    totals.set(row.person, (totals.get(row.person) ?? 0) + row.earned);
    const own = byItem.get(row.item);
    if (own) own.push(row);
    else byItem.set(row.item, [row]);
  }
  return new Map(
    [...byItem].map(([item, own]) => {
      const rests = own.map((row) => (totals.get(row.person) ?? 0) - row.earned);
      const [upperCut, lowerCut] = comparable ? thirdCuts(rests) : [Infinity, -Infinity];
      const isUpper = own.map((_, at) => (rests[at] ?? 0) >= upperCut);
      const isLower = own.map((_, at) => (rests[at] ?? 0) <= lowerCut);
      const chose = own.map(({ chosen }) => new Set(chosen));
      const count = (holds: (at: number) => boolean) => own.filter((_, at) => holds(at)).length;
      return [
        item,
        {
          answered: count((at) => own[at]?.answered === true),
          right: count((at) => own[at]?.earned === own[at]?.units),
          discrimination: comparable ? correlation(own.map(({ earned }) => earned), rests) : null,
          counts: {
            people: own.length,
            unanswered: count((at) => own[at]?.answered === false),
            upper: count((at) => isUpper[at] === true),
            lower: count((at) => isLower[at] === true),
            options: [...new Set([...(options.get(item) ?? []), ...chose.flatMap((ids) => [...ids]).sort()])].map((id) => ({
              id,
              chosen: count((at) => chose[at]?.has(id) === true),
              upper: count((at) => isUpper[at] === true && chose[at]?.has(id) === true),
              lower: count((at) => isLower[at] === true && chose[at]?.has(id) === true),
            })),
          },
        },
      ];
    }),
  );
}

/** Share of full marks among all who had the item before them: who left it blank did not get it right. 0 for nobody. */
export function facilityOf({ right, counts }: Pick<ItemFigures, 'right' | 'counts'>): number {
  return counts.people === 0 ? 0 : right / counts.people;
}

/** At or above the first a rest belongs to the best third, at or below the second to the worst. Ties go in together; where they reach across, there are no thirds. */
function thirdCuts(rests: readonly number[]): readonly [number, number] {
  const size = Math.floor(rests.length / 3);
  const sorted = [...rests].sort((a, b) => a - b);
  const upper = sorted[sorted.length - size] ?? Infinity;
  const lower = size === 0 ? -Infinity : (sorted[size - 1] ?? -Infinity);
  return upper > lower ? [upper, lower] : [Infinity, -Infinity];
}

/** Pearson's, from sums of whole numbers, so that the order of the people cannot matter. Null below two people or without any difference. */
function correlation(one: readonly number[], other: readonly number[]): number | null {
  const n = one.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [sumOne, sumOther] = [sum(one), sum(other)];
  const spreadOne = n * sum(one.map((value) => value * value)) - sumOne * sumOne;
  const spreadOther = n * sum(other.map((value) => value * value)) - sumOther * sumOther;
  if (n < 2 || spreadOne === 0 || spreadOther === 0) return null;
  const together = n * sum(one.map((value, at) => value * (other[at] ?? 0))) - sumOne * sumOther;
  return Math.max(-1, Math.min(1, together / (Math.sqrt(spreadOne) * Math.sqrt(spreadOther))));
}

/** Several sittings as one line of a list. Discriminations are weighted by people: marks of different forms make no common scale. */
export function pooledFigures(all: readonly ItemFigures[]): { readonly answered: number; readonly facility: number | null; readonly discrimination: number | null } {
  const sum = (of: (figures: ItemFigures) => number) => all.reduce((total, figures) => total + of(figures), 0);
  const people = sum(({ counts }) => counts.people);
  const told = sum(({ discrimination, counts }) => (discrimination === null ? 0 : counts.people));
  return {
    answered: sum(({ answered }) => answered),
    facility: people === 0 ? null : sum(({ right }) => right) / people,
    discrimination: told === 0 ? null : sum(({ discrimination, counts }) => (discrimination ?? 0) * counts.people) / told,
  };
}
