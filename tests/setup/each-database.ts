import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, inject } from 'vitest';
import { now, shiftClock } from '#app/server/clock.server.ts';
import type { Database } from '#app/server/db/database.server.ts';
import { closeDb, useDatabase } from '#app/server/db/db.server.ts';
import { createWorld, type World } from '#tests/factories/world.ts';
import { databaseUrl, onServer, SQLITE_TEMPLATE } from '#tests/setup/integration-databases.ts';

export interface TestDb {
  readonly database: Database;
  readonly url: string;
  readonly world: World;
}

export type OpenTestDb = () => Promise<TestDb>;

let opened = 0;

/**
 * Runs the same tests on SQLite and on PostgreSQL (skipped where none answers). `openTestDb` gives a
 * test an empty migrated database of its own, which is also what `db()` serves until the test ends.
 */
export function eachDatabase(title: string, define: (openTestDb: OpenTestDb, provider: Database['provider']) => void): void {
  describe(`${title} (sqlite)`, () => define(disposing(openSqliteCopy), 'sqlite'));
  describe.skipIf(inject('postgresUrl') === null)(`${title} (postgresql)`, () => define(disposing(openPostgresCopy), 'postgresql'));
}

/** The same for what concerns SQLite alone. */
export function onlySqlite(title: string, define: (openTestDb: OpenTestDb) => void): void {
  describe(title, () => define(disposing(openSqliteCopy)));
}

interface Copy {
  readonly url: string;
  dispose(): Promise<void>;
}

function disposing(open: (name: string) => Promise<Copy>): OpenTestDb {
  let copies: Copy[] = [];
  afterEach(async () => {
    shiftClock(0);
    await closeDb();
    for (const copy of copies) await copy.dispose();
    copies = [];
  });
  return async () => {
    opened += 1;
    const copy = await open(`t${process.pid}-${opened}`);
    copies.push(copy);
    const database = await useDatabase(copy.url);
    return { database, url: copy.url, world: createWorld(database.prisma, `w${opened}`, now()) };
  };
}

function openSqliteCopy(name: string): Promise<Copy> {
  const folder = inject('databaseFolder');
  const file = path.join(folder, `${name}.db`);
  copyFileSync(path.join(folder, SQLITE_TEMPLATE), file);
  return Promise.resolve({
    url: `file:${file}`,
    dispose: () => {
      for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
      return Promise.resolve();
    },
  });
}

async function openPostgresCopy(name: string): Promise<Copy> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('No PostgreSQL answered when the run began');
  const template = inject('postgresTemplate');
  const database = `${template}_${name}`;
  await onServer(server, `CREATE DATABASE "${database}" TEMPLATE "${template}"`);
  return {
    url: databaseUrl(server, database),
    dispose: async () => {
      await onServer(server, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    },
  };
}
