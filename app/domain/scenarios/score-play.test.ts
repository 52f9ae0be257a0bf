import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, type Mark, type Scenario, type Turn } from '#app/domain/scenarios/scenario.ts';
import { scorePlay } from '#app/domain/scenarios/score-play.ts';

const SCENARIO: Scenario = {
  id: 's05-sample',
  title: '样本情景',
  module: 5,
  function: 'F2',
  levels: [4],
  minutes: 10,
  uses: ['practice'],
  setting: '窗口前来了一个人。',
  people: [{ name: '样本', age: 40, trade: '样本行当', wants: '想问一件事' }],
  aims: ['问清一件事', '答清一件事'],
  nodes: ['B2.2.1.1'],
  lessons: ['m05-reception'],
  discuss: ['他为什么先说车费', '这句话换个人说行不行'],
  variants: [{ day: '三月' }, { day: '四月' }],
  asks: [],
  documents: [],
  cards: [],
  criteria: DIMENSIONS.map((dimension, at) => ({ id: `c-${'abcde'[at]}`, dimension, text: `做到了第${at + 1}样`, points: 20 })),
  musts: [{ id: 'told', text: '告诉了时限' }],
  mustNots: [{ id: 'promised', text: '许诺一定能批' }],
  endings: ['good', 'fair', 'poor', 'bad'].map((id) => ({ id, title: '样本结局', text: '走到了这里。' })),
};
const CUT = 60;
const ALL: readonly Mark[] = SCENARIO.criteria.map(({ id }) => ({ kind: 'did', id }));
const TOLD: Mark = { kind: 'must', id: 'told' };
const PROMISED: Mark = { kind: 'mustNot', id: 'promised' };
const GOOD: Mark = { kind: 'ending', id: 'good' };

function turn(...marks: readonly Mark[]): Turn {
  return { chosen: '说一句', lines: [{ text: '一句', who: null, marks }] };
}

describe('scorePlay', () => {
  test.each<[string, readonly Mark[], number]>([
    ['everything done', [...ALL, TOLD, GOOD], 100],
    ['nothing done', [TOLD, GOOD], 0],
    ['one thing done twice counts once', [...ALL.slice(0, 1), ...ALL.slice(0, 1), TOLD], 20],
    ['a must left out keeps a whole play below good', [...ALL, GOOD], 79],
    ['what must not be done keeps it from passing', [...ALL, TOLD, PROMISED, GOOD], 59],
    ['a cap gives nothing to who earned less', [...ALL.slice(0, 2), PROMISED], 40],
  ])('%s', (_name, marks, points) => {
    expect(scorePlay(SCENARIO, [turn(...marks)], CUT).points).toBe(points);
  });

  test('explains itself by the turn at which a thing first happened', () => {
    const score = scorePlay(SCENARIO, [turn(), turn(...ALL.slice(0, 1)), turn(PROMISED), turn(...ALL.slice(0, 1), GOOD)], CUT);
    expect(score.done.map(({ id, turn: at }) => [id, at])).toEqual([['c-a', 1]]);
    expect(score.mustNotsDone.map(({ turn: at }) => at)).toEqual([2]);
    expect(score.mustsMissed.map(({ id }) => id)).toEqual(['told']);
    expect(score.ending).toBe('good');
  });

  test('a play that goes on has no ending', () => {
    expect(scorePlay(SCENARIO, [turn(...ALL)], CUT).ending).toBeNull();
  });

  const anyMark = fc.constantFrom<Mark>(...ALL, TOLD, PROMISED, GOOD);
  const anyPlay = fc.array(fc.array(anyMark, { maxLength: 4 }), { maxLength: 12 }).map((turns) => turns.map((marks) => turn(...marks)));

  test('no play with what must not be done passes, whatever else it holds', () => {
    fc.assert(
      fc.property(anyPlay, (turns) => {
        const score = scorePlay(SCENARIO, [...turns, turn(PROMISED)], CUT);
        expect(score.points).toBeLessThan(CUT);
      }),
      { seed: 20261125 },
    );
  });

  test('the same path has the same score, and the dimensions add up to what was earned', () => {
    fc.assert(
      fc.property(anyPlay, (turns) => {
        const score = scorePlay(SCENARIO, turns, CUT);
        expect(scorePlay(SCENARIO, turns, CUT)).toEqual(score);
        expect(score.dimensions.reduce((sum, { earned }) => sum + earned, 0)).toBe(score.earned);
        expect(score.points).toBeLessThanOrEqual(score.earned);
      }),
      { seed: 20261125 },
    );
  });
});
