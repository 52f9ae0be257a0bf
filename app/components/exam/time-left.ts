import { MINUTE, SECOND } from '#app/domain/shared/instant.ts';

/** From here on the clock shows seconds and is no longer quiet. */
const LAST_MINUTES = 10 * MINUTE;
const ANNOUNCED = [30, 10, 5, 1] as const;

export function isRunningOut(milliseconds: number): boolean {
  return milliseconds <= LAST_MINUTES;
}

/** HH:MM, in the last ten minutes HH:MM:SS. Rounded up, so that it shows zero only when it is over. */
export function timeLeftText(milliseconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  if (!isRunningOut(milliseconds)) {
    const minutes = Math.ceil(milliseconds / MINUTE);
    return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  }
  const seconds = Math.ceil(Math.max(0, milliseconds) / SECOND);
  return `00:${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}

/** The sentence to announce when the time left falls from one value to another, if a threshold lies between. */
export function timeAnnouncement(before: number, after: number): string | null {
  const passed = ANNOUNCED.filter((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE).at(-1);
  return passed === undefined ? null : `考试时间还剩 ${passed} 分钟。`;
}
