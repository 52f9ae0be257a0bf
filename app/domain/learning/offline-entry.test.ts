import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts, OTHER_COPY } from '#app/domain/learning/offline-entry.ts';

describe('mergeTexts', () => {
  test.each<[string, Parameters<typeof mergeTexts>[0], Parameters<typeof mergeTexts>[1], string]>([
    ['nothing is there', null, { text: '甲', basedOn: null }, '甲'],
    ['written over what is there', { text: '甲', savedAt: 5 }, { text: '甲乙', basedOn: 5 }, '甲乙'],
    ['shortened on purpose', { text: '甲乙丙', savedAt: 5 }, { text: '甲', basedOn: 5 }, '甲'],
    ['both written apart: both stay', { text: '甲', savedAt: 9 }, { text: '乙', basedOn: 5 }, `甲\n\n${OTHER_COPY}\n乙`],
    ['the same text sent twice', { text: '甲', savedAt: 9 }, { text: '甲', basedOn: 5 }, '甲'],
    ['an emptied note gives way', { text: ' ', savedAt: 9 }, { text: '乙', basedOn: 5 }, '乙'],
  ])('%s', (_name, stored, incoming, expected) => {
    expect(mergeTexts(stored, incoming)).toBe(expected);
  });

  test('sent again after a lost reply, it changes nothing more; and no word of either is lost', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (there, written) => {
        fc.pre(there.trim() !== '');
        const once = mergeTexts({ text: there, savedAt: 9 }, { text: written, basedOn: 5 });
        expect(mergeTexts({ text: once, savedAt: 10 }, { text: written, basedOn: 5 })).toBe(once);
        expect(once).toContain(there);
        expect(once).toContain(written);
      }),
      { seed: 20261125 },
    );
  });
});
