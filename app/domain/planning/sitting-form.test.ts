import { describe, expect, test } from 'vitest';
import { assemblyRequestSchema, cancelReasonSchema, newSittingSchema } from '#app/domain/planning/sitting-form.ts';

const sitting = {
  title: '四级理论上午场',
  level: '4',
  startsAt: '2026-11-22T09:30',
  durationMinutes: 90,
  graceSeconds: 15,
  multipleResponseRule: 'allOrNothing',
  roomIds: ['r1'],
  pools: ['open'],
};

describe('newSittingSchema', () => {
  test('turns the fields of the page into values', () => {
    expect(newSittingSchema.parse(sitting)).toMatchObject({ level: 4, startsAt: Date.UTC(2026, 10, 22, 1, 30) });
  });

  test('lets the rooms wait', () => {
    expect(newSittingSchema.parse({ ...sitting, roomIds: undefined }).roomIds).toEqual([]);
  });

  test.each([
    { name: 'refuses a time that does not exist', change: { startsAt: '2026-02-30T09:30' }, field: 'startsAt' },
    { name: 'refuses half a minute', change: { durationMinutes: 90.5 }, field: 'durationMinutes' },
    { name: 'refuses a grace of an hour', change: { graceSeconds: 3600 }, field: 'graceSeconds' },
    { name: 'refuses a level the standard does not have', change: { level: '5' }, field: 'level' },
    { name: 'refuses a sitting without a pool', change: { pools: [] }, field: 'pools' },
    { name: 'refuses a name of spaces', change: { title: '   ' }, field: 'title' },
  ])('$name', ({ change, field }) => {
    const parsed = newSittingSchema.safeParse({ ...sitting, ...change });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});

describe('assemblyRequestSchema', () => {
  const request = { level: '3', blueprintId: 'theory-default', seed: 7, count: 2, pools: ['open'] };
  test.each([
    { name: 'takes four parallel forms', change: { count: 4 }, fits: true },
    { name: 'refuses five', change: { count: 5 }, fits: false },
    { name: 'takes the largest seed', change: { seed: 4_294_967_295 }, fits: true },
    { name: 'refuses a seed beyond 32 bits, which would silently be cut', change: { seed: 4_294_967_296 }, fits: false },
  ])('$name', ({ change, fits }) => {
    expect(assemblyRequestSchema.safeParse({ ...request, ...change }).success).toBe(fits);
  });
});

test('a sitting is not called off without a reason', () => {
  expect(cancelReasonSchema.safeParse({ reason: '  停电 ' }).success).toBe(false);
  expect(cancelReasonSchema.parse({ reason: ' 考点停电，改期 ' }).reason).toBe('考点停电，改期');
});
