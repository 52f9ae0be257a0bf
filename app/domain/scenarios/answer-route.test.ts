import { describe, expect, test } from 'vitest';
import { choiceOfAnswer, routeOfAnswer } from '#app/domain/scenarios/answer-route.ts';
import type { Ask, AskRoute, StoryChoice } from '#app/domain/scenarios/scenario.ts';
import { readAnswer } from '#app/domain/shared/short-answer.ts';

const NOTE: Ask = {
  id: 'note',
  prompt: '给他写一张条子',
  longest: 80,
  groups: [
    { id: 'when', text: '几点', any: ['九点', '9点', '9:00'] },
    { id: 'where', text: '去哪里', any: ['门口', '园林公司'] },
    { id: 'who', text: '找谁', any: ['沈岚', '沈经理'] },
  ],
  never: [{ text: '许诺录用', any: ['准收', '一定录用'], unless: ['不能', '不保证'] }],
};

describe('readAnswer and routeOfAnswer', () => {
  test.each<[string, string, AskRoute, readonly string[]]>([
    ['everything, in any order', '到园林公司找沈岚，明天九点', 'all', ['几点', '去哪里', '找谁']],
    ['another wording, full width, with spaces', '９：００ 到门口， 找 沈 经理', 'all', ['几点', '去哪里', '找谁']],
    ['a part of it', '明天九点去', 'some', ['几点']],
    ['nothing of it', '您放心', 'none', []],
    ['an empty answer', '', 'none', []],
    ['a promise spoils all that is right', '九点到门口找沈岚，准收', 'never', ['几点', '去哪里', '找谁']],
    ['a promise taken back in its own sentence is none', '九点到门口找沈岚，不能说一定录用', 'all', ['几点', '去哪里', '找谁']],
    ['a promise is not taken back by another sentence', '不能迟到。九点到门口找沈岚。一定录用', 'never', ['几点', '去哪里', '找谁']],
  ])('%s', (_name, text, route, found) => {
    const reading = readAnswer(NOTE, text);
    expect([routeOfAnswer(reading), reading.found]).toEqual([route, found]);
    expect(reading.found.length + reading.missing.length).toBe(NOTE.groups.length);
  });
});

describe('choiceOfAnswer', () => {
  const choice = (text: string, route: AskRoute | null): StoryChoice => ({ text, option: text, written: route === null ? null : { ask: 'note', route } });
  const choices = [choice('写全了', 'all'), choice('没写到', 'none'), choice('不写了', null)];
  test.each<[string, AskRoute, number | null]>([
    ['the way of its kind', 'all', 0],
    ['a partial answer without a way of its own goes the way of none', 'some', 1],
    ['no way at all', 'never', null],
  ])('%s', (_name, route, index) => {
    expect(choiceOfAnswer(choices, NOTE, route)).toBe(index);
  });
});
