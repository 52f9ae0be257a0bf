import { MAX_EXTENSION_MINUTES } from '#app/domain/attempts/attempt-clock.ts';
import { type Instant, MINUTE } from '#app/domain/shared/instant.ts';

export const EXTENSION_MINUTES = { least: 1, most: MAX_EXTENSION_MINUTES } as const;

/** An extension counts from the deadline as it stands, so that time already used is not given twice. */
export function extendedDeadline(deadlineAt: Instant, minutes: number): Instant {
  return deadlineAt + minutes * MINUTE;
}
