import { describe, expect, test } from 'vitest';
import { likeness, phraseFactor, snippet } from '#app/domain/learning/search-text.ts';

describe('snippet', () => {
  const read = (text: string, words: readonly string[]) => snippet(text, words).map(({ text: part, hit }) => (hit ? `[${part}]` : part)).join('');
  test.each<[string, string, readonly string[], string]>([
    ['a word at the beginning', '失业保险金按月领。', ['失业保险金'], '[失业保险金]按月领。'],
    ['every word of the stretch', '先登记，再申领，登记免费。', ['登记'], '先[登记]，再申领，[登记]免费。'],
    ['the longer word wins', '失业登记和登记。', ['登记', '失业登记'], '[失业登记]和[登记]。'],
    ['no word: the beginning', '天气很好。', ['登记'], '天气很好。'],
    ['deep in a long text', `${'甲'.repeat(60)}登记${'乙'.repeat(120)}`, ['登记'], `…${'甲'.repeat(24)}[登记]${'乙'.repeat(70)}…`],
  ])('%s', (_name, text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('likeness', () => {
  test.each<[string, string, string, number, number]>([
    ['the same', '公益性岗位', '公益性岗位', 1, 1],
    ['one character off', '公义性岗位', '公益性岗位', 0.6, 0.99],
    ['nothing in common', '天气', '公益性岗位', 0, 0.01],
  ])('%s', (_name, one, other, least, most) => {
    const found = likeness([...one], [...other]);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
});

describe('phraseFactor', () => {
  const factor = (title: string, text: string, kind: 'section' | 'term' | 'reflection') => phraseFactor({ title, text, kind }, ['一裁终局']);
  test('a title says more than the text, a definition more than both, a question less', () => {
    const inTitle = factor('一裁终局', '讲一裁终局。', 'section');
    const inText = factor('仲裁', '讲一裁终局。', 'section');
    expect(inTitle).toBeGreaterThan(inText);
    expect(factor('一裁终局', '讲一裁终局。', 'term')).toBeGreaterThan(inTitle);
    expect(factor('仲裁', '讲一裁终局。', 'reflection')).toBeLessThan(inText);
    expect(factor('仲裁', '无关', 'section')).toBe(1);
  });
});
