import type { Instant } from '#app/domain/shared/instant.ts';

/** The only place that asks what time it is. */
let offset = 0;

export function now(): Instant {
  return Date.now() + offset;
}

/** For tests: runs the server's clock ahead of or behind the machine's, in milliseconds. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}
