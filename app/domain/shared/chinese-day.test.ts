import { expect, test } from 'vitest';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';

test.each([
  ['2008-01-01', '2008年1月1日'],
  ['2026-11-22', '2026年11月22日'],
  ['去年', '去年'],
])('chineseDay(%s) is %s', (day, expected) => {
  expect(chineseDay(day)).toBe(expected);
});
