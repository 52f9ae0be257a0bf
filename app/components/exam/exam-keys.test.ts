import { describe, expect, test } from 'vitest';
import { type KeyAction, keyAction } from '#app/components/exam/exam-keys.ts';
import type { CandidateItem } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

const options = (['A', 'B', 'C', 'D'] as const).map((id) => ({ id, text: id }));
const six = [...options, { id: 'E' as const, text: 'E' }, { id: 'F' as const, text: 'F' }];
const judgement: CandidateItem = { type: 'trueFalse', stem: '……' };
const single: CandidateItem = { type: 'singleChoice', stem: '……', options };
const multiple: CandidateItem = { type: 'multipleResponse', stem: '……', options };
const multipleOfSix: CandidateItem = { type: 'multipleResponse', stem: '……', options: six };

describe('keys of the answering screen', () => {
  test.each<{ name: string; code: string; item: CandidateItem; current: ItemResponse; means: KeyAction | null }>([
    { name: 'a letter chooses', code: 'KeyC', item: single, current: 'A', means: { kind: 'answer', answer: 'C' } },
    { name: 'a digit chooses', code: 'Digit2', item: single, current: null, means: { kind: 'answer', answer: 'B' } },
    { name: 'the number pad chooses', code: 'Numpad4', item: single, current: null, means: { kind: 'answer', answer: 'D' } },
    { name: 'a letter without option does nothing', code: 'KeyE', item: single, current: null, means: null },
    { name: 'Y is right', code: 'KeyY', item: judgement, current: null, means: { kind: 'answer', answer: true } },
    { name: 'N is wrong', code: 'KeyN', item: judgement, current: null, means: { kind: 'answer', answer: false } },
    { name: 'A means nothing to a judgement', code: 'KeyA', item: judgement, current: null, means: null },
    { name: 'a letter adds', code: 'KeyA', item: multiple, current: ['C'], means: { kind: 'answer', answer: ['A', 'C'] } },
    { name: 'a letter takes away', code: 'KeyC', item: multiple, current: ['A', 'C'], means: { kind: 'answer', answer: ['A'] } },
    { name: 'taking the last away clears', code: 'KeyA', item: multiple, current: ['A'], means: { kind: 'answer', answer: null } },
    { name: 'F flags', code: 'KeyF', item: single, current: null, means: { kind: 'flag' } },
    { name: 'F is the sixth option where there is one', code: 'KeyF', item: multipleOfSix, current: null, means: { kind: 'answer', answer: ['F'] } },
    { name: 'left goes back', code: 'ArrowLeft', item: single, current: null, means: { kind: 'previous' } },
    { name: 'right goes on', code: 'ArrowRight', item: single, current: null, means: { kind: 'next' } },
    { name: 'enter does nothing', code: 'Enter', item: single, current: null, means: null },
  ])('$name', ({ code, item, current, means }) => {
    expect(keyAction({ code, modified: false }, item, current)).toEqual(means);
  });

  test('a key with Ctrl, Alt or the system key keeps its usual meaning', () => {
    expect(keyAction({ code: 'KeyA', modified: true }, single, null)).toBeNull();
  });
});
