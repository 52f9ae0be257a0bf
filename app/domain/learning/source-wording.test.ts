import { expect, test } from 'vitest';
import type { Source } from '#app/domain/items/source.ts';
import { sourceLines } from '#app/domain/learning/source-wording.ts';

const LAW: Source = { id: 'sample-law', title: '样本法', issuer: '样本机关', check: 'confirmed', inForceFrom: '2018-12-29', since2006: '这部法是后来新订的。' };

test.each<[string, Partial<Source>, string]>([
  ['a law in force', {}, '《样本法》第五条（样本机关，2018年12月29日起施行）。'],
  ['one known at second hand', { check: 'secondary' }, '《样本法》第五条（样本机关，2018年12月29日起施行）。这份文件只见到转述，使用前请核对原文。'],
  ['one with an end and a note', { inForceUntil: '2026-12-31', note: '到期看新文' }, '《样本法》第五条（样本机关，2018年12月29日起施行，2026年12月31日失效）。到期看新文。'],
])('%s', (_name, change, expected) => {
  expect(sourceLines([{ number: 3, article: '第五条', source: { ...LAW, ...change } }]).map(({ text }) => text)).toEqual([expected]);
});

test("a document's facts stand at its first article only", () => {
  const lines = sourceLines([
    { number: 1, article: '第五条', source: LAW },
    { number: 2, article: '第九条', source: LAW },
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['《样本法》第五条（样本机关，2018年12月29日起施行）。', '《样本法》第九条（见 1）。']);
  expect(lines.map(({ since2006 }) => since2006)).toEqual(['这部法是后来新订的。', undefined]);
});
