import { describe, expect, test } from 'vitest';
import { overlaps, shanghaiDay, shanghaiInstant, shanghaiLocal } from '#app/domain/planning/sitting-time.ts';

describe('shanghaiInstant', () => {
  test.each([
    { name: 'reads a field as Beijing time', local: '2026-11-22T09:30', expected: Date.UTC(2026, 10, 22, 1, 30) },
    { name: 'reads the first hours of a day, which are still yesterday in UTC', local: '2026-11-22T00:00', expected: Date.UTC(2026, 10, 21, 16) },
    { name: 'takes a field with seconds', local: '2026-11-22T09:30:00', expected: Date.UTC(2026, 10, 22, 1, 30) },
    { name: 'refuses a day that does not exist', local: '2026-02-30T09:30', expected: null },
    { name: 'refuses an hour that does not exist', local: '2026-11-22T25:00', expected: null },
    { name: 'refuses anything else', local: '明天上午', expected: null },
    { name: 'refuses nothing at all', local: '', expected: null },
  ])('$name', ({ local, expected }) => {
    expect(shanghaiInstant(local)).toBe(expected);
  });

  test('is undone by shanghaiLocal', () => {
    const at = Date.UTC(2026, 10, 22, 1, 30);
    expect(shanghaiInstant(shanghaiLocal(at))).toBe(at);
  });

  test('gives codes the day as it is in Beijing', () => {
    expect(shanghaiDay(Date.UTC(2026, 10, 21, 16))).toBe('20261122');
  });
});

describe('overlaps', () => {
  const nine = { startsAt: Date.UTC(2026, 10, 22, 1), durationMinutes: 90 };
  test.each([
    { name: 'two sittings at the same time meet', other: nine, expected: true },
    { name: 'a sitting that begins before the other ends meets it', other: { ...nine, startsAt: nine.startsAt + 89 * 60_000 }, expected: true },
    { name: 'a sitting may begin the moment the other ends', other: { ...nine, startsAt: nine.startsAt + 90 * 60_000 }, expected: false },
    { name: 'a sitting the day after does not meet', other: { ...nine, startsAt: nine.startsAt + 86_400_000 }, expected: false },
  ])('$name', ({ other, expected }) => {
    expect(overlaps(nine, other)).toBe(expected);
    expect(overlaps(other, nine)).toBe(expected);
  });
});
