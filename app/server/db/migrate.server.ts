import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '#app/server/db/database.server.ts';
import { now } from '#app/server/clock.server.ts';

/**
 * Applies prisma/migrations/<provider>/*\/migration.sql in order and notes each in Prisma's own
 * `_prisma_migrations` table with Prisma's own checksum, so that `prisma migrate` (which needs an
 * engine that is not always to be had) could go on from here, and the other way round.
 */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export function readMigrations(provider: Database['provider'], root = 'prisma/migrations'): Migration[] {
  const folder = path.join(root, provider);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

const LEDGER = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
    "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
} as const;

/** Brings the database up to date, each migration in one transaction. Returns the names applied. */
export async function migrate(database: Database, root?: string): Promise<string[]> {
  const migrations = readMigrations(database.provider, root);
  return database.provider === 'sqlite' ? migrateSqlite(database, migrations) : migratePostgres(database, migrations);
}

/** Names still to apply. Throws when an applied one was edited afterwards, or is unknown to this release. */
function pending(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) throw new Error(`数据库里有本版本不认识的迁移 ${name}，请改用更新的版本。`);
    if (known.checksum !== checksum) throw new Error(`迁移 ${name} 应用之后又被改动，请恢复原文件，改动写成新的迁移。`);
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function migrateSqlite(
  { sqlite }: Extract<Database, { provider: 'sqlite' }>,
  migrations: readonly Migration[],
): Promise<string[]> {
  return sqlite.write(() => {
    sqlite.writer.exec(LEDGER.sqlite);
    const rows = sqlite.writer
      .prepare<[], { migration_name: string; checksum: string }>(
        'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
      )
      .all();
    const todo = pending(migrations, new Map(rows.map((row) => [row.migration_name, row.checksum])));
    const note = sqlite.writer.prepare(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)',
    );
    for (const migration of todo) {
      sqlite.writer
        .transaction(() => {
          sqlite.writer.exec(migration.sql);
          note.run(randomUUID(), migration.checksum, migration.name, now(), now());
        })
        .immediate();
    }
    return todo.map((migration) => migration.name);
  });
}

async function migratePostgres(
  { pool }: Extract<Database, { provider: 'postgresql' }>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock(727000)'); // two processes may start at once
    await client.query(LEDGER.postgresql);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
    );
    const todo = pending(migrations, new Map(rows.map((row) => [row.migration_name, row.checksum])));
    for (const migration of todo) {
      await client.query('BEGIN');
      try {
        await client.query(migration.sql);
        await client.query(
          'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, now(), 1)',
          [randomUUID(), migration.checksum, migration.name],
        );
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    }
    return todo.map((migration) => migration.name);
  } finally {
    await client.query('SELECT pg_advisory_unlock(727000)').catch(() => undefined);
    client.release();
  }
}
