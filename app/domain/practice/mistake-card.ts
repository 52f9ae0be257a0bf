import { createEmptyCard, fsrs, generatorParameters, Rating } from 'ts-fsrs';
import { z } from 'zod';
import { DAY, HOUR, type Instant } from '#app/domain/shared/instant.ts';

const moment = z.iso.datetime().transform((text) => new Date(text));

/**
 * What the scheduler remembers of one item for one person. Its moments are calendar days of China, written as midnight
 * UTC: somebody who errs at nine in the evening has the whole of the next day to see the item again.
 */
export const memoryCardSchema = z.object({
  due: moment,
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.int().min(0),
  learning_steps: z.int(),
  reps: z.int(),
  lapses: z.int(),
  state: z.int().min(0).max(3),
  last_review: moment.optional(),
});
export type MemoryCard = z.infer<typeof memoryCardSchema>;

export type ReviewRating = 'again' | 'good' | 'easy';

const RATINGS = { again: Rating.Again, good: Rating.Good, easy: Rating.Easy } as const;

// Whole days only: nobody here comes back after ten minutes because a machine says so. No chance: same answers, same days.
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

const SHANGHAI_OFFSET = 8 * HOUR; // the whole country, no summer time since 1991

/** Midnight UTC of the calendar day it is in China. */
function dayOf(at: Instant): Date {
  return new Date(Math.floor((at + SHANGHAI_OFFSET) / DAY) * DAY);
}

/** When the next day begins in China: what is due before it is due today. */
export function endOfToday(at: Instant): Instant {
  return dayOf(at).getTime() + DAY - SHANGHAI_OFFSET;
}

/** The moment from which an item waits for its review. */
export function dueInstant(card: MemoryCard): Instant {
  return card.due.getTime() - SHANGHAI_OFFSET;
}

/** The card after a wrong answer: a new one, or one that has lapsed. */
export function afterWrong(card: MemoryCard | null, at: Instant): MemoryCard {
  return afterReview(card ?? createEmptyCard(dayOf(at)), at, 'again');
}

export function afterReview(card: MemoryCard, at: Instant, rating: ReviewRating): MemoryCard {
  return scheduler.next(card, dayOf(at), RATINGS[rating]).card;
}

/** How a review of the book went. */
export function ratingOf(right: boolean, sure: boolean): ReviewRating {
  if (!right) return 'again';
  return sure ? 'easy' : 'good';
}

/** Days between two looks from which an item counts as learnt and leaves the book. */
export const LEARNT_DAYS = 60;

export function isLearnt(card: MemoryCard): boolean {
  return card.scheduled_days >= LEARNT_DAYS;
}
