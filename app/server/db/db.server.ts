import { env } from '#app/server/env.server.ts';
import { type Database, openDatabase } from '#app/server/db/database.server.ts';

let open: Promise<Database> | undefined;

/** The process's one database, opened at first use from DATABASE_URL. */
export function db(): Promise<Database> {
  open ??= openDatabase(env().DATABASE_URL);
  return open;
}

/** For tests: closes what is open; from now on `db()` is the database of this URL. */
export async function useDatabase(url: string): Promise<Database> {
  await closeDb();
  open = openDatabase(url);
  return open;
}

export async function closeDb(): Promise<void> {
  const opened = open;
  open = undefined;
  if (opened) await (await opened).close();
}
