import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterReview, afterWrong, dueInstant, endOfToday, isLearnt, type MemoryCard, memoryCardSchema, ratingOf, type ReviewRating } from '#app/domain/practice/mistake-card.ts';
import { DAY, HOUR, type Instant } from '#app/domain/shared/instant.ts';

const EVENING = Date.parse('2026-11-22T21:30:00+08:00');

const anyStart = fc.integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') });
const anyHistory = fc.array(fc.record({ rating: fc.constantFrom<ReviewRating>('again', 'good', 'easy'), wait: fc.integer({ min: 0, max: 120 * DAY }) }), { maxLength: 12 });

interface Lived {
  readonly card: MemoryCard;
  readonly at: Instant;
}

function live(start: Instant, history: readonly { readonly rating: ReviewRating; readonly wait: number }[]): Lived {
  return history.reduce<Lived>(
    ({ card, at }, { rating, wait }) => ({ card: afterReview(card, at + wait, rating), at: at + wait }),
    { card: afterWrong(null, start), at: start },
  );
}

function stored(card: MemoryCard): MemoryCard {
  return memoryCardSchema.parse(JSON.parse(JSON.stringify(card)));
}

describe('when an item comes back', () => {
  test('what went wrong in the evening is due the next day from midnight, China’s', () => {
    expect(dueInstant(afterWrong(null, EVENING))).toBe(Date.parse('2026-11-23T00:00:00+08:00'));
    expect(endOfToday(EVENING)).toBe(Date.parse('2026-11-23T00:00:00+08:00'));
    expect(endOfToday(EVENING + 3 * HOUR)).toBe(Date.parse('2026-11-24T00:00:00+08:00'));
  });

  test('the better the answer, the later', () => {
    const card = afterWrong(null, EVENING);
    const later = EVENING + DAY;
    const [again, good, easy] = [afterReview(card, later, 'again'), afterReview(card, later, 'good'), afterReview(card, later, 'easy')].map(dueInstant);
    expect(again).toBeLessThan(good ?? 0);
    expect(good).toBeLessThan(easy ?? 0);
  });

  test('leaves the book after a handful of right answers in time', () => {
    let card = afterWrong(null, EVENING);
    let looks = 0;
    while (!isLearnt(card) && looks < 20) {
      card = afterReview(card, dueInstant(card) + HOUR, 'good');
      looks += 1;
    }
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(12);
  });

  test.each([
    { right: false, sure: true, rating: 'again' },
    { right: true, sure: false, rating: 'good' },
    { right: true, sure: true, rating: 'easy' },
  ])('right $right, sure $sure → $rating', ({ right, sure, rating }) => {
    expect(ratingOf(right, sure)).toBe(rating);
  });
});

describe('laws', () => {
  test('a wrong answer never lengthens the interval', () => {
    fc.assert(
      fc.property(anyStart, anyHistory, fc.integer({ min: 0, max: 200 * DAY }), (start, history, wait) => {
        const { card, at } = live(start, history);
        expect(afterWrong(card, at + wait).scheduled_days).toBeLessThanOrEqual(Math.max(1, card.scheduled_days));
      }),
    );
  });

  test('the due date is never in the past of the review', () => {
    fc.assert(
      fc.property(anyStart, anyHistory, (start, history) => {
        const { card, at } = live(start, history);
        expect(dueInstant(card)).toBeGreaterThan(at);
        expect(dueInstant(card)).toBeGreaterThanOrEqual(endOfToday(at));
      }),
    );
  });

  test('the same answers give the same card, also when it was stored in between', () => {
    fc.assert(
      fc.property(anyStart, anyHistory, (start, history) => {
        const { card, at } = live(start, history);
        expect(live(start, history).card).toEqual(card);
        expect(stored(card)).toEqual(card);
        expect(afterReview(stored(card), at + DAY, 'good')).toEqual(afterReview(card, at + DAY, 'good'));
      }),
    );
  });
});
