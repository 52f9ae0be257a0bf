import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { prepare } from '../steps.js';

/**
 * A whole exam under load, and beside it the barest durable save there can be, on the same machine in
 * the same run: `npm run bench:exam [rounds] [candidates]`. Reports, asserts nothing. With
 * BENCH_PROFILE=<folder> the server of the last round writes a CPU profile there.
 */
const [rounds = 3, candidates = 200] = process.argv.slice(2).map(Number);
const profileFolder = process.env.BENCH_PROFILE;

const phaseReport = z.object({ done: z.string(), latencies: z.array(z.number()), errors: z.record(z.string(), z.number()), milliseconds: z.number() });
const roomSchema = z.object({ candidates: z.array(z.unknown()), places: z.array(z.unknown()) });
type Room = z.infer<typeof roomSchema>;

interface Measured {
  readonly latencies: readonly number[];
  readonly errors: number;
  readonly milliseconds: number;
  /** CPU of the server alone, in ms for the whole phase. */
  readonly cpu: number;
}

interface Round {
  readonly page: Measured;
  readonly start: Measured;
  readonly saves: Measured;
  readonly submit: Measured;
  readonly bare: Measured;
  readonly rssBefore: number;
  readonly rssAfter: number;
}

if (process.env.BENCH_BUILT !== '1') await prepare(['generate', 'content', 'build']);
const measured: Round[] = [];
for (let round = 1; round <= rounds; round += 1) {
  measured.push(await runRound(round === rounds ? profileFolder : undefined));
  process.stdout.write(`round ${round} of ${rounds} done\n`);
}
report(measured);

async function runRound(profile: string | undefined): Promise<Round> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-bench-'));
  try {
    const url = `file:${path.join(folder, 'exam.db')}`;
    const printed = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/load/make-room.ts', url, String(candidates)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const room = roomSchema.parse(JSON.parse(printed));
    const server = await listen('scripts/serve.js', [], {
      env: { ...process.env, NODE_ENV: 'production', APP_ENV: 'test', DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1' },
      execArgv: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    });
    const rssBefore = rssOf(server.child);
    const driver = await driverFor(room, server.origin);
    const page = await driver.phase('page', server.child);
    const start = await driver.phase('start', server.child);
    const saves = await driver.phase('saves', server.child);
    const submit = await driver.phase('submit', server.child);
    const rssAfter = rssOf(server.child);
    await driver.end();
    await end(server.child);

    const bareServer = await listen('scripts/bench/bare-save-server.js', [path.join(folder, 'bare.db')], {});
    const bareDriver = await driverFor(room, bareServer.origin);
    const bare = await bareDriver.phase('saves', bareServer.child);
    await bareDriver.end();
    await end(bareServer.child);
    return { page, start, saves, submit, bare, rssBefore, rssAfter };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(
  script: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; execArgv?: string[] },
): Promise<{ child: ChildProcess; origin: string }> {
  const child = fork(script, args, { execArgv: [], ...options, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  // Thousands of lines of one fault would hide the table; the first says what it is.
  let faults = 0;
  child.stderr?.on('data', (chunk: Buffer) => {
    if (faults === 0) process.stdout.write(`  ${script} reports: ${chunk.toString().slice(0, 300)}\n`);
    faults += 1;
  });
  child.once('exit', (code, signal) => {
    if (code !== 0 && signal !== 'SIGTERM') process.stdout.write(`  ${script} ended by itself: code ${code}, signal ${signal}\n`);
    if (faults > 0) process.stdout.write(`  ${script} reported about ${faults} faults\n`);
  });
  const [message]: unknown[] = await once(child, 'message');
  return { child, origin: `http://127.0.0.1:${z.object({ listening: z.number() }).parse(message).listening}` };
}

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

async function driverFor(room: Room, origin: string) {
  const driver = fork('scripts/bench/exam-driver.js', [], { execArgv: [] });
  const tell = async (message: Record<string, unknown>): Promise<unknown> => {
    driver.send(message);
    const [answer]: unknown[] = await once(driver, 'message');
    return answer;
  };
  await tell({ phase: 'room', ...room, origin });
  return {
    phase: async (phase: 'page' | 'start' | 'saves' | 'submit', server: ChildProcess): Promise<Measured> => {
      const before = cpuOf(server);
      const { latencies, errors, milliseconds } = phaseReport.parse(await tell({ phase }));
      const failed = Object.values(errors).reduce((sum, count) => sum + count, 0);
      if (failed > 0) process.stdout.write(`  ${phase}: errors by status ${JSON.stringify(errors)}\n`);
      return { latencies, errors: failed, milliseconds, cpu: cpuOf(server) - before };
    },
    end: () => end(driver),
  };
}

/** User and system time of a process in ms: Linux's own count, elsewhere that of ps. */
function cpuOf(child: ChildProcess): number {
  const stat = `/proc/${child.pid}/stat`;
  if (existsSync(stat)) {
    const text = readFileSync(stat, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10; // ticks of a hundredth of a second
  }
  const printed = execFileSync('ps', ['-o', 'time=', '-p', String(child.pid)], { encoding: 'utf8' }).trim();
  return printed.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

function rssOf(child: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
}

function report(all: readonly Round[]): void {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const of = (pick: (round: Round) => number) => median(all.map(pick));
  const perSave = (phase: Measured) => phase.cpu / phase.latencies.length;
  const perAttempt = (round: Round) => (round.page.cpu + round.start.cpu + round.saves.cpu + round.submit.cpu) / candidates;
  const errors = all.reduce((sum, round) => sum + round.page.errors + round.start.errors + round.saves.errors + round.submit.errors, 0);

  line(`\n${candidates} candidates, ${all.length} rounds, medians; ${all[0]?.saves.latencies.length ?? 0} saves a round, one at a time each, no thinking`);
  const phases = [
    ['page', (round: Round) => round.page],
    ['start, all within one second', (round: Round) => round.start],
    ['save', (round: Round) => round.saves],
    ['submit and score, all at once', (round: Round) => round.submit],
    ['bare save', (round: Round) => round.bare],
  ] as const;
  line(`${'ms'.padEnd(32)}${['p50', 'p95', 'p99', 'max', 'per s', 'CPU ms'].map((title) => title.padStart(9)).join('')}`);
  for (const [title, phase] of phases) {
    const cells = [
      ...[0.5, 0.95, 0.99, 1].map((share) => of((round) => quantile(phase(round).latencies, share)).toFixed(1)),
      of((round) => (phase(round).latencies.length / phase(round).milliseconds) * 1000).toFixed(0),
      of((round) => perSave(phase(round))).toFixed(3),
    ];
    line(`${title.padEnd(32)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  }
  line('');
  const target = (title: string, value: number, limit: number, unit: string) =>
    line(`${value <= limit ? '✓' : '✗'} ${title}: ${value.toFixed(2)}${unit} (target ≤ ${limit}${unit})`);
  target('CPU of a save against the bare save', of((round) => perSave(round.saves) / perSave(round.bare)), 3, ' ×');
  target('CPU of a whole attempt against the bare save', of((round) => perAttempt(round) / perSave(round.bare)), 400, ' ×');
  target('p99 of a save', of((round) => quantile(round.saves.latencies, 0.99)), 250, ' ms');
  target('errors', errors, 0, '');
  line(`  CPU of a whole attempt: ${of(perAttempt).toFixed(1)} ms; memory ${of((round) => round.rssBefore).toFixed(0)} → ${of((round) => round.rssAfter).toFixed(0)} MB`);
  line(`  saves per second against the bare server: ${of((round) => round.bare.milliseconds / round.saves.milliseconds).toFixed(2)} ×`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
