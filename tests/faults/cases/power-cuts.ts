import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import BetterSqlite3 from 'better-sqlite3';
import { seededRandom } from '#app/domain/shared/random.ts';
import { openDatabase } from '#app/server/db/database.server.ts';
import { createSitting } from '#tests/factories/sittings.ts';
import { assert, type FaultCase, holdsWithin, sleep } from '#tests/faults/fault-case.ts';
import { SavingClient } from '#tests/faults/saving-client.ts';
import { jsonClient } from '#tests/setup/json-client.ts';
import { prepareDatabase } from '#tests/setup/prepared-database.ts';
import { startProductionServer } from '#tests/setup/production-server.ts';

const CUTS = 8;
const CANDIDATES = 20;
const SAVES_BETWEEN_CUTS = 50;

/** D2 of the battery: a power cut, not a crash. Only what fsync has confirmed is left; see fsync-shadow.c. */
export function powerCuts(seed: number): FaultCase {
  return {
    title: `${CUTS} power cuts (only what was fsynced survives): nothing acknowledged is lost, the file is whole`,
    run: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-cut-'));
      try {
        const library = path.join(folder, 'fsync-shadow.so');
        const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, 'tests/faults/fsync-shadow.c', '-ldl'], { encoding: 'utf8' });
        if (compiled.error || compiled.status !== 0) return { skipped: 'no C compiler' };

        const lostAtNormal = await lossAtNormal(folder, library);
        assert(lostAtNormal > 0, 'The model loses nothing at synchronous=NORMAL: it does not model a power cut');

        const { prepared, made } = await prepareDatabase('cut', (world) => createSitting(world, { candidates: CANDIDATES }), path.join(folder, 'origin-0'));
        let current = prepared.folder;
        const random = seededRandom(seed);
        const clients = made.candidates.map(({ attemptId, writer }, index) => ({ attemptId, writer, index }));
        let client = jsonClient('http://127.0.0.1:1');
        const saving = clients.map(({ attemptId, writer, index }) => new SavingClient(attemptId, writer, made.form.places, () => client, seededRandom(seed + index)));
        const total = () => saving.reduce((sum, entry) => sum + entry.acknowledgements, 0);
        for (let cut = 1; cut <= CUTS; cut += 1) {
          const shadow = path.join(folder, `origin-${cut}`);
          mkdirSync(shadow);
          for (const name of ['exam.db', 'exam.db-wal']) {
            if (existsSync(path.join(current, name))) copyFileSync(path.join(current, name), path.join(shadow, name));
          }
          const server = await startProductionServer({
            databaseUrl: `file:${path.join(current, 'exam.db')}`,
            env: { LD_PRELOAD: library, SHADOW_OF: current, SHADOW_TO: shadow },
          });
          client = jsonClient(server.origin);
          let stopped = false;
          const running = saving.map((entry) => entry.run(() => stopped));
          const acknowledged = total();
          await holdsWithin(10_000, () => total() > acknowledged + SAVES_BETWEEN_CUTS);
          await sleep(random() * 300);
          await server.kill();
          stopped = true;
          await Promise.all(running);
          const database = await openDatabase(`file:${path.join(shadow, 'exam.db')}`);
          try {
            const check = JSON.stringify(await database.prisma.$queryRawUnsafe('PRAGMA integrity_check'));
            assert(check === '[{"integrity_check":"ok"}]', `After cut ${cut} integrity_check says ${check}`);
            const broken = (await Promise.all(saving.map((entry) => entry.brokenPromises(database)))).flat();
            assert(broken.length === 0, `After cut ${cut}: ${broken.length} broken promises, the first: ${broken[0]}`);
          } finally {
            await database.close();
          }
          current = shadow;
        }
        const acknowledgements = total();
        assert(acknowledgements > (CUTS * SAVES_BETWEEN_CUTS) / 2, `Only ${acknowledgements} saves were acknowledged: nothing was proven`);
        return { remark: `${acknowledgements} acknowledged, 0 lost; the same model loses ${lostAtNormal} rows of a writer at synchronous=NORMAL` };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Proof that the model can fail: a writer that does not sync every commit loses acknowledged rows. */
async function lossAtNormal(folder: string, library: string): Promise<number> {
  const origin = path.join(folder, 'normal');
  const shadow = path.join(folder, 'normal-shadow');
  mkdirSync(origin);
  const file = path.join(origin, 'exam.db');
  const made = new BetterSqlite3(file);
  made.exec('PRAGMA journal_mode = WAL; CREATE TABLE "Row" ("n" INTEGER PRIMARY KEY)');
  made.close();
  cpSync(origin, shadow, { recursive: true });
  const writer = spawn(
    process.execPath,
    [
      '-e',
      `const connection = new (require('better-sqlite3'))(${JSON.stringify(file)});
       connection.pragma('synchronous = NORMAL');
       const insert = connection.prepare('INSERT INTO "Row" VALUES (?)');
       let n = 0;
       setInterval(() => { insert.run(++n); process.stdout.write(n + '\\n'); }, 1);`,
    ],
    { env: { ...process.env, LD_PRELOAD: library, SHADOW_OF: origin, SHADOW_TO: shadow }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let acknowledged = 0;
  writer.stdout.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().trim().split('\n');
    acknowledged = Number(lines.at(-1) ?? 0);
  });
  await once(writer.stdout, 'data');
  await sleep(400);
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  const found = new BetterSqlite3(path.join(shadow, 'exam.db'));
  const row = found.prepare<[], { rows: number }>('SELECT count(*) AS "rows" FROM "Row"').get();
  found.close();
  return acknowledged - (row?.rows ?? 0);
}
