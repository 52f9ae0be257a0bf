import { HOUR, type Instant, MINUTE, SECOND } from '#app/domain/shared/instant.ts';

const ZONE = 'Asia/Shanghai'; // the whole country keeps this time; a server elsewhere must not change it

const dateTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});
const date = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric' });
const time = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

/** 2026年11月22日 09:30 */
export function formatDateTime(at: Instant): string {
  return dateTime.format(at);
}

/** 2026年11月22日 */
export function formatDate(at: Instant): string {
  return date.format(at);
}

/** 09:30:05 */
export function formatTime(at: Instant): string {
  return time.format(at);
}

/** 1 小时 30 分钟; under a minute, seconds. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / SECOND));
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.round(milliseconds / MINUTE);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} 分钟`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`;
}

/** 1:05:09, for a running clock. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  const hours = Math.floor(seconds / (HOUR / SECOND));
  const minutes = Math.floor(seconds / 60) % 60;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${hours}:${pad(minutes)}:${pad(seconds % 60)}`;
}
