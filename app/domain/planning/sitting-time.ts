import { HOUR, type Instant, MINUTE } from '#app/domain/shared/instant.ts';

const SHANGHAI_OFFSET = 8 * HOUR; // the whole country, no summer time since 1991
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** What a datetime-local field holds (2026-11-22T09:30, Asia/Shanghai) as an instant; null if there is no such time. */
export function shanghaiInstant(local: string): Instant | null {
  const match = LOCAL.exec(local);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  return shanghaiLocal(utc - SHANGHAI_OFFSET) === local.slice(0, 16) ? utc - SHANGHAI_OFFSET : null;
}

/** 2026-11-22T09:30, for a datetime-local field. */
export function shanghaiLocal(at: Instant): string {
  return new Date(at + SHANGHAI_OFFSET).toISOString().slice(0, 16);
}

/** 20261122, as codes carry it. */
export function shanghaiDay(at: Instant): string {
  return shanghaiLocal(at).slice(0, 10).replaceAll('-', '');
}

export interface TimeSpan {
  readonly startsAt: Instant;
  readonly durationMinutes: number;
}

/** Whether two sittings need the same room or person at the same moment. One may begin when the other ends. */
export function overlaps(one: TimeSpan, other: TimeSpan): boolean {
  const endOf = (span: TimeSpan) => span.startsAt + span.durationMinutes * MINUTE;
  return one.startsAt < endOf(other) && other.startsAt < endOf(one);
}
