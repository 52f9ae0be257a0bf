import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileInk, InkPlay, replay } from '#app/server/scenarios/ink-story.ts';

const STORY = `
VAR trust = 0
来了一个人。
-> start
=== start ===
我想问一件事。 # who: 周阿姨
* [请坐]
    她坐下了。 # did: calm
    ~ trust += 1
    -> start
+ { trust > 0 } [问日期]
    { shuffle:
        - 三月二日。 # who: 周阿姨
        - 四月六日。 # who: 周阿姨
        - 五月九日。 # who: 周阿姨
    }
    -> start
+ [送客]
    她走了。 # ending: gone
    -> END
`;

function compiled(): string {
  const { json } = compileInk(STORY);
  if (json === undefined) throw new Error('The story does not compile');
  return json;
}

describe('compileInk', () => {
  test.each<[string, string, number | undefined]>([
    ['a way to nowhere', '开头。\n-> nowhere\n', 2],
    ['a story that runs out', '=== start ===\n* [走]\n    走了。\n', undefined],
  ])('finds %s', (_name, text, line) => {
    const { json, faults } = compileInk(text);
    expect(json).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    if (line !== undefined) expect(faults.map((fault) => fault.line)).toContain(line);
  });
});

describe('InkPlay', () => {
  test('shows who speaks, what it marks, and what depends on what was done', () => {
    const play = new InkPlay(compiled(), 1);
    expect(play.state.choices.map(({ text }) => text)).toEqual(['请坐', '送客']);
    play.choose(0);
    expect(play.state.turn).toMatchObject({ chosen: '请坐', lines: [{ text: '她坐下了。', marks: [{ kind: 'did', id: 'calm' }] }, { who: '周阿姨' }] });
    expect(play.state.choices.map(({ text }) => text)).toEqual(['问日期', '送客']);
  });

  test('a choice that is not there is an error of the caller', () => {
    expect(() => new InkPlay(compiled(), 1).choose(7)).toThrow(RangeError);
  });

  test('goes on from a saved state as if it had never stopped', () => {
    const first = new InkPlay(compiled(), 7);
    first.choose(0);
    first.choose(0);
    const saved = first.save();
    const second = new InkPlay(compiled(), 7);
    second.restore(saved, first.state);
    expect(second.choose(0)).toEqual(first.choose(0));
  });

  test('the same seed and path are the same play', () => {
    const json = compiled();
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.nat(1), { maxLength: 8 }), (seed, choices) => {
        const path: number[] = [];
        const play = new InkPlay(json, seed);
        for (const choice of choices) {
          if (play.state.choices.length === 0) break;
          const index = choice % play.state.choices.length;
          play.choose(index);
          path.push(index);
        }
        expect(replay(json, seed, path)).toEqual(replay(json, seed, path));
      }),
      { seed: 20261125, numRuns: 50 },
    );
  });
});
