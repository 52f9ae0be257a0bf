import { describe, expect, test } from 'vitest';
import { newAccountSchema } from '#app/domain/access/account-fields.ts';

describe('newAccountSchema', () => {
  const account = { loginName: 'li.hua-01', displayName: '李华', roles: ['candidate'] };

  test('keeps login names in lower case, as logging in compares them', () => {
    expect(newAccountSchema.parse({ ...account, loginName: ' Li.Hua-01 ' }).loginName).toBe('li.hua-01');
  });

  test.each([
    { name: 'needs neither id number nor phone', change: {}, field: null },
    { name: 'takes a phone with hyphens', change: { phone: '010-12345678' }, field: null },
    { name: 'refuses a login name of two letters', change: { loginName: 'ab' }, field: 'loginName' },
    { name: 'refuses a login name of 33 letters', change: { loginName: 'a'.repeat(33) }, field: 'loginName' },
    { name: 'refuses a login name with a space', change: { loginName: 'li hua' }, field: 'loginName' },
    { name: 'refuses a login name in Chinese', change: { loginName: '李华李华' }, field: 'loginName' },
    { name: 'refuses an account without a role', change: { roles: [] }, field: 'roles' },
    { name: 'refuses a mistyped id number', change: { idNumber: '000000198001010178' }, field: 'idNumber' },
    { name: 'refuses a phone in words', change: { phone: '没有电话' }, field: 'phone' },
  ])('$name', ({ change, field }) => {
    const issue = newAccountSchema.safeParse({ ...account, ...change }).error?.issues[0];
    expect(issue?.path[0] ?? null).toBe(field);
  });
});
