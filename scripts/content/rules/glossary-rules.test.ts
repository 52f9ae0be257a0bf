import { describe, expect, test } from 'vitest';
import { glossaryProblems } from './glossary-rules.ts';

const term = (code: string) => ({ code, zh: '词', meaning: '一句话的释义。' });

describe('glossaryProblems', () => {
  test('finds nothing in words used once', () => {
    expect(glossaryProblems([term('item'), term('form')])).toEqual([]);
  });
  test('reports a word registered twice and a word out of use', () => {
    expect(glossaryProblems([term('item'), term('item'), term('quiz')]).map(({ field, message }) => [field, message])).toEqual([
      ['terms[1]（item）', '代码名重复'],
      ['terms[2]（quiz）', '这个词在代码中停用'],
    ]);
  });
});
