import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#app/domain/scenarios/scenario.ts';
import { compileInk } from '#app/server/scenarios/ink-story.ts';
import { checkScenarios, scenarioContext } from '../../scenarios/check-scenarios.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { walkStory } from '../../scenarios/walk-story.ts';
import { scenarioHeadProblems, scenarioWalkProblems } from './scenario-rules.ts';

const CONTEXT = scenarioContext('content', '2026-11-25');
const NAMES = readdirSync('content/scenarios').filter((name) => name.endsWith('.ink'));

describe.each(NAMES)('%s', (name) => {
  test('can be played to every ending, and every way through it is sound', { timeout: 240_000 }, () => {
    const { problems, counts } = checkScenarios('content', CONTEXT, { only: name });
    expect(problems).toEqual([]);
    expect(counts).toHaveLength(1);
  });
});

describe('a planted fault is found:', () => {
  let scenario: Scenario;
  beforeAll(() => {
    const read = readScenario('content', 'scenarios/s11-signed-away.ink').scenario;
    if (!read) throw new Error('The sample cannot be read');
    scenario = read;
  });

  const head = (change: Partial<Scenario>) => scenarioHeadProblems('scenarios/s11-signed-away.ink', { ...scenario, ...change }, CONTEXT).map(({ message }) => message).join();
  test('the sample itself is sound', () => {
    expect(head({})).toBe('');
  });
  test.each<[string, () => Partial<Scenario>, string]>([
    ['points that do not add up', () => ({ criteria: scenario.criteria.slice(1) }), '合计'],
    ['a dimension nobody is judged on', () => ({ criteria: scenario.criteria.map((entry) => ({ ...entry, dimension: 'policy' })) }), '没有一项考'],
    ['an id used twice', () => ({ mustNots: [...scenario.mustNots, ...scenario.mustNots.slice(0, 1)] }), '用了两次'],
    ['a node that is not in the standard', () => ({ nodes: ['L4.K9.9.9'] }), '标准里没有节点'],
    ['a function that is not in the standard', () => ({ function: 'F6' }), '标准里没有职业功能 F6'],
    ['a card without a known source', () => ({ cards: scenario.cards.map((card) => ({ ...card, source: 'no-such' })) }), 'sources.yaml 里没有'],
    ['another module than its name says', () => ({ module: 5 }), '模块序号'],
  ])('%s', (_name, change, message) => {
    expect(head(change())).toContain(message);
  });

  const walk = (ink: string): string => {
    const { json, faults } = compileInk(ink);
    if (json === undefined) throw new Error(faults.map(({ message }) => message).join());
    return scenarioWalkProblems('x.ink', scenario, walkStory(scenario, json, { seed: 1, cutScore: CONTEXT.standard.exam.cutScore })).map(({ message }) => message).join('\n');
  };
  test.each<[string, string, string]>([
    ['a dead end', '开头。\n* [走]\n  走了。\n  -> END\n* [留]\n  留下。 # ending: both-roads\n  -> END\n', '走到头却没有结局：走'],
    ['a fork whose options are used up', '开头。\n-> hub\n=== hub ===\n站着。\n* [看]\n  看了。\n  -> hub\n', '走到头却没有结局：看'],
    ['an ending nobody reaches', '开头。\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '没有一条路走得到 ending: both-roads'],
    ['a mark that was never declared', '开头。 # did: flew\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', 'did: flew 没有在开头写明'],
    ['a speaker nobody introduced', '你好。 # who: 路人\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '“路人”没有在开头写明'],
    ['a tag that means nothing', '开头。 # loud\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '不认识的标记'],
    ['text over length', `${'长'.repeat(150)}。\n* [走]\n  走了。 # ending: sent-home\n  -> END\n`, '一句有 151 字'],
    ['too little to play', '开头。\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '全部选项只有 1 个'],
    ['no way to full marks', '开头。\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '最好的走法只有'],
    ['no good ending', '开头。\n* [走]\n  走了。 # ending: sent-home\n  -> END\n', '没有一个结局能以 80 分以上'],
  ])('%s', (_name, ink, message) => {
    expect(walk(ink)).toContain(message);
  });
});
