import { type Instant, MINUTE } from '#app/domain/shared/instant.ts';

/**
 * Failed logins are counted three ways. The pair (account, address) is tight; the account alone is
 * looser, so that guessing from outside cannot lock a candidate out of the exam room at once; the
 * address alone is loosest, because two hundred people may sit behind one address and mistype once.
 */
export const THROTTLE_WINDOW = 15 * MINUTE;
export const THROTTLE_LIMITS = { accountAtAddress: 8, account: 60, address: 1000 } as const;
export type ThrottleScope = keyof typeof THROTTLE_LIMITS;

export interface FailureCount {
  readonly scope: ThrottleScope;
  readonly failures: number;
  readonly windowStart: Instant;
}

export interface ThrottleVerdict {
  readonly allowed: boolean;
  /** When to try again; equals `now` if allowed. */
  readonly retryAt: Instant;
}

/**
 * @param knownAddress the account has logged in successfully from this address before: then the
 *   account-wide count, which a stranger elsewhere may have driven up, does not apply.
 */
export function judgeLogin(counts: readonly FailureCount[], knownAddress: boolean, now: Instant): ThrottleVerdict {
  const retryTimes = counts
    .filter((count) => !(count.scope === 'account' && knownAddress))
    .filter((count) => isLive(count.windowStart, now) && count.failures >= THROTTLE_LIMITS[count.scope])
    .map((count) => count.windowStart + THROTTLE_WINDOW);
  return retryTimes.length === 0 ? { allowed: true, retryAt: now } : { allowed: false, retryAt: Math.max(...retryTimes) };
}

/** A window that has run out counts for nothing; the next failure opens a new one. */
export function isLive(windowStart: Instant, now: Instant): boolean {
  return now - windowStart < THROTTLE_WINDOW && windowStart <= now;
}
