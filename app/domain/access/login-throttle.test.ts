import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FailureCount,
  isLive,
  judgeLogin,
  THROTTLE_LIMITS,
  THROTTLE_WINDOW,
  type ThrottleScope,
} from '#app/domain/access/login-throttle.ts';
import { MINUTE, SECOND } from '#app/domain/shared/instant.ts';

const NOW = Date.UTC(2026, 10, 22, 1, 30);
const count = (scope: ThrottleScope, failures: number, age = MINUTE): FailureCount => ({ scope, failures, windowStart: NOW - age });

describe('judgeLogin', () => {
  test.each([
    { name: 'lets a first login through', counts: [], known: false, allowed: true },
    { name: 'lets the eighth try through', counts: [count('accountAtAddress', 7)], known: false, allowed: true },
    { name: 'refuses the ninth try of one account at one address', counts: [count('accountAtAddress', 8)], known: false, allowed: false },
    { name: 'refuses it at a known address too', counts: [count('accountAtAddress', 8)], known: true, allowed: false },
    { name: 'lets 59 failures from all over through', counts: [count('account', 59)], known: false, allowed: true },
    { name: 'refuses an account that is being guessed from all over', counts: [count('account', 60)], known: false, allowed: false },
    { name: 'still lets its owner in at a known address', counts: [count('account', 60_000)], known: true, allowed: true },
    { name: 'lets a room of 200 mistype behind one address', counts: [count('address', 200), count('accountAtAddress', 1)], known: false, allowed: true },
    { name: 'refuses an address that guesses without end', counts: [count('address', 1000)], known: true, allowed: false },
    { name: 'forgets a window that has run out', counts: [count('accountAtAddress', 99, THROTTLE_WINDOW)], known: false, allowed: true },
    { name: 'ignores a window from the future, after the clock was set back', counts: [count('accountAtAddress', 99, -SECOND)], known: false, allowed: true },
  ])('$name', ({ counts, known, allowed }) => {
    expect(judgeLogin(counts, known, NOW).allowed).toBe(allowed);
  });

  test('names the end of the longest running window', () => {
    const counts = [count('accountAtAddress', 8, 10 * MINUTE), count('address', 1000, 2 * MINUTE)];
    expect(judgeLogin(counts, false, NOW)).toEqual({ allowed: false, retryAt: NOW + 13 * MINUTE });
  });

  test('lets in whoever waits until retryAt, and says `now` when allowed', () => {
    const scope = fc.constantFrom<ThrottleScope>('accountAtAddress', 'account', 'address');
    const counts = fc.array(
      fc.record({ scope, failures: fc.nat(2000), windowStart: fc.integer({ min: NOW - 20 * MINUTE, max: NOW + MINUTE }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(counts, fc.boolean(), (rows, known) => {
        const verdict = judgeLogin(rows, known, NOW);
        if (verdict.allowed) expect(verdict.retryAt).toBe(NOW);
        else {
          expect(verdict.retryAt).toBeGreaterThan(NOW);
          expect(verdict.retryAt).toBeLessThanOrEqual(NOW + THROTTLE_WINDOW);
          const past = rows.filter((row) => row.windowStart <= NOW);
          expect(judgeLogin(past, known, verdict.retryAt).allowed).toBe(true);
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test('counts the pair tightest and the address loosest', () => {
    expect(THROTTLE_LIMITS.accountAtAddress).toBeLessThan(THROTTLE_LIMITS.account);
    expect(THROTTLE_LIMITS.account).toBeLessThan(THROTTLE_LIMITS.address);
  });
});

test.each([
  { name: 'opened now', age: 0, live: true },
  { name: 'a second before its end', age: THROTTLE_WINDOW - SECOND, live: true },
  { name: 'at its end', age: THROTTLE_WINDOW, live: false },
  { name: 'from the future', age: -1, live: false },
])('a window $name is live: $live', ({ age, live }) => {
  expect(isLive(NOW - age, NOW)).toBe(live);
});
