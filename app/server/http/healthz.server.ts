import { db } from '#app/server/db/db.server.ts';
import { readPragmas } from '#app/server/db/serial-sqlite-adapter.server.ts';

export interface Health {
  readonly ok: boolean;
  readonly database: Record<string, unknown>;
  readonly uptimeSeconds: number;
  readonly rssMegabytes: number;
}

/** Asks the database and says how safely it writes. `ok: false` comes with status 503. */
export async function health(): Promise<Health> {
  const base = { uptimeSeconds: Math.round(process.uptime()), rssMegabytes: Math.round(process.memoryUsage().rss / 1_048_576) };
  try {
    const database = await db();
    await database.prisma.$queryRawUnsafe('SELECT 1');
    if (database.provider === 'sqlite') {
      const connections = { writer: readPragmas(database.sqlite.writer), reader: readPragmas(database.sqlite.reader) };
      const safe = Object.values(connections).every((pragmas) => pragmas.synchronous === 2 && pragmas.journalMode === 'wal');
      return { ok: safe, database: { provider: 'sqlite', synchronous: 'FULL', connections }, ...base };
    }
    const { rows } = await database.pool.query<{ synchronous_commit: string }>('SHOW synchronous_commit');
    return { ok: rows[0]?.synchronous_commit !== 'off', database: { provider: 'postgresql', ...rows[0] }, ...base };
  } catch {
    return { ok: false, database: { error: 'unreachable' }, ...base };
  }
}
