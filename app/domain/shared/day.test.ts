import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, daysBetween, isDay, monthsBetween, readDay, readMonth, shiftDay, weekdayBefore } from '#app/domain/shared/day.ts';

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
])('isDay(%s) is %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2024-12-20', '2026-12-19', 23],
  ['2026-05-01', '2026-03-01', -2],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

// A birthday makes a year older on its day, not before.
test.each([
  ['1980-11-26', '2026-11-25', 45],
  ['1980-11-26', '2026-11-26', 46],
  ['1980-02-29', '2026-02-28', 45],
])('born %s, on %s one is %i', (born, on, age) => {
  expect(ageOn(born, on)).toBe(age);
});

test.each<[string, Parameters<typeof shiftDay>[1], string]>([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2026-12-20', { days: 20 }, '2027-01-09'],
  ['2026-03-15', { months: -3 }, '2025-12-15'],
])('%s and %o is %s', (day, by, expected) => {
  expect(shiftDay(day, by)).toBe(expected);
});

test.each([
  ['2026-11-28', '2026-11-27'],
  ['2026-11-29', '2026-11-27'],
  ['2026-11-30', '2026-11-30'],
])('weekdayBefore(%s) is %s', (day, expected) => {
  expect(weekdayBefore(day)).toBe(expected);
});

describe('readDay and readMonth', () => {
  test.each<[string, string | null, string | null]>([
    ['2026年8月3日', '2026-08-03', null],
    ['2026-8-3', '2026-08-03', null],
    ['2026．08．03', '2026-08-03', null],
    ['20260803', '2026-08-03', null],
    ['2026年8月', null, '2026-08'],
    ['2019-12', null, '2019-12'],
    ['201912', null, '2019-12'],
    ['2026年2月30日', null, null],
    ['八月三日', null, null],
  ])('%s', (text, day, month) => {
    expect([readDay(text), readMonth(text)]).toEqual([day, month]);
  });
});

test('days that are added are days between', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      expect(daysBetween(from, shiftDay(from, { days }))).toBe(days);
    }),
    { seed: 20261126 },
  );
});
