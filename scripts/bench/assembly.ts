import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { poolEntryOf } from '#app/domain/assembly/pool-entry.ts';
import { assemblyRefusalMessages } from '#app/domain/assembly/shortage-messages.ts';
import { type Cell, cellsOf } from '#app/domain/blueprints/cells.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';
import { LEVELS, theoryWeights } from '#app/domain/standard/standard.ts';
import { readBlueprints, readTheoryItems, readStandard } from '#app/server/content/authored.server.ts';

/**
 * Forms per second on the bank of git, against a plain draw that knows no rule but the cells. By the clock, and by the
 * processor's time, which others at work on the machine do not disturb.
 */
const ROUNDS = 7;
const CALLS_PER_ROUND = 100;

const standard = readStandard();
const blueprint = readBlueprints()[0];
if (blueprint === undefined) throw new Error('content/blueprints 中没有细目表');
const pool = readTheoryItems().map((item) => poolEntryOf(item, 1));

console.log(`题库 ${pool.length} 题；每轮 ${CALLS_PER_ROUND} 次，${ROUNDS} 轮取中位数`);
for (const level of LEVELS) {
  const cells = cellsOf(blueprint, theoryWeights(standard, level));
  if (!cells.ok) throw new Error(cells.reason.kind);
  const plain = measure(1, (seed) => plainDraw(cells.value, seed));
  report(level, '随意抽题（基线）', plain, plain);
  for (const count of [1, 2]) {
    const first = assembleForms({ standard, blueprint, level, pool, seed: 0, count });
    if (!first.ok) {
      console.log(`${level} 级　${count} 份：不能组卷。${assemblyRefusalMessages(first.reason, standard, blueprint).join('')}`);
      process.exitCode = 1;
      continue;
    }
    const speed = measure(count, (seed) => assembleForms({ standard, blueprint, level, pool, seed, count }));
    report(level, count === 1 ? '单卷' : 'A、B 卷', speed, plain);
  }
}

/** Forms per second. */
interface Speed {
  readonly byClock: number;
  readonly byProcessor: number;
}

/** The medians of the rounds, after one round to warm up. */
function measure(formsPerCall: number, draw: (seed: number) => unknown): Speed {
  const rounds: Speed[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    for (let call = 0; call < CALLS_PER_ROUND; call += 1) draw(round * CALLS_PER_ROUND + call);
    const { user, system } = process.cpuUsage(used);
    const forms = CALLS_PER_ROUND * formsPerCall;
    const byClock = forms / ((performance.now() - start) / 1_000);
    if (round > 0) rounds.push({ byClock, byProcessor: forms / ((user + system) / 1_000_000) });
  }
  return { byClock: median(rounds.map((round) => round.byClock)), byProcessor: median(rounds.map((round) => round.byProcessor)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(level: number, name: string, speed: Speed, plain: Speed): void {
  const share = ((speed.byProcessor / plain.byProcessor) * 100).toFixed(1);
  console.log(
    `${level} 级　${name}：每秒 ${speed.byClock.toFixed(0)} 份（按处理器时间 ${speed.byProcessor.toFixed(0)} 份），是基线的 ${share}%`,
  );
}

function plainDraw(cells: readonly Cell[], seed: number): readonly string[] {
  const random = seededRandom(seed);
  return cells.flatMap((cell) => {
    const fitting = pool.filter((entry) => entry.section === cell.section && entry.type === cell.type);
    return shuffled(fitting, random).slice(0, cell.count).map((entry) => entry.id);
  });
}
