import { expect, test } from 'vitest';
import { isTooEarlyToOpen, opensAt } from '#app/domain/planning/opening-time.ts';
import { DAY, MINUTE } from '#app/domain/shared/instant.ts';

const startsAt = Date.UTC(2026, 10, 22, 1, 30);

test.each([
  { name: 'refuses the day before', now: startsAt - DAY, early: true },
  { name: 'refuses a millisecond before the half hour', now: startsAt - 30 * MINUTE - 1, early: true },
  { name: 'allows exactly half an hour before', now: startsAt - 30 * MINUTE, early: false },
  { name: 'allows the time itself', now: startsAt, early: false },
  { name: 'allows a late opening', now: startsAt + 40 * MINUTE, early: false },
])('$name', ({ now, early }) => {
  expect(isTooEarlyToOpen(startsAt, now)).toBe(early);
});

test('names the first moment at which it may open', () => {
  expect(isTooEarlyToOpen(startsAt, opensAt(startsAt))).toBe(false);
  expect(isTooEarlyToOpen(startsAt, opensAt(startsAt) - 1)).toBe(true);
});
