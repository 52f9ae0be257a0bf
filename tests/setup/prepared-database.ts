import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Database, openDatabase } from '#app/server/db/database.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';
import { createWorld, type World } from '#tests/factories/world.ts';

export interface PreparedDatabase {
  readonly url: string;
  readonly file: string;
  readonly folder: string;
  /** Opens it beside a running server, for looking and for what a script may do, and closes it again. */
  open<Value>(work: (database: Database) => Promise<Value>): Promise<Value>;
  remove(): void;
}

/** A migrated SQLite file in a folder of its own (or in `folder`), filled by `fill`, and closed. */
export async function prepareDatabase<Made>(
  name: string,
  fill: (world: World) => Promise<Made>,
  folder = temporaryFolder(name),
): Promise<{ prepared: PreparedDatabase; made: Made }> {
  const file = path.join(folder, 'exam.db');
  const url = `file:${file}`;
  const open = async <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
    const database = await openDatabase(url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const made = await open(async (database) => {
    await migrate(database);
    return fill(createWorld(database.prisma, name, Date.now()));
  });
  return { prepared: { url, file, folder, open, remove: () => rmSync(folder, { recursive: true, force: true }) }, made };
}

/** Gone at the latest when this process ends. */
function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `jiceng-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
