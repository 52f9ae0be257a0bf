import { describe, expect, test } from 'vitest';
import { type AccountFacts, judgeRoles, judgeStatus } from '#app/domain/access/account-change.ts';

const administrator: AccountFacts = { userId: 'u1', status: 'active', roles: ['administrator', 'trainer'], otherAdministrators: 1 };
const trainer: AccountFacts = { ...administrator, userId: 'u2', roles: ['trainer'] };

describe('judgeRoles', () => {
  test('names what is given and what is taken', () => {
    expect(judgeRoles('u9', trainer, ['invigilator'])).toEqual({ ok: true, value: { added: ['invigilator'], removed: ['trainer'] } });
  });

  test.each([
    { name: 'refuses an account without any role', actor: 'u9', account: trainer, after: [], reason: 'noRole' },
    { name: 'refuses a change that changes nothing', actor: 'u9', account: trainer, after: ['trainer' as const], reason: 'nothingChanged' },
    { name: 'refuses to take one’s own administrator role', actor: 'u1', account: administrator, after: ['trainer' as const], reason: 'ownAdministrator' },
    { name: 'refuses to take the last administrator’s role', actor: 'u9', account: { ...administrator, otherAdministrators: 0 }, after: ['trainer' as const], reason: 'lastAdministrator' },
  ])('$name', ({ actor, account, after, reason }) => {
    expect(judgeRoles(actor, account, after)).toEqual({ ok: false, reason });
  });

  test('lets a disabled administrator lose the role, for nobody depends on it', () => {
    const disabled: AccountFacts = { ...administrator, status: 'disabled', otherAdministrators: 0 };
    expect(judgeRoles('u9', disabled, ['trainer']).ok).toBe(true);
  });

  test('lets an administrator give themselves another role', () => {
    expect(judgeRoles('u1', administrator, ['administrator', 'trainer', 'invigilator']).ok).toBe(true);
  });
});

describe('judgeStatus', () => {
  test.each([
    { name: 'disables another account', actor: 'u9', account: trainer, after: 'disabled' as const, expected: { ok: true, value: 'disabled' } },
    { name: 'disables one of two administrators', actor: 'u9', account: administrator, after: 'disabled' as const, expected: { ok: true, value: 'disabled' } },
    { name: 'refuses to disable oneself', actor: 'u1', account: administrator, after: 'disabled' as const, expected: { ok: false, reason: 'ownAccount' } },
    { name: 'refuses to disable the last administrator', actor: 'u9', account: { ...administrator, otherAdministrators: 0 }, after: 'disabled' as const, expected: { ok: false, reason: 'lastAdministrator' } },
    { name: 'enables a disabled account', actor: 'u9', account: { ...trainer, status: 'disabled' as const }, after: 'active' as const, expected: { ok: true, value: 'active' } },
    { name: 'refuses to enable an active account', actor: 'u9', account: trainer, after: 'active' as const, expected: { ok: false, reason: 'nothingChanged' } },
  ])('$name', ({ actor, account, after, expected }) => {
    expect(judgeStatus(actor, account, after)).toEqual(expected);
  });
});
