import Database from 'better-sqlite3';
import type { RunningServer } from './serve.ts';

export type Connection = Database.Database;

/** Opens a server's database beside the server, for what no screen can do: looking behind it, and moving time. */
export function withDatabase<Value>(server: Pick<RunningServer, 'databaseFile'>, work: (database: Connection) => Value): Value {
  const database = new Database(server.databaseFile, { timeout: 10_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
