import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from '#generated/sqlite/client.ts';
import { openSerialSqlite, readPragmas, type SerialSqlite } from '#app/server/db/serial-sqlite-adapter.server.ts';

export type Tx = Prisma.TransactionClient;

/** The open database. Which of the two it is shows only here, in the hot save path and in the audit chain's lock. */
export type Database =
  | { readonly provider: 'sqlite'; readonly prisma: PrismaClient; readonly sqlite: SerialSqlite; close(): Promise<void> }
  | { readonly provider: 'postgresql'; readonly prisma: PrismaClient; readonly pool: pg.Pool; close(): Promise<void> };

export function providerOf(url: string): 'sqlite' | 'postgresql' {
  return /^postgres(ql)?:\/\//.test(url) ? 'postgresql' : 'sqlite';
}

/**
 * Prisma gives up on a transaction that has waited two seconds for its turn. When a whole room starts
 * in the same second, or hands in, waiting is right and an error is not.
 */
const TRANSACTION_OPTIONS = { maxWait: 15_000, timeout: 10_000 } as const;

/** Opens the database an URL names: `file:./data/x.db` or `postgres://…`. */
export async function openDatabase(url: string): Promise<Database> {
  return providerOf(url) === 'sqlite' ? openSqlite(url) : openPostgres(url);
}

async function openSqlite(url: string): Promise<Database> {
  const file = url.replace(/^file:/, '');
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const sqlite = await openSerialSqlite(url);
  for (const connection of [sqlite.writer, sqlite.reader]) {
    const pragmas = readPragmas(connection);
    if (pragmas.journalMode !== 'wal' || pragmas.synchronous !== 2) {
      throw new Error(`SQLite 未处于安全模式（journal_mode=${pragmas.journalMode}，synchronous=${pragmas.synchronous}），拒绝启动。`);
    }
  }
  const prisma = new PrismaClient({ adapter: sqlite.factory, transactionOptions: TRANSACTION_OPTIONS });
  return {
    provider: 'sqlite',
    prisma,
    sqlite,
    close: async () => {
      await prisma.$disconnect();
      sqlite.close();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 12, connectionTimeoutMillis: 15_000, statement_timeout: 30_000 });
  // A terminated backend must not end the process; the pool replaces the connection.
  pool.on('error', () => undefined);
  const generated: unknown = await import('#generated/postgres/client.ts');
  const prisma = newPostgresClient(generated, new PrismaPg(pool, { disposeExternalPool: false }));
  return {
    provider: 'postgresql',
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Both clients are generated from the same models; the compiler sees only SQLite's. */
function newPostgresClient(generated: unknown, adapter: PrismaPg): PrismaClient {
  if (typeof generated !== 'object' || generated === null || !('PrismaClient' in generated)) {
    throw new Error('PostgreSQL 客户端尚未生成，请运行 npm run db:generate。');
  }
  const Client = generated.PrismaClient;
  if (!isClientClass(Client)) throw new Error('prisma/generated/postgres exports no PrismaClient class');
  return new Client({ adapter, transactionOptions: TRANSACTION_OPTIONS });
}

function isClientClass(value: unknown): value is new (options: { adapter: PrismaPg; transactionOptions: typeof TRANSACTION_OPTIONS }) => PrismaClient {
  return typeof value === 'function';
}
