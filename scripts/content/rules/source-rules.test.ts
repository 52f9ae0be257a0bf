import { describe, expect, test } from 'vitest';
import { citationFault, type Source } from '#app/domain/items/source.ts';
import { sourceProblems } from './source-rules.ts';

const LAW: Source = { id: 'law', title: '劳动法', issuer: '全国人大常委会', inForceFrom: '1995-01-01', check: 'confirmed' };

describe('sourceProblems', () => {
  test('finds nothing in sound sources', () => {
    expect(sourceProblems([LAW, { id: 'practice', title: '通行做法', issuer: '本书', check: 'teaching' }])).toEqual([]);
  });

  test.each<[string, readonly Source[], string]>([
    ['an id used twice', [LAW, LAW], '依据编号重复'],
    ['a day that is not on the calendar', [{ ...LAW, inForceFrom: '2026-02-30' }], '日历上没有 2026-02-30'],
    ['an end before the beginning', [{ ...LAW, inForceUntil: '1990-01-01' }], '失效日期早于施行日期'],
    ['neither date nor note', [{ ...LAW, inForceFrom: undefined }], '没有施行日期，也没有说明'],
  ])('reports %s', (_name, sources, expected) => {
    expect(sourceProblems(sources).map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('citationFault', () => {
  const sources = new Map([[LAW.id, { ...LAW, inForceUntil: '2026-11-22' }]]);
  test.each([
    ['on its last day a source still holds', '2026-11-22', undefined],
    ['the day after it does not', '2026-11-23', '已于 2026-11-22 失效'],
    ['before its first day it does not', '1994-12-31', '才施行'],
  ])('%s', (_name, today, expected) => {
    const fault = citationFault(sources, 'law', '第一条', today);
    if (expected === undefined) expect(fault).toBeUndefined();
    else expect(fault?.message).toContain(expected);
  });

  test('a text seen only second-hand may be cited whole, one that was read may not', () => {
    const seen = new Map([['notice', { ...LAW, id: 'notice', check: 'secondary' as const }]]);
    expect(citationFault(seen, 'notice', undefined, '2026-11-22')).toBeUndefined();
    expect(citationFault(sources, 'law', undefined, '2026-11-22')?.message).toContain('没有写明条款');
  });
});
