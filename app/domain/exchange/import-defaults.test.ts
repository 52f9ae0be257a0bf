import { describe, expect, test } from 'vitest';
import { importDefaults, importDefaultsSchema } from '#app/domain/exchange/import-defaults.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

describe('importDefaults', () => {
  test.each([
    { name: 'nothing said', said: {}, expected: { cognitive: 'understand' } },
    { name: 'a basic point is for both levels', said: { node: 'B2.1.1.1' }, expected: { cognitive: 'understand', section: 'ethics', nodes: ['B2.1.1.1'], levels: [4, 3] } },
    { name: 'a requirement is for its level', said: { node: 'L3.K2.1.1' }, expected: { cognitive: 'understand', section: 'employment', nodes: ['L3.K2.1.1'], levels: [3] } },
    { name: 'a node nobody knows counts as empty', said: { node: 'L9.K9.9.9' }, expected: { cognitive: 'understand' } },
    { name: 'a source without its article', said: { source: 'practice-norm' }, expected: { cognitive: 'understand', sources: [{ source: 'practice-norm' }] } },
    { name: 'a source with its article', said: { source: 'labour-law', article: '第三条' }, expected: { cognitive: 'understand', sources: [{ source: 'labour-law', article: '第三条' }] } },
    { name: 'per cent become a share', said: { difficulty: '70' }, expected: { cognitive: 'understand', difficulty: 0.7, difficultyReason: '导入时统一估计，待实测' } },
  ])('$name', ({ said, expected }) => {
    expect(importDefaults(importDefaultsSchema.parse(said), readStandard())).toEqual(expected);
  });

  test.each(['19', '99', '70.5', 'many'])('a share of %s per cent is refused', (difficulty) => {
    expect(importDefaultsSchema.safeParse({ difficulty }).success).toBe(false);
  });
});
