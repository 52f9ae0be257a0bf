import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Database } from '#app/server/db/database.server.ts';
import { useDatabase } from '#app/server/db/db.server.ts';
import { readPragmas } from '#app/server/db/serial-sqlite-adapter.server.ts';
import { saveQueue } from '#app/server/exam/shared-save-queue.server.ts';
import { createSitting, candidateAt } from '#tests/factories/sittings.ts';
import { eachDatabase, onlySqlite, type TestDb } from '#tests/setup/each-database.ts';

function sqliteOf({ database }: { database: Database }) {
  if (database.provider !== 'sqlite') throw new Error('Not SQLite');
  return database.sqlite;
}

function throttleRow(key: string) {
  return { key, failures: 1, windowStart: new Date(0) };
}

/** Resolves when `release` is called. */
function gate(): { opened: Promise<void>; release: () => void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  return { opened, release };
}

onlySqlite('the SQLite connections', (openTestDb) => {
  test('are both FULL, WAL and with foreign keys after the file is opened again', async () => {
    const { url } = await openTestDb();
    const sqlite = sqliteOf({ database: await useDatabase(url) });
    for (const connection of [sqlite.writer, sqlite.reader]) {
      expect(readPragmas(connection)).toEqual({ journalMode: 'wal', synchronous: 2, foreignKeys: 1, busyTimeout: 5000 });
    }
  });

  test('a statement outside a transaction is not rolled back with somebody else\'s', async () => {
    const { database } = await openTestDb();
    const { opened, release } = gate();
    const failing = database.prisma.$transaction(async (tx) => {
      await tx.loginThrottle.create({ data: throttleRow('inside') });
      await opened;
      throw new Error('changed my mind');
    });
    const outside = database.prisma.loginThrottle.create({ data: throttleRow('outside') });
    await new Promise((resolve) => setTimeout(resolve, 30));
    release();
    await expect(failing).rejects.toThrow('changed my mind');
    await outside;
    const keys = (await database.prisma.loginThrottle.findMany()).map((row) => row.key);
    expect(keys).toEqual(['outside']);
  });

  test('a reader does not see what an open transaction has written', async () => {
    const { database } = await openTestDb();
    await database.prisma.$transaction(async (tx) => {
      await tx.loginThrottle.create({ data: throttleRow('inside') });
      expect(await database.prisma.loginThrottle.count()).toBe(0);
      expect(await tx.loginThrottle.count()).toBe(1);
    });
    expect(await database.prisma.loginThrottle.count()).toBe(1);
  });

  test('a batch of saves waits for an open transaction and survives its rollback', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId } = candidateAt(sitting, 0);
    const { opened, release } = gate();
    const failing = database.prisma.$transaction(async (tx) => {
      await tx.loginThrottle.create({ data: throttleRow('inside') });
      await opened;
      throw new Error('changed my mind');
    });
    let answered = false;
    const saved = (await saveQueue())
      .add({ attemptId, epoch: 1, seq: 1, changes: [{ position: 1, answer: true, flagged: false }], receivedAt: world.at })
      .finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).toBe(false);
    release();
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await saved).kind).toBe('kept');
    expect(await database.prisma.response.count()).toBe(1);
    expect(await database.prisma.loginThrottle.count()).toBe(0);
  });

  test('another process that holds the lock for a while delays a save and does not fail it', async () => {
    const { database, url } = await openTestDb();
    const other = new Worker(
      `const { workerData, parentPort } = require('node:worker_threads');
       const connection = new (require('better-sqlite3'))(workerData);
       connection.exec('BEGIN IMMEDIATE');
       parentPort.postMessage('locked');
       setTimeout(() => { connection.exec('COMMIT'); connection.close(); }, 700);`,
      { eval: true, workerData: url.replace('file:', '') },
    );
    const ended = once(other, 'exit');
    await once(other, 'message');
    const startedAt = performance.now();
    await database.prisma.loginThrottle.create({ data: throttleRow('after') });
    expect(performance.now() - startedAt).toBeGreaterThan(400);
    await ended;
    expect(await database.prisma.loginThrottle.count()).toBe(1);
  });

  test('a commit that the disk refuses is rolled back whole, and the next transaction works', async () => {
    const opened: TestDb = await openTestDb();
    const { database } = opened;
    const { writer } = sqliteOf(opened);
    const pages = Number(writer.pragma('page_count', { simple: true }));
    writer.pragma(`max_page_count = ${pages + 2}`);
    const filling = database.prisma.$transaction(async (tx) => {
      for (let row = 0; row < 200; row += 1) await tx.loginThrottle.create({ data: throttleRow(`${row} ${'x'.repeat(2000)}`) });
    });
    await expect(filling).rejects.toThrow();
    writer.pragma('max_page_count = 1000000');
    expect(writer.inTransaction).toBe(false);
    await database.prisma.$transaction((tx) => tx.loginThrottle.create({ data: throttleRow('after') }));
    expect((await database.prisma.loginThrottle.findMany()).map((row) => row.key)).toEqual(['after']);
  });

  test('a COMMIT that fails does not leave the connection inside its transaction', async () => {
    const opened = await openTestDb();
    const { writer } = sqliteOf(opened);
    await opened.database.prisma.$executeRawUnsafe(
      'CREATE TABLE "Deferred" ("userId" TEXT REFERENCES "User" ("id") DEFERRABLE INITIALLY DEFERRED)',
    );
    const orphaned = opened.database.prisma.$transaction((tx) => tx.$executeRawUnsafe(`INSERT INTO "Deferred" VALUES ('nobody')`));
    await expect(orphaned).rejects.toThrow();
    expect(writer.inTransaction).toBe(false);
    await opened.database.prisma.$transaction((tx) => tx.loginThrottle.create({ data: throttleRow('after') }));
    expect(await opened.database.prisma.loginThrottle.count()).toBe(1);
  });
});

eachDatabase('many transactions at once', (openTestDb) => {
  test('200 concurrent ones of several rows: none is rejected, none is half done', async () => {
    const { database } = await openTestDb();
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        database.prisma.$transaction(async (tx) => {
          for (const part of ['a', 'b', 'c']) await tx.loginThrottle.create({ data: throttleRow(`${n} ${part}`) });
          const own = await tx.loginThrottle.count({ where: { key: { startsWith: `${n} ` } } });
          if (own !== 3) throw new Error(`Transaction ${n} does not see its own rows`);
        }),
      ),
    );
    expect(await database.prisma.loginThrottle.count()).toBe(600);
  });

  test('one that waits longer than two seconds for its turn still gets it', async () => {
    const { database } = await openTestDb();
    const { opened, release } = gate();
    const holders = Array.from({ length: database.provider === 'sqlite' ? 1 : 12 }, (_, n) =>
      database.prisma.$transaction(async (tx) => {
        await tx.loginThrottle.create({ data: throttleRow(`holder ${n}`) });
        await opened;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waiting = database.prisma.$transaction((tx) => tx.loginThrottle.create({ data: throttleRow('waited') }));
    waiting.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 2_600));
    release();
    await Promise.all(holders);
    await waiting;
    expect(await database.prisma.loginThrottle.count({ where: { key: 'waited' } })).toBe(1);
  });
});
