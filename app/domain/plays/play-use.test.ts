import { describe, expect, test } from 'vitest';
import { assignedUseSchema, hintsIn, mayBeDebriefed, PLAY_USE_TITLES, type PlayUse, playUseSchema } from '#app/domain/plays/play-use.ts';

describe('hintsIn', () => {
  test.each<[string, PlayUse, boolean]>([
    ['class work has the author’s hint', 'class', true],
    ['practice has none', 'practice', false],
    ['an assessment has none', 'assessment', false],
  ])('%s', (_name, use, hints) => {
    expect(hintsIn(use)).toBe(hints);
  });
});

describe('mayBeDebriefed', () => {
  test.each<[string, { readonly use: PlayUse; readonly ended: boolean; readonly closed: boolean }, boolean]>([
    ['practice under way: not yet', { use: 'practice', ended: false, closed: false }, false],
    ['practice ended: at once', { use: 'practice', ended: true, closed: false }, true],
    ['class work under way: not yet', { use: 'class', ended: false, closed: false }, false],
    ['class work under way, assignment closed: not yet', { use: 'class', ended: false, closed: true }, false],
    ['class work ended, assignment open: at once', { use: 'class', ended: true, closed: false }, true],
    ['class work ended, assignment closed: still', { use: 'class', ended: true, closed: true }, true],
    ['an assessment under way: not yet', { use: 'assessment', ended: false, closed: false }, false],
    ['an assessment under way, closed: not before it has ended', { use: 'assessment', ended: false, closed: true }, false],
    ['an assessment ended, still open to others: not yet', { use: 'assessment', ended: true, closed: false }, false],
    ['an assessment ended and closed: now', { use: 'assessment', ended: true, closed: true }, true],
  ])('%s', (_name, facts, allowed) => {
    expect(mayBeDebriefed(facts)).toBe(allowed);
  });
});

describe('uses', () => {
  test('every use has a title of its own', () => {
    const titles = playUseSchema.options.map((use) => PLAY_USE_TITLES[use]);
    expect(new Set(titles).size).toBe(3);
  });

  test.each([
    ['class work can be set', 'class', true],
    ['an assessment can be set', 'assessment', true],
    ['practice needs nobody’s leave and cannot be set', 'practice', false],
    ['nothing else can be set', 'exam', false],
  ])('%s', (_name, use, allowed) => {
    expect(assignedUseSchema.safeParse(use).success).toBe(allowed);
  });
});
