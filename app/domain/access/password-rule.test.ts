import { describe, expect, test } from 'vitest';
import { PASSWORD_FAULT_TEXT, PASSWORD_MAX, PASSWORD_MIN, passwordFault } from '#app/domain/access/password-rule.ts';

describe('passwordFault', () => {
  test.each([
    { name: 'accepts a Chinese sentence', password: '劳动光荣创造伟大每天好', fault: null },
    { name: 'accepts exactly ten characters', password: 'kx7-pelmru', fault: null },
    { name: 'accepts a long passphrase with spaces', password: 'seven calm rivers at dusk', fault: null },
    { name: 'counts characters, not UTF-16 units', password: '𠮷𠮷𠮷甲乙丙丁', fault: 'tooShort' },
    { name: 'refuses nine characters', password: 'kx7-pelmr', fault: 'tooShort' },
    { name: 'refuses nothing', password: '', fault: 'tooShort' },
    { name: 'accepts the longest', password: 'ab3'.repeat(42) + 'xy', fault: null },
    { name: 'refuses one more than the longest', password: 'ab3'.repeat(43), fault: 'tooLong' },
    { name: 'refuses one character over and over', password: 'aaaaaaaaaaaa', fault: 'tooCommon' },
    { name: 'refuses two characters in turn', password: 'ababababab', fault: 'tooCommon' },
    { name: 'refuses the digits in order', password: '1234567890', fault: 'tooCommon' },
    { name: 'refuses a common word with a short tail', password: 'Password12', fault: 'tooCommon' },
    { name: 'refuses a common word said twice', password: 'iloveyouILOVEYOU', fault: 'tooCommon' },
    { name: 'refuses the login name inside, whatever its case', password: 'my-XueYuan-2026', fault: 'containsLogin' },
  ])('$name', ({ password, fault }) => {
    expect(passwordFault(password, 'xueyuan')).toBe(fault);
  });

  test('lets a login name of two letters occur by accident', () => {
    expect(passwordFault('ligature-43-cove', 'li')).toBeNull();
  });

  test('says the limits in its sentences', () => {
    expect(PASSWORD_FAULT_TEXT.tooShort).toContain(String(PASSWORD_MIN));
    expect(PASSWORD_FAULT_TEXT.tooLong).toContain(String(PASSWORD_MAX));
  });
});
