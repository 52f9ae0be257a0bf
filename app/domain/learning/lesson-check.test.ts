import { describe, expect, test } from 'vitest';
import { checkDone, checkResponse, checksShut, isRight, reasonsMayShow } from '#app/domain/learning/lesson-check.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { itemWithKey } from '#tests/factories/items.ts';

const SINGLE = itemWithKey('singleChoice', 1);
const SEVERAL = itemWithKey('multipleResponse', 1);
const JUDGED = itemWithKey('trueFalse', 1);

describe('checkResponse', () => {
  test.each<[string, ItemWithKey, readonly string[], unknown]>([
    ['a judgement', JUDGED, ['true'], { ok: true, value: true }],
    ['an option for a judgement', JUDGED, ['A'], { ok: false, reason: 'misshapen' }],
    ['one option', SINGLE, ['B'], { ok: true, value: 'B' }],
    ['two options where one is asked for', SINGLE, ['A', 'B'], { ok: false, reason: 'misshapen' }],
    ['an option that is not there', SINGLE, ['F'], { ok: false, reason: 'misshapen' }],
    ['several options', SEVERAL, ['A', 'C'], { ok: true, value: ['A', 'C'] }],
    ['an option said twice', SEVERAL, ['A', 'A'], { ok: false, reason: 'misshapen' }],
  ])('%s', (_name, item, choice, expected) => {
    expect(checkResponse(item, choice)).toEqual(expected);
  });
});

test('only the whole key is right', () => {
  if (SEVERAL.type !== 'multipleResponse') throw new Error('not the item asked for');
  expect(isRight(SEVERAL, [...SEVERAL.key])).toBe(true);
  expect(isRight(SEVERAL, SEVERAL.key.slice(1))).toBe(false);
});

describe('checkDone', () => {
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['all right', ['a', 'b'], ['b', 'a'], true],
    ['one missing', ['a', 'b'], ['a'], false],
    ['no items, nothing to be done', [], [], false],
  ])('%s', (_name, items, right, expected) => {
    expect(checkDone(items, new Set(right))).toBe(expected);
  });
});

describe('reasonsMayShow', () => {
  test.each<[string, readonly boolean[], boolean]>([
    ['nothing tried', [], false],
    ['right at once', [true], true],
    ['wrong once', [false], false],
    ['wrong twice', [false, false], true],
    ['right at last', [false, true], true],
  ])('%s', (_name, tries, expected) => {
    expect(reasonsMayShow(tries.map((right) => ({ right })))).toBe(expected);
  });
});

describe('checksShut', () => {
  test.each<[string, SittingPhase, readonly Pool[], boolean]>([
    ['a frozen sitting of the open pool', 'frozen', ['open'], true],
    ['an open one', 'open', ['open', 'secure'], true],
    ['a closed one, not yet released', 'closed', ['open'], true],
    ['a released one', 'released', ['open'], false],
    ['one that is only planned: its forms may still change', 'planned', ['open'], false],
    ['one of the secure pool alone', 'open', ['secure'], false],
  ])('%s', (_name, phase, pools, expected) => {
    expect(checksShut([{ phase, pools }])).toBe(expected);
  });
});
