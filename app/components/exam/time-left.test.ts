import { describe, expect, test } from 'vitest';
import { timeAnnouncement, timeLeftText } from '#app/components/exam/time-left.ts';

const MINUTE = 60_000;

describe('the clock', () => {
  test.each([
    { left: 90 * MINUTE, text: '01:30' },
    { left: 90 * MINUTE - 1_000, text: '01:30' },
    { left: 60 * MINUTE, text: '01:00' },
    { left: 10 * MINUTE + 1, text: '00:11' },
    { left: 10 * MINUTE, text: '00:10:00' },
    { left: 9 * MINUTE + 59_500, text: '00:10:00' },
    { left: 1_000, text: '00:00:01' },
    { left: 1, text: '00:00:01' },
    { left: 0, text: '00:00:00' },
  ])('shows $text with $left ms left', ({ left, text }) => {
    expect(timeLeftText(left)).toBe(text);
  });

  test.each([
    { name: 'thirty minutes', before: 30 * MINUTE + 500, after: 30 * MINUTE - 500, says: '考试时间还剩 30 分钟。' },
    { name: 'one minute', before: MINUTE + 1, after: MINUTE, says: '考试时间还剩 1 分钟。' },
    { name: 'the nearest after a gap', before: 31 * MINUTE, after: 4 * MINUTE, says: '考试时间还剩 5 分钟。' },
    { name: 'nothing in between', before: 29 * MINUTE, after: 28 * MINUTE, says: null },
    { name: 'nothing when time is added', before: 4 * MINUTE, after: 9 * MINUTE, says: null },
  ])('announces $name', ({ before, after, says }) => {
    expect(timeAnnouncement(before, after)).toBe(says);
  });
});
