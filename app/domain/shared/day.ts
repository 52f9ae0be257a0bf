import { DAY } from '#app/domain/shared/instant.ts';

/** Calendar days as YYYY-MM-DD. They compare as text. */

const YMD = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string): Parts {
  const [, year = '', month = '', date = ''] = YMD.exec(day) ?? [];
  return { year: Number(year), month: Number(month), day: Number(date) };
}

/** Whether the calendar has this day. */
export function isDay(text: string): boolean {
  if (!YMD.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return dayOf(year, month, day) === text;
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Whole months gone by; negative when `to` comes first. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const start = partsOf(from);
  const end = partsOf(to);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

/** Age in whole years on a day (满几周岁：生日当天满). */
export function ageOn(born: string, on: string): number {
  return Math.floor(monthsBetween(born, on) / 12);
}

/** The day so much later. A month without that date ends on its last day: 31 January and one month is 28 or 29 February. */
export function shiftDay(day: string, by: { readonly years?: number | undefined; readonly months?: number | undefined; readonly days?: number | undefined }): string {
  const { year, month, day: date } = partsOf(day);
  const months = year * 12 + month - 1 + (by.years ?? 0) * 12 + (by.months ?? 0);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const shifted = dayOf(Math.floor(months / 12), (months % 12) + 1, Math.min(date, last));
  return new Date(Date.parse(`${shifted}T00:00:00Z`) + (by.days ?? 0) * DAY).toISOString().slice(0, 10);
}

/** The day itself, or the Friday before a weekend. */
export function weekdayBefore(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? shiftDay(day, { days: -1 }) : weekday === 0 ? shiftDay(day, { days: -2 }) : day;
}

// Without separators both month and day have two digits: 2019-12 is a month, not 2 January.
const WRITTEN_DAY = /^(\d{4})(?:\D(\d{1,2})\D(\d{1,2})[日号]?|(\d{2})(\d{2}))$/;
const WRITTEN_MONTH = /^(\d{4})(?:\D(\d{1,2})(?:月份?)?|(\d{2}))$/;

/** A day as people write it (2026-8-3, 2026年8月3日, 20260803); null if the calendar has none such. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [, year, spacedMonth, spacedDay, tightMonth = '', tightDay = ''] = WRITTEN_DAY.exec(plain) ?? [];
  if (year === undefined) return null;
  const [month, day] = [spacedMonth ?? tightMonth, spacedDay ?? tightDay];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

/** A month as people write it (2026-8, 2026年8月, 202608) as YYYY-MM; null if there is none such. */
export function readMonth(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [, year, spaced, tight = ''] = WRITTEN_MONTH.exec(plain) ?? [];
  if (year === undefined) return null;
  const month = spaced ?? tight;
  const found = `${year}-${month.padStart(2, '0')}`;
  return isDay(`${found}-01`) ? found : null;
}
