import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideBankKey, previewOf } from '#app/domain/items/bank-candidate.ts';
import { draftOf, emptyDraft } from '#app/domain/items/draft-item.ts';
import { anyItem, CANARY } from '#tests/factories/any-item.ts';
import { KEY_CANARY } from '#tests/factories/items.ts';
import { caseAnalysis, shortAnswer } from '#tests/factories/written-items.ts';

describe('hideBankKey', () => {
  test('lets nothing of any machine item through that only authors may see', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(JSON.stringify(hideBankKey(item))).not.toContain(CANARY);
      }),
    );
  });

  test('of a short answer shows the stem and its marks alone', () => {
    const item = shortAnswer(1);
    expect(hideBankKey(item)).toEqual({ type: 'shortAnswer', stem: item.stem, marks: 5 });
  });

  test('of a case shows the story, each prompt with its marks, and options without keys', () => {
    const item = caseAnalysis(1);
    const shown = hideBankKey(item);
    expect(JSON.stringify(shown)).not.toContain(KEY_CANARY);
    expect(shown).toMatchObject({ type: 'caseAnalysis', stem: item.stem });
    expect('parts' in shown && shown.parts.map(({ kind, marks, options }) => [kind, marks, options.map(({ id }) => id)])).toEqual([
      ['trueFalse', 1, []],
      ['singleChoice', 2, ['A', 'B', 'C']],
      ['written', 5, []],
    ]);
  });
});

describe('previewOf', () => {
  test.each([shortAnswer(2), caseAnalysis(2)])('a finished draft of type $type looks as the item will', (item) => {
    expect(previewOf(draftOf(item))).toEqual(hideBankKey(item));
  });

  test('an option that is not written yet is not shown', () => {
    const draft = { ...emptyDraft('singleChoice', { levels: [4], section: 'ethics', nodes: [] }), stem: '写了一半' };
    expect(previewOf(draft)).toEqual({ type: 'singleChoice', stem: '写了一半', options: [] });
  });
});
