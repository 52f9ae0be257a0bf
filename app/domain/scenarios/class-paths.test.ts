import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf, forkOf, forksOf, type WalkedPlay } from '#app/domain/scenarios/class-paths.ts';

const TITLES = new Map([['good', '办成了'], ['bad', '没有办成']]);
const play = (id: string, options: readonly string[], ending: string, points: number): WalkedPlay => ({
  id,
  ending,
  points,
  steps: options.map((option) => ({ option, text: `做法${option}` })),
});

const PLAYS = [
  play('a', ['hub.0.1', 'ask.0.1'], 'good', 90),
  play('b', ['hub.0.1', 'ask.0.2'], 'bad', 40),
  play('c', ['hub.0.2'], 'bad', 30),
  play('d', ['hub.0.2', 'hub.0.1'], 'bad', 50),
];

describe('flowOf', () => {
  test('counts who went where and marks the own way', () => {
    const { nodes, links } = flowOf(PLAYS, TITLES, 1, 'a');
    expect(nodes.map(({ title, column, count, own }) => [title, column, count, own])).toEqual([
      ['开始', 0, 4, true],
      ['做法hub.0.1', 1, 2, true],
      ['做法hub.0.2', 1, 2, false],
      ['没有办成', 2, 3, false],
      ['办成了', 2, 1, true],
    ]);
    expect(links.filter(({ own }) => own).map(({ from, to }) => `${from}→${to}`)).toEqual(['start→1 hub.0.1', '1 hub.0.1→end good']);
  });

  test('a play shorter than the columns goes to its ending at once', () => {
    const { links } = flowOf([play('c', ['hub.0.2'], 'bad', 30)], TITLES, 3, null);
    expect(links.map(({ from, to }) => `${from}→${to}`)).toEqual(['start→1 hub.0.2', '1 hub.0.2→end bad']);
  });

  test('folds the rarest ways of a crowded column, never the own one', () => {
    const crowd = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'f', 'g'].map((way, at) => play(String(at), [`hub.0.${way}`], 'bad', 10));
    const titles = (ownId: string | null) => flowOf(crowd, TITLES, 1, ownId).nodes.filter(({ column }) => column === 1).map(({ title, count }) => `${title} ${count}`);
    expect(titles(null)).toEqual(['其他做法 3', '做法hub.0.a 2', '做法hub.0.b 2', '做法hub.0.c 2', '做法hub.0.d 2']);
    expect(titles('10')).toContain('做法hub.0.g 1');
  });

  test('loses nobody on the way: into and out of every node go as many as it counts', () => {
    const anyPlay = fc
      .tuple(fc.array(fc.constantFrom('a.0.1', 'a.0.2', 'b.0.1'), { minLength: 1, maxLength: 6 }), fc.constantFrom('good', 'bad'), fc.nat(100), fc.nat())
      .map(([options, ending, points, id]) => play(String(id), options, ending, points));
    fc.assert(
      fc.property(fc.array(anyPlay, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (plays, depth) => {
        const { nodes, links } = flowOf(plays, TITLES, depth, null);
        for (const { key, column, count } of nodes) {
          const incoming = links.filter(({ to }) => to === key).reduce((sum, link) => sum + link.count, 0);
          const outgoing = links.filter(({ from }) => from === key).reduce((sum, link) => sum + link.count, 0);
          if (column > 0) expect(incoming).toBe(count);
          if (column <= depth) expect(outgoing).toBe(count);
        }
      }),
      { seed: 20261126 },
    );
  });
});

describe('forksOf', () => {
  test('takes the first time somebody came to a fork, and ranks by what it made of the score', () => {
    const [first, second] = forksOf(PLAYS);
    expect(first).toMatchObject({ fork: 'hub.0', spread: 25, options: [{ option: 'hub.0.1', count: 2, meanPoints: 65 }, { option: 'hub.0.2', count: 2, meanPoints: 40 }] });
    expect(second).toMatchObject({ fork: 'ask.0', spread: 0 });
  });
});

test.each([
  ['hub.0.13', 'hub.0'],
  ['hub.0.c-0.6.5', 'hub.0.c-0.6'],
])('forkOf(%s) is %s', (option, fork) => {
  expect(forkOf(option)).toBe(fork);
});
