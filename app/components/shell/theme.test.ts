import { describe, expect, test } from 'vitest';
import { readTheme, themeCookie } from '#app/components/shell/theme.ts';

describe('readTheme', () => {
  test.each([
    { name: 'reads the choice among other cookies', cookies: 'jiceng=abc; theme=dark; other=1', expected: 'dark' },
    { name: 'follows the system without a cookie', cookies: null, expected: 'system' },
    { name: 'follows the system when the value is unknown', cookies: 'theme=purple', expected: 'system' },
    { name: 'is not fooled by a longer name', cookies: 'mytheme=dark', expected: 'system' },
    { name: 'reads back what was written', cookies: themeCookie('light'), expected: 'light' },
  ])('$name', ({ cookies, expected }) => {
    expect(readTheme(cookies)).toBe(expected);
  });
});

describe('themeCookie', () => {
  test('forgets the choice when the system decides again', () => {
    expect(themeCookie('system')).toContain('Max-Age=0');
  });
});
