import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { type KeyedPlace, scoreAttempt, scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import { multipleResponseRuleSchema } from '#app/domain/scoring/score-item.ts';
import { SECTION_KEYS } from '#app/domain/standard/standard.ts';
import { anyItem, anyResponse } from '#tests/factories/any-item.ts';

const anyPlaces = fc
  .array(fc.record({ item: anyItem, section: fc.constantFrom(...SECTION_KEYS), units: fc.constantFrom(50, 100, 150, 200) }), { maxLength: 20 })
  .map((places): KeyedPlace[] => places.map((place, index) => ({ ...place, position: index + 1 })));
const anyRule = fc.constantFrom(...multipleResponseRuleSchema.options);
/** Answers by position; some places have none, some answers have no place. */
const anyAnswers = fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), anyResponse), { maxLength: 30 });
const settings = { seed: 20261122, numRuns: 300 };

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('scoreAttempt', () => {
  test('adds up: items to sections, sections to the total, nothing below 0 or above what is there', () => {
    fc.assert(
      fc.property(anyPlaces, anyAnswers, anyRule, (places, answers, rule) => {
        const score = scoreAttempt(places, new Map(answers), rule);
        expect(score.earnedUnits).toBe(sumOf(score.items.map((item) => item.earned)));
        expect(score.earnedUnits).toBe(sumOf(score.sections.map((section) => section.earnedUnits)));
        expect(score.totalUnits).toBe(sumOf(places.map((place) => place.units)));
        expect(score.totalUnits).toBe(sumOf(score.sections.map((section) => section.totalUnits)));
        expect(sumOf(score.sections.map((section) => section.items))).toBe(places.length);
        for (const item of score.items) {
          expect(item.earned).toBeGreaterThanOrEqual(0);
          expect(item.earned).toBeLessThanOrEqual(item.units);
        }
        expect(score.answered).toBeLessThanOrEqual(places.length);
        expect(scoreBreakdownSchema.parse(score)).toEqual(score);
      }),
      settings,
    );
  });

  test('does not care in which order the answers came or the places stand', () => {
    fc.assert(
      fc.property(anyPlaces, anyAnswers, anyRule, (places, answers, rule) => {
        const byPosition = [...new Map(answers)];
        const score = scoreAttempt(places, new Map(byPosition), rule);
        expect(scoreAttempt(places, new Map([...byPosition].reverse()), rule)).toEqual(score);
        const turned = scoreAttempt([...places].reverse(), new Map(byPosition), rule);
        expect(turned.sections).toEqual(score.sections);
        expect(turned.earnedUnits).toBe(score.earnedUnits);
      }),
      settings,
    );
  });

  test('the keys as answers earn everything; no answers earn nothing', () => {
    fc.assert(
      fc.property(anyPlaces, anyRule, (places, rule) => {
        const keys = new Map<number, ItemResponse>(places.map((place) => [place.position, place.item.key]));
        const full = scoreAttempt(places, keys, rule);
        expect(full.earnedUnits).toBe(full.totalUnits);
        expect(sumOf(full.sections.map((section) => section.correct))).toBe(places.length);
        const empty = scoreAttempt(places, new Map(), rule);
        expect(empty.earnedUnits).toBe(0);
        expect(empty.answered).toBe(0);
      }),
      settings,
    );
  });

  test('an answer to a place the form does not have changes nothing', () => {
    fc.assert(
      fc.property(anyPlaces, anyAnswers, anyResponse, anyRule, (places, answers, stray, rule) => {
        const responses = new Map(answers.filter(([position]) => position <= places.length));
        expect(scoreAttempt(places, new Map([...responses, [999, stray]]), rule)).toEqual(scoreAttempt(places, responses, rule));
      }),
      settings,
    );
  });

  test('lists the sections in the order of the weight table and leaves out those without items', () => {
    fc.assert(
      fc.property(anyPlaces, anyRule, (places, rule) => {
        const listed = scoreAttempt(places, new Map(), rule).sections.map((section) => section.section);
        expect(listed).toEqual(SECTION_KEYS.filter((key) => places.some((place) => place.section === key)));
      }),
      settings,
    );
  });
});
