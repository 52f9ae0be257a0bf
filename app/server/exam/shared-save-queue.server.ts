import { db } from '#app/server/db/db.server.ts';
import { postgresResponseStore } from '#app/server/exam/response-store-postgres.server.ts';
import { sqliteResponseStore } from '#app/server/exam/response-store-sqlite.server.ts';
import { SaveQueue } from '#app/server/exam/save-queue.server.ts';

let queue: Promise<SaveQueue> | undefined;

/** The process's one save queue, over whichever database is open. */
export function saveQueue(): Promise<SaveQueue> {
  queue ??= db().then(
    (database) =>
      new SaveQueue(
        database.provider === 'sqlite' ? sqliteResponseStore(database.sqlite) : postgresResponseStore(database.pool),
      ),
  );
  return queue;
}
