import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { EXCHANGE_FORMATS } from '#app/domain/exchange/exchange-format.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { readItems, readSources, readStandard } from '#app/server/content/authored.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { readImport } from '#app/server/exchange/read-import.server.ts';
import { HOSTILE_FILES } from './hostile-files.ts';

/**
 * What a round trip of a thousand items and each hostile file costs: `npx tsx scripts/bench/exchange.ts`. Every case runs
 * in a process of its own, so that its peak of memory is its own; the baseline loads the same program and reads the same
 * content. Making a hostile file is not timed, but its bytes are part of the peak. Reports, asserts nothing.
 */
const ITEMS = 1_000;
const [only] = process.argv.slice(2);

if (only === undefined) runAll();
else await runOne(only);

function runAll(): void {
  console.log(`往返 ${ITEMS} 题，以及每个恶意文件；各用一个进程。内存是峰值（MB），括号里是比基线多的`);
  const baseline = inChild('baseline');
  console.log(`${'基线：只读内容'.padEnd(44)}${baseline.memory.toFixed(0).padStart(6)} MB`);
  const cases = [...EXCHANGE_FORMATS.map((format) => `round trip ${format}`), ...HOSTILE_FILES.map(({ name }) => name)];
  for (const name of cases) {
    const { seconds, memory, says } = inChild(name);
    console.log(`${name.padEnd(52)}${seconds.toFixed(2).padStart(7)} s${memory.toFixed(0).padStart(6)} MB (+${(memory - baseline.memory).toFixed(0)})　${says}`);
  }
}

interface Measured {
  readonly seconds: number;
  /** Peak, in MB. */
  readonly memory: number;
  readonly says: string;
}

function inChild(name: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { encoding: 'utf8' });
  if (status !== 0) return { seconds: Number.NaN, memory: Number.NaN, says: `没有跑完：${stderr.trim().split('\n').at(-1) ?? ''}` };
  const [seconds, memory, says = ''] = stdout.trim().split('\t');
  return { seconds: Number(seconds), memory: Number(memory), says };
}

async function runOne(name: string): Promise<void> {
  const context = { standard: readStandard(), sources: new Map(readSources().map((source) => [source.id, source])), today: '2026-11-26' };
  const items = thousand(readItems());
  const format = EXCHANGE_FORMATS.find((known) => name === `round trip ${known}`);
  const hostile = HOSTILE_FILES.find((file) => file.name === name);
  const bytes = hostile?.make();
  const start = performance.now();
  let says = '';
  if (format !== undefined) {
    const file = await exportItems(format, items, context);
    const written = performance.now();
    const read = await readImport(format, file.bytes, context);
    const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);
    says = `${read.items.length} 题，写 ${seconds(written - start)} s，读 ${seconds(performance.now() - written)} s，文件 ${(file.bytes.length / 1024 / 1024).toFixed(1)} MB`;
  } else if (hostile !== undefined && bytes !== undefined) {
    const { faults, items: taken } = await readImport(hostile.format, bytes, context);
    says = `${taken.length === 0 ? '拒绝' : '未拒绝！'}：${faults[0]?.message ?? ''}`;
  }
  const elapsed = (performance.now() - start) / 1_000;
  console.log(`${elapsed}\t${process.resourceUsage().maxRSS / 1024}\t${says}`);
}

/** As many items as asked for, whatever the bank holds: those of the bank again and again, told apart by id and stem. */
function thousand(bank: readonly BankItem[]): readonly BankItem[] {
  return Array.from({ length: ITEMS }, (_, at) => bank[at % bank.length]).flatMap((item, at) => {
    if (item === undefined) return [];
    return at < bank.length ? [item] : [{ ...item, id: `${item.id}-r${at}`, stem: `（${at}）${item.stem}` }];
  });
}
