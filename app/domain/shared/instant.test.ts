import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '#app/domain/shared/instant.ts';

test.each([
  { name: 'a second', length: SECOND, iso: '1970-01-01T00:00:01.000Z' },
  { name: 'a minute', length: MINUTE, iso: '1970-01-01T00:01:00.000Z' },
  { name: 'an hour', length: HOUR, iso: '1970-01-01T01:00:00.000Z' },
  { name: 'a day', length: DAY, iso: '1970-01-02T00:00:00.000Z' },
])('$name is as long as it says, in milliseconds', ({ length, iso }) => {
  expect(new Date(length).toISOString()).toBe(iso);
});
