import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import BetterSqlite3 from 'better-sqlite3';
import { seededRandom } from '#app/domain/shared/random.ts';
import { createSitting } from '#tests/factories/sittings.ts';
import { assert, type FaultCase, holdsWithin, sleep } from '#tests/faults/fault-case.ts';
import { SavingClient } from '#tests/faults/saving-client.ts';
import { jsonClient } from '#tests/setup/json-client.ts';
import { prepareDatabase } from '#tests/setup/prepared-database.ts';
import { startProductionServer } from '#tests/setup/production-server.ts';

const ROUNDS = 3;

/** D5 of the battery, on a small tmpfs. Needs root. */
export function diskFull(seed: number): FaultCase {
  return {
    title: 'a full disk: no false acknowledgement, the server lives, and goes on by itself when there is room again',
    run: async () => {
      if (process.platform !== 'linux' || process.getuid?.() !== 0) return { skipped: 'needs root on Linux for a small tmpfs' };
      const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-full-'));
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'jiceng-full', folder], { stdio: 'ignore' });
      } catch {
        rmSync(folder, { recursive: true, force: true });
        return { skipped: 'mounting a tmpfs is not allowed here' };
      }
      let stopServer: () => Promise<unknown> = () => Promise.resolve();
      try {
        const { prepared, made } = await prepareDatabase('full', (world) => createSitting(world, { candidates: 10 }), folder);
        const server = await startProductionServer({ databaseUrl: prepared.url });
        stopServer = () => server.stop();
        const client = jsonClient(server.origin);
        const clients = made.candidates.map(
          ({ attemptId, writer }, index) => new SavingClient(attemptId, writer, made.form.places, () => client, seededRandom(seed + index)),
        );
        const total = () => clients.reduce((sum, entry) => sum + entry.acknowledgements, 0);
        let stopped = false;
        const running = clients.map((entry) => entry.run(() => stopped));
        const filler = path.join(folder, 'filler');
        let recovery = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          await sleep(400);
          // A reader that stays where it is keeps the log from starting over, so that saves soon need new pages.
          const reader = new BetterSqlite3(prepared.file, { readonly: true });
          reader.exec('BEGIN; SELECT count(*) FROM "Attempt"');
          fillUp(filler);
          const full = await holdsWithin(10_000, () => clients.every((entry) => entry.lastStatus === 503));
          reader.close();
          assert(full, `The disk was filled and clients are not told to wait: ${clients.map((entry) => entry.lastStatus).join(' ')}`);
          const standing = total();
          await sleep(500);
          const health = await client({ path: '/healthz' });
          assert(health.status === 200, `While the disk is full /healthz answers ${health.status}`);
          rmSync(filler);
          const freedAt = performance.now();
          assert(await holdsWithin(10_000, () => total() > standing + 10), 'Ten seconds after there was room again nobody can save');
          recovery = Math.max(recovery, performance.now() - freedAt);
        }
        stopped = true;
        await Promise.all(running);
        await server.stop();
        stopServer = () => Promise.resolve();
        const broken = await prepared.open(async (database) => (await Promise.all(clients.map((entry) => entry.brokenPromises(database)))).flat());
        assert(broken.length === 0, `${broken.length} broken promises, the first: ${broken[0]}`);
        return { remark: `${total()} acknowledged, 0 lost; saving again ${(recovery / 1000).toFixed(1)} s after there was room` };
      } finally {
        await stopServer();
        execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Writes until nothing more fits, down to the last page. */
function fillUp(file: string): void {
  for (const size of [1 << 20, 1 << 16, 1 << 12]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch {
      continue; // no room for a piece of this size
    }
  }
}
