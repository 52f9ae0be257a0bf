import { expect, test } from 'vitest';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';

test('a decision is a value or a reason, never both', () => {
  const decisions: readonly Result<number, 'tooFew'>[] = [accept(3), refuse('tooFew')];
  expect(decisions).toEqual([
    { ok: true, value: 3 },
    { ok: false, reason: 'tooFew' },
  ]);
});

test('reaching the end of an exhaustive switch throws and says with what', () => {
  // The compiler lets nobody call it; a row written by a newer release can still get there.
  expect(() => Reflect.apply(assertNever, undefined, [{ kind: 'new' }])).toThrow('{"kind":"new"}');
});
