import { describe, expect, test } from 'vitest';
import { type PastAnswer, RECENT_ANSWERS, sectionStandings, sectionToTakeUp, weakNodes } from '#app/domain/practice/practice-standing.ts';

const answer = (at: number, right: boolean, over: Partial<PastAnswer> = {}): PastAnswer => ({ section: 'ethics', nodes: ['N1'], units: 100, earnedUnits: right ? 100 : 0, at, ...over });

describe('how a section stands', () => {
  test('its share is cut to a hundredth, and a section without answers has none', () => {
    const standings = sectionStandings([answer(1, true), answer(2, true), answer(3, false)]);
    expect(standings).toHaveLength(7);
    expect(standings[0]).toEqual({ section: 'ethics', answers: 3, percentUnits: 6666 });
    expect(standings[1]).toEqual({ section: 'foundation', answers: 0, percentUnits: null });
  });

  test('what lies behind the latest answers does not count', () => {
    const old = Array.from({ length: 20 }, (_, at) => answer(at, false));
    const recent = Array.from({ length: RECENT_ANSWERS }, (_, at) => answer(100 + at, true));
    expect(sectionStandings([...old, ...recent])[0]?.percentUnits).toBe(10_000);
  });
});

describe('where somebody is weak', () => {
  const rows: readonly { readonly name: string; readonly answers: readonly PastAnswer[]; readonly nodes: readonly string[] }[] = [
    { name: 'two wrong answers say nothing yet', answers: [answer(1, false), answer(2, false)], nodes: [] },
    { name: 'three with one wrong do', answers: [answer(1, false), answer(2, true), answer(3, true)], nodes: ['N1'] },
    { name: 'all right is not weak', answers: [1, 2, 3].map((at) => answer(at, true)), nodes: [] },
    { name: 'the lowest share comes first', answers: [1, 2, 3].flatMap((at) => [answer(at, at === 1), answer(at, false, { nodes: ['N2'] })]), nodes: ['N2', 'N1'] },
    { name: 'every node of an item counts', answers: [1, 2, 3].map((at) => answer(at, false, { nodes: ['N3', 'N4'] })), nodes: ['N3', 'N4'] },
    { name: 'what was learnt since is not weak any more', answers: [...[1, 2].map((at) => answer(at, false)), ...Array.from({ length: 8 }, (_, at) => answer(10 + at, true))], nodes: [] },
  ];
  test.each(rows)('$name', ({ answers, nodes }) => {
    expect(weakNodes(answers).map(({ node }) => node)).toEqual(nodes);
  });
});

test.each([
  { name: 'the heaviest one never practised', sections: [[null, 5], [null, 25], [1000, 60]], weight: 25 },
  { name: 'the lowest share', sections: [[9000, 5], [3000, 10], [5000, 60]], weight: 10 },
])('next comes $name', ({ sections, weight }) => {
  expect(sectionToTakeUp(sections.map(([percentUnits = null, own]) => ({ percentUnits, weight: own ?? 0, items: 3 })))?.weight).toBe(weight);
});

test('a section without items is never next', () => {
  expect(sectionToTakeUp([{ percentUnits: null, weight: 9, items: 0 }])).toBeUndefined();
});
