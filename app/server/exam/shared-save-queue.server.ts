import type { Database } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { postgresResponseStore } from '#app/server/exam/response-store-postgres.server.ts';
import { sqliteResponseStore } from '#app/server/exam/response-store-sqlite.server.ts';
import { SaveQueue } from '#app/server/exam/save-queue.server.ts';

const queues = new WeakMap<Database, SaveQueue>();

/** The process's one save queue over the open database. */
export async function saveQueue(): Promise<SaveQueue> {
  const database = await db();
  const known = queues.get(database);
  if (known) return known;
  const made = new SaveQueue(
    database.provider === 'sqlite' ? sqliteResponseStore(database.sqlite) : postgresResponseStore(database.pool),
  );
  queues.set(database, made);
  return made;
}
