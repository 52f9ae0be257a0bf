import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { z } from 'zod';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { itemFilterSchema } from '#app/domain/items/item-filter.ts';
import { seededRandom } from '#app/domain/shared/random.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { versionRow, writeHeads } from '#app/server/bank/write-item.server.ts';
import { readItems } from '#app/server/content/authored.server.ts';
import { closeDb, useDatabase as openDatabase } from '#app/server/db/db.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';
import { bankItem } from '#app/server/queries/bank-item.server.ts';
import { bankTags, listBankItems } from '#app/server/queries/bank-items.server.ts';
import { bankWork } from '#app/server/queries/bank-work.server.ts';
import { prepare } from '../steps.js';

/**
 * npm run bench:bank [-- items]: how long the bench's list takes to answer, with twenty thousand items beside the same
 * with a thousand: everything its page loads together, and the page itself over HTTP from the server that people use.
 * Medians of RUNS, in milliseconds, and their ratio.
 */
const RUNS = 15;
const BASELINE = 1000;
const wanted = Number(process.argv[2] ?? 20_000);
const STATES = ['approved', 'approved', 'approved', 'approved', 'inReview', 'toReview', 'retired', 'approved'] as const;
const PASSWORD = 'only for this bench';
const reader: Actor = { id: 'bench', loginName: 'bench', displayName: 'bench', roles: ['itemWriter'], mustChangePassword: false };

const FILTERS: readonly (readonly [name: string, filter: Readonly<Record<string, string>>])[] = [
  ['everything', {}],
  ['everything, last page', { page: '9999' }],
  ['a word', { q: '失业登记' }],
  ['two words', { q: '失业 柜台' }],
  ['a word nobody wrote', { q: '量子纠缠' }],
  ['section, type and level', { section: 'employment', type: 'singleChoice', level: '4' }],
  ['a node', { node: 'L4.K2.2.1' }],
  ['a source', { source: 'social-insurance-law' }],
  ['state to review', { state: 'toReview' }],
  ['a tag', { tag: '第四季度' }],
  ['hardest first', { sort: 'hardest' }],
  ['last changed first, a word', { sort: 'changed', q: '养老' }],
];

if (process.env.BENCH_BUILT !== '1') await prepare(['generate', 'content', 'build']);
const folder = mkdtempSync(path.join(os.tmpdir(), 'bank-list-'));
const small = await measured(BASELINE);
const large = await measured(wanted);
console.log(`${'filter'.padEnd(30)}${`${BASELINE} items`.padStart(14)}${`${wanted} items`.padStart(14)}${'ratio'.padStart(8)}`);
for (const name of large.keys()) {
  const [one, other] = [small.get(name) ?? Number.NaN, large.get(name) ?? Number.NaN];
  console.log(`${name.padEnd(30)}${one.toFixed(1).padStart(14)}${other.toFixed(1).padStart(14)}${(other / one).toFixed(1).padStart(8)}`);
}
rmSync(folder, { recursive: true, force: true });

async function measured(count: number): Promise<ReadonlyMap<string, number>> {
  const url = `file:${path.join(folder, `${count}.db`)}`;
  const database = await openDatabase(url);
  await migrate(database);
  await fill(database, count);
  const medians = new Map<string, number>();
  for (const [name, filter] of FILTERS) {
    medians.set(name, await median(() => Promise.all([listBankItems(reader, itemFilterSchema.parse(filter)), bankWork(reader), bankTags()])));
  }
  medians.set('one item with its look-alikes', await median(() => bankItem(reader, 'bench-0', undefined)));
  await closeDb();
  await overHttp(url, medians);
  return medians;
}

/** The page as a browser gets it: the server of a release, a logged-in reviewer, one request at a time. */
async function overHttp(url: string, medians: Map<string, number>): Promise<void> {
  const server = fork('scripts/serve.js', [], {
    env: { ...process.env, NODE_ENV: 'production', APP_ENV: 'test', DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message]: unknown[] = await once(server, 'message');
  const origin = `http://127.0.0.1:${z.object({ listening: z.number() }).parse(message).listening}`;
  const login = await fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ loginName: reader.loginName, password: PASSWORD }).toString(),
  });
  const cookie = login.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  for (const [name, filter] of FILTERS) {
    const address = `${origin}/bank?${new URLSearchParams(filter).toString()}`;
    medians.set(
      `page: ${name}`,
      await median(async () => {
        const answer = await fetch(address, { headers: { cookie } });
        if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
        await answer.text();
      }),
    );
  }
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}

async function median(run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** Items of git over and over under new ids, every stem a little its own, in many states, some used and tagged. */
async function fill(database: Awaited<ReturnType<typeof openDatabase>>, count: number): Promise<void> {
  const git = readItems();
  const random = seededRandom(20261126);
  const at = Date.UTC(2026, 10, 26);
  const created = new Date(at);
  await database.prisma.user.create({
    data: {
      id: reader.id,
      loginName: reader.loginName,
      displayName: reader.displayName,
      passwordHash: await hashPassword(PASSWORD),
      createdAt: created,
      passwordChangedAt: created,
      roles: { create: reader.roles.map((role) => ({ role, grantedAt: created })) },
    },
  });
  for (let from = 0; from < count; from += 1000) {
    const items = Array.from({ length: Math.min(1000, count - from) }, (_, index): BankItem => {
      const number = from + index;
      const model = git[number % git.length];
      if (!model) throw new Error('There are no items in git');
      return { ...model, id: `bench-${number}`, stem: `（${number}）${model.stem}` };
    });
    await database.prisma.$transaction(
      async (tx) => {
        await tx.item.createMany({ data: items.map(({ id }, index) => ({ id, pool: index % 3 === 0 ? 'secure' : 'open', state: STATES[index % STATES.length] ?? 'approved', createdAt: new Date(at) })) });
        await tx.itemVersion.createMany({ data: items.map((item) => versionRow(item, 1, 'git', null, at)) });
        await writeHeads(tx, items.map((item) => ({ itemId: item.id, version: 1, content: item })), at);
        await tx.itemTag.createMany({ data: items.filter(() => random() < 0.02).map(({ id }) => ({ itemId: id, tag: '第四季度' })) });
      },
      { timeout: 120_000 },
    );
  }
}
