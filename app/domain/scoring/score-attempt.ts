import { z } from 'zod';
import { SECTION_KEYS, sectionKeySchema, type SectionKey } from '#app/domain/standard/standard.ts';
import { type ItemWithKey } from '#app/domain/items/item.ts';
import { isAnswered, type ItemResponse } from '#app/domain/scoring/response.ts';
import { type MultipleResponseRule, scoreItem } from '#app/domain/scoring/score-item.ts';

/** One place of a frozen form, with its key. Units are hundredths of a mark. */
export interface KeyedPlace {
  readonly position: number;
  readonly section: SectionKey;
  readonly units: number;
  readonly item: ItemWithKey;
}

export const scoreBreakdownSchema = z.object({
  totalUnits: z.int(),
  earnedUnits: z.int(),
  answered: z.int(),
  sections: z.array(
    z.object({ section: sectionKeySchema, totalUnits: z.int(), earnedUnits: z.int(), items: z.int(), correct: z.int() }),
  ),
  items: z.array(z.object({ position: z.int(), units: z.int(), earned: z.int() })),
});
export type ScoreBreakdown = z.infer<typeof scoreBreakdownSchema>;

/** Scores one attempt. Depends on nothing but its arguments: the same answers always earn the same. */
export function scoreAttempt(
  places: readonly KeyedPlace[],
  responses: ReadonlyMap<number, ItemResponse>,
  rule: MultipleResponseRule,
): ScoreBreakdown {
  const items = places.map((place) => ({
    position: place.position,
    section: place.section,
    units: place.units,
    earned: scoreItem(place.item, responses.get(place.position) ?? null, place.units, rule),
  }));
  const sections = SECTION_KEYS.filter((key) => items.some((item) => item.section === key)).map((section) => {
    const own = items.filter((item) => item.section === section);
    return {
      section,
      totalUnits: sum(own.map((item) => item.units)),
      earnedUnits: sum(own.map((item) => item.earned)),
      items: own.length,
      correct: own.filter((item) => item.earned === item.units).length,
    };
  });
  return {
    totalUnits: sum(items.map((item) => item.units)),
    earnedUnits: sum(items.map((item) => item.earned)),
    answered: places.filter((place) => isAnswered(responses.get(place.position) ?? null)).length,
    sections,
    items: items.map(({ position, units, earned }) => ({ position, units, earned })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
