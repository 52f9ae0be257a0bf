import { type Instant, MINUTE } from '#app/domain/shared/instant.ts';

/** How long before its time a sitting may be opened: long enough to seat a room, too short for a mistaken day. */
export const OPENS_BEFORE = 30 * MINUTE;

/** The first moment at which a sitting may be opened. */
export function opensAt(startsAt: Instant): Instant {
  return startsAt - OPENS_BEFORE;
}

export function isTooEarlyToOpen(startsAt: Instant, now: Instant): boolean {
  return now < opensAt(startsAt);
}
