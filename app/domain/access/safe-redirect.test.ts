import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeRedirect } from '#app/domain/access/safe-redirect.ts';

const FALLBACK = '/learn';

describe('safeRedirect', () => {
  test.each([
    { name: 'keeps a local path', target: '/exam', expected: '/exam' },
    { name: 'keeps the query and the fragment', target: '/bank?level=4#top', expected: '/bank?level=4#top' },
    { name: 'keeps another address inside the query', target: '/bank?q=https://a.example', expected: '/bank?q=https://a.example' },
    { name: 'refuses an absolute address', target: 'https://evil.example/exam', expected: FALLBACK },
    { name: 'refuses an address without a scheme', target: '//evil.example', expected: FALLBACK },
    { name: 'refuses a backslash, which browsers read as a slash', target: '/\\evil.example', expected: FALLBACK },
    { name: 'refuses a tab, which browsers drop', target: '/\t/evil.example', expected: FALLBACK },
    { name: 'refuses a newline', target: '/\n/evil.example', expected: FALLBACK },
    { name: 'refuses dots that collapse into two slashes', target: '/.//evil.example', expected: FALLBACK },
    { name: 'refuses a script', target: 'javascript:alert(1)', expected: FALLBACK },
    { name: 'refuses a relative path', target: 'exam', expected: FALLBACK },
    { name: 'refuses the login page itself', target: '/login?redirectTo=/login', expected: FALLBACK },
    { name: 'refuses logging out', target: '/logout', expected: FALLBACK },
    { name: 'refuses nothing at all', target: '', expected: FALLBACK },
    { name: 'refuses an absent target', target: null, expected: FALLBACK },
  ])('$name', ({ target, expected }) => {
    expect(safeRedirect(target, FALLBACK)).toBe(expected);
  });

  test('never leaves the site, whatever the target', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '..', '@', ':', 'evil.example', 'https:', '\t', '%2f', '?', '#', ' ');
    const targets = fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(targets, (target) => {
        const address = new URL(safeRedirect(target, FALLBACK), 'https://jiceng.example');
        expect(address.origin).toBe('https://jiceng.example');
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});
