import { describe, expect, test } from 'vitest';
import { invigilationSchema } from '#app/domain/attempts/invigilation-form.ts';

describe('what the console may post', () => {
  const rows: { name: string; form: Record<string, unknown>; accepted: boolean }[] = [
    { name: 'takes an opening', form: { intent: 'open' }, accepted: true },
    { name: 'refuses an act without its seat', form: { intent: 'authorise' }, accepted: false },
    { name: 'refuses an empty seat instead of taking it for everybody', form: { intent: 'pause', seat: '', kind: 'power' }, accepted: false },
    { name: 'takes a pause of everybody', form: { intent: 'pause', seat: 'everybody', kind: 'power' }, accepted: true },
    { name: 'refuses a pause without a reason', form: { intent: 'pause', seat: 'a' }, accepted: false },
    { name: 'refuses “other” without words', form: { intent: 'pause', seat: 'a', kind: 'other' }, accepted: false },
    { name: 'takes “other” in words', form: { intent: 'pause', seat: 'a', kind: 'other', note: '消防演习' }, accepted: true },
    { name: 'refuses an extension of nothing', form: { intent: 'extend', seat: 'a', minutes: 0, kind: 'power' }, accepted: false },
    { name: 'takes an extension of a minute', form: { intent: 'extend', seat: 'a', minutes: 1, kind: 'power' }, accepted: true },
    { name: 'takes an extension of an hour', form: { intent: 'extend', seat: 'a', minutes: 60, kind: 'power' }, accepted: true },
    { name: 'refuses an extension of more than an hour', form: { intent: 'extend', seat: 'a', minutes: 61, kind: 'power' }, accepted: false },
    { name: 'refuses half minutes', form: { intent: 'extend', seat: 'a', minutes: 1.5, kind: 'power' }, accepted: false },
    { name: 'refuses a termination that was not typed', form: { intent: 'terminate', seat: 'a', reason: '替考，已查实', typed: '终止' }, accepted: false },
    { name: 'takes a typed termination with its reason', form: { intent: 'terminate', seat: 'a', reason: '替考，已查实', typed: '终止考试' }, accepted: true },
    { name: 'refuses a termination without a reason', form: { intent: 'terminate', seat: 'a', reason: ' ', typed: '终止考试' }, accepted: false },
    { name: 'takes an incident of the whole room', form: { intent: 'incident', kind: 'outage', note: '停电两分钟' }, accepted: true },
    { name: 'refuses an incident that says nothing', form: { intent: 'incident', kind: 'outage', note: ' ' }, accepted: false },
    { name: 'refuses a closing that was not typed', form: { intent: 'close', notBegun: 1, typed: '' }, accepted: false },
    { name: 'takes a typed closing with the number told', form: { intent: 'close', notBegun: 1, typed: '结束场次' }, accepted: true },
    { name: 'refuses an act nobody knows', form: { intent: 'release' }, accepted: false },
  ];
  test.each(rows)('$name', ({ form, accepted }) => {
    expect(invigilationSchema.safeParse(form).success).toBe(accepted);
  });
});

test('everybody and one seat cannot be confused', () => {
  expect(invigilationSchema.parse({ intent: 'resume', seat: 'everybody' })).toMatchObject({ seat: { kind: 'everybody' } });
  expect(invigilationSchema.parse({ intent: 'resume', seat: 'r1' })).toMatchObject({ seat: { kind: 'seat', registrationId: 'r1' } });
});
