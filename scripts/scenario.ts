import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { choiceOfAnswer, routeOfAnswer } from '#app/domain/scenarios/answer-route.ts';
import { DIMENSION_TITLES } from '#app/domain/scenarios/scenario.ts';
import { scorePlay } from '#app/domain/scenarios/score-play.ts';
import { fillIn, variantOf } from '#app/domain/scenarios/variants.ts';
import { readAnswer } from '#app/domain/shared/short-answer.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { InkPlay, replay } from '#app/server/scenarios/ink-story.ts';
import { problemLine } from './content/rules/problem.ts';
import { checkScenarios, scenarioContext } from './scenarios/check-scenarios.ts';
import { readScenario } from './scenarios/read-scenario.ts';

/**
 * npm run scenario -- content/scenarios/<id>.ink [--seed 7]: plays a story in the terminal and scores the play.
 * npm run scenario -- content/scenarios/<id>.ink --check: walks every way through it and says what is wrong.
 * npm run scenario -- --check: the same for all of them.
 */
const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('请写明是哪个情景：npm run scenario -- content/scenarios/s05-….ink；全部检查：npm run scenario -- --check');
  process.exit(1);
}
const name = path.basename(file);
if (file === '--check') check(undefined);
else if (flags.includes('--check')) check(name);
else await play(Number(flags[flags.indexOf('--seed') + 1]) || 1);

function check(only: string | undefined): void {
  const today = shanghaiLocal(Date.now()).slice(0, 10);
  const { problems, counts } = checkScenarios(path.resolve('content'), scenarioContext(path.resolve('content'), today), { only });
  for (const problem of problems) console.error(problemLine(problem));
  for (const { title, choices, lines, endings, states, plays, whole, best } of counts) {
    console.log(`${title}：${choices} 个选项，${lines} 句，${endings} 个结局，${states} 种局面，${plays} 种走法${whole ? '（每种局面都走过）' : '（局面太多，走到上限为止）'}，最好 ${best} 分`);
  }
  if (counts.length === 0 && problems.length === 0) {
    console.error(`找不到 content/scenarios/${only ?? ''}，请核对文件名。`);
    process.exitCode = 1;
    return;
  }
  if (counts.length > 1) console.log(`共 ${counts.length} 个情景，${counts.filter(({ whole }) => whole).length} 个每种局面都走过。`);
  if (problems.length === 0) console.log('没有发现问题。');
  process.exitCode = problems.length > 0 ? 1 : 0;
}

async function play(seed: number): Promise<void> {
  const { scenario, json, problems } = readScenario(path.resolve('content'), `scenarios/${name}`);
  if (!scenario || json === undefined) {
    for (const problem of problems) console.error(problemLine(problem));
    process.exit(1);
  }
  const values = variantOf(scenario, seed);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  console.log(`\n${scenario.title}\n${fillIn(scenario.setting, values)}\n`);
  const running = new InkPlay(json, seed, values);
  const taken: number[] = [];
  const take = (index: number) => {
    running.choose(index);
    taken.push(index);
    console.log('');
  };
  while (true) {
    for (const { text, who } of running.state.turn.lines) console.log(who === null ? text : `${who}：${text}`);
    if (running.state.choices.length === 0) break;
    console.log('');
    const { choices } = running.state;
    const ask = scenario.asks.find(({ id }) => choices.some(({ written }) => written?.ask === id));
    if (ask) {
      const reading = readAnswer(ask, await terminal.question(`请写：${ask.prompt}\n`));
      console.log(`  读出来的：${reading.found.join('、') || '没有'}`);
      take(choiceOfAnswer(choices, ask, routeOfAnswer(reading)) ?? 0);
      continue;
    }
    choices.forEach(({ text }, at) => console.log(`  ${at + 1}. ${text}`));
    const answer = Number(await terminal.question('您怎么做？写数字：')) - 1;
    if (choices[answer] === undefined) {
      console.log(`请写 1 到 ${running.state.choices.length} 之间的数字。`);
      continue;
    }
    take(answer);
  }
  terminal.close();
  const score = scorePlay(scenario, replay(json, seed, taken, values), readStandard().exam.cutScore);
  const ending = scenario.endings.find(({ id }) => id === score.ending);
  console.log(`\n结局：${ending?.title ?? '没有结局'}。${ending?.text ?? ''}\n得分 ${score.points}（未封顶 ${score.earned}）`);
  for (const { dimension, earned, whole } of score.dimensions) console.log(`  ${DIMENSION_TITLES[dimension]} ${earned}／${whole}`);
  for (const { text, turn, points } of score.done) console.log(`  ✓ 第 ${turn} 步：${text}（${points} 分）`);
  for (const { text, points } of score.missed) console.log(`  － 没有做到：${text}（${points} 分）`);
  for (const { text } of score.mustsMissed) console.log(`  ！必须做而没有做：${text}`);
  for (const { text, turn } of score.mustNotsDone) console.log(`  ✗ 第 ${turn} 步，绝不能做：${text}`);
}
