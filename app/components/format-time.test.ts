import { describe, expect, test } from 'vitest';
import { formatClock, formatDate, formatDateTime, formatDuration, formatTime } from '#app/components/format-time.ts';
import { HOUR, MINUTE, SECOND } from '#app/domain/shared/instant.ts';

const MORNING = Date.UTC(2026, 10, 22, 1, 30, 5); // 09:30:05 in Shanghai
const MIDNIGHT = Date.UTC(2026, 10, 21, 16, 0, 0); // 00:00:00 on the 22nd in Shanghai

describe('a moment', () => {
  test.each([
    { name: 'date and time', shown: formatDateTime(MORNING), expected: '2026年11月22日 09:30' },
    { name: 'midnight belongs to the new day and is 00, not 24', shown: formatDateTime(MIDNIGHT), expected: '2026年11月22日 00:00' },
    { name: 'date', shown: formatDate(MIDNIGHT), expected: '2026年11月22日' },
    { name: 'the second before midnight is the old day', shown: formatDate(MIDNIGHT - SECOND), expected: '2026年11月21日' },
    { name: 'time', shown: formatTime(MORNING), expected: '09:30:05' },
    { name: 'midnight as a time', shown: formatTime(MIDNIGHT), expected: '00:00:00' },
    { name: 'an early month without a leading zero', shown: formatDate(Date.UTC(2026, 0, 5)), expected: '2026年1月5日' },
  ])('$name', ({ shown, expected }) => {
    expect(shown).toBe(expected);
  });
});

describe('formatDuration', () => {
  test.each([
    { milliseconds: 0, text: '0 秒' },
    { milliseconds: -5000, text: '0 秒' },
    { milliseconds: 59 * SECOND, text: '59 秒' },
    { milliseconds: 59_600, text: '1 分钟' },
    { milliseconds: MINUTE, text: '1 分钟' },
    { milliseconds: 59 * MINUTE + 40 * SECOND, text: '1 小时' },
    { milliseconds: HOUR, text: '1 小时' },
    { milliseconds: 90 * MINUTE, text: '1 小时 30 分钟' },
    { milliseconds: 26 * HOUR, text: '26 小时' },
  ])('$milliseconds ms read $text', ({ milliseconds, text }) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatClock', () => {
  test.each([
    { milliseconds: 90 * MINUTE, text: '1:30:00' },
    { milliseconds: HOUR + 5 * MINUTE + 9 * SECOND, text: '1:05:09' },
    { milliseconds: 9 * MINUTE, text: '0:09:00' },
    { milliseconds: 1, text: '0:00:01' },
    { milliseconds: 59_001, text: '0:01:00' },
    { milliseconds: 0, text: '0:00:00' },
    { milliseconds: -HOUR, text: '0:00:00' },
  ])('$milliseconds ms left read $text', ({ milliseconds, text }) => {
    expect(formatClock(milliseconds)).toBe(text);
  });
});
