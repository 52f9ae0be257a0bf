import { type Instant, MINUTE, SECOND } from '#app/domain/shared/instant.ts';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';

/** What decides the time of one attempt. Instants in ms; all from the server's clock. */
export interface AttemptTimes {
  readonly phase: AttemptPhase;
  readonly deadlineAt: Instant | null;
  readonly pausedAt: Instant | null;
  readonly graceSeconds: number;
}

/** The deadline of an attempt started now. */
export function deadlineOf(startedAt: Instant, durationMinutes: number): Instant {
  return startedAt + durationMinutes * MINUTE;
}

/** Milliseconds left, never negative. While paused the clock stands where it stood. Null: not started or over. */
export function timeLeft(times: AttemptTimes, now: Instant): number | null {
  if (times.deadlineAt === null) return null;
  if (times.phase === 'active') return Math.max(0, times.deadlineAt - now);
  if (times.phase === 'paused') return Math.max(0, times.deadlineAt - (times.pausedAt ?? now));
  return null;
}

/** Resuming moves the deadline by exactly the time lost. */
export function resumedDeadline(deadlineAt: Instant, pausedAt: Instant, now: Instant): Instant {
  return deadlineAt + Math.max(0, now - pausedAt);
}

/** Whether the server must collect the attempt: deadline and grace are both past. A paused clock never runs out. */
export function isDue(times: AttemptTimes, now: Instant): boolean {
  return times.phase === 'active' && times.deadlineAt !== null && now > times.deadlineAt + times.graceSeconds * SECOND;
}

/** Longest single extension an invigilator may give; more needs a new decision and so a new record. */
export const MAX_EXTENSION_MINUTES = 60;
