import { expect, test } from 'vitest';
import type { Mark } from '#app/domain/scenarios/scenario.ts';
import { askOf, hintOf, markOf, speakerOf } from '#app/domain/scenarios/story-tags.ts';

test.each<[string, Mark | null]>([
  ['did: asked-date', { kind: 'did', id: 'asked-date' }],
  ['ending：good', { kind: 'ending', id: 'good' }],
  ['who: 费小蓉', null],
  ['done: asked', null],
])('markOf(%s)', (tag, expected) => {
  expect(markOf(tag)).toEqual(expected);
});

test.each<[string, ReturnType<typeof askOf>]>([
  ['ask: note all', { ask: 'note', route: 'all' }],
  ['ask：note never', { ask: 'note', route: 'never' }],
  ['ask: note most', null],
  ['ask: note', null],
  ['hint: note all', null],
])('askOf(%s)', (tag, expected) => {
  expect(askOf(tag)).toEqual(expected);
});

test('a speaker and a hint are told apart', () => {
  expect([speakerOf('who: 费小蓉'), speakerOf('hint: 先看表')]).toEqual(['费小蓉', null]);
  expect([hintOf('hint: 先看表'), hintOf('who: 费小蓉')]).toEqual(['先看表', null]);
});
