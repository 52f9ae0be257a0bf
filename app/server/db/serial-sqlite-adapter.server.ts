import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { Mutex } from 'async-mutex';
import BetterSqlite3 from 'better-sqlite3';

/**
 * Prisma's adapter runs every statement on one connection, so a statement outside a transaction
 * joins whatever transaction happens to be open and is rolled back with it. Here reads go to a
 * connection of their own, and everything that writes, Prisma's or ours, takes one lock: one writer
 * at a time in this process, BEGIN IMMEDIATE, no SQLITE_BUSY_SNAPSHOT between read and write.
 */
export interface SerialSqlite {
  readonly factory: SqlDriverAdapterFactory;
  /** The connection that writes; use it only inside `write`. */
  readonly writer: BetterSqlite3.Database;
  readonly reader: BetterSqlite3.Database;
  /** Runs `work` synchronously while nothing else writes. */
  write<Value>(work: () => Value): Promise<Value>;
  close(): void;
}

const BUSY_MS = 5000; // another process (backup, a second server) may hold the lock this long

export async function openSerialSqlite(url: string): Promise<SerialSqlite> {
  const inner = new PrismaBetterSqlite3({ url, timeout: BUSY_MS }, { timestampFormat: 'unixepoch-ms' });
  const writerAdapter = await inner.connect();
  const writer = connectionOf(writerAdapter);
  applyPragmas(writer);
  const readerAdapter = await inner.connect();
  const reader = connectionOf(readerAdapter);
  applyPragmas(reader);
  const mutex = new Mutex();
  const adapter = new SerialAdapter(writerAdapter, readerAdapter, writer, reader, mutex);
  return {
    factory: { provider: 'sqlite', adapterName: inner.adapterName, connect: () => Promise.resolve(adapter) },
    writer,
    reader,
    write: (work) => mutex.runExclusive(work),
    close: () => {
      reader.close();
      writer.close();
    },
  };
}

/**
 * better-sqlite3 reopens a WAL file at synchronous=NORMAL, which loses acknowledged rows at a power
 * cut; FULL is set on every connection and checked at boot.
 */
function applyPragmas(connection: BetterSqlite3.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
}

export interface Pragmas {
  readonly journalMode: string;
  readonly synchronous: number;
  readonly foreignKeys: number;
  readonly busyTimeout: number;
}

export function readPragmas(connection: BetterSqlite3.Database): Pragmas {
  return {
    journalMode: String(connection.pragma('journal_mode', { simple: true })),
    synchronous: Number(connection.pragma('synchronous', { simple: true })),
    foreignKeys: Number(connection.pragma('foreign_keys', { simple: true })),
    busyTimeout: Number(connection.pragma('busy_timeout', { simple: true })),
  };
}

function connectionOf(adapter: SqlDriverAdapter): BetterSqlite3.Database {
  if ('client' in adapter && adapter.client instanceof BetterSqlite3) return adapter.client;
  throw new Error('The Prisma adapter no longer exposes its better-sqlite3 connection');
}

class SerialAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #readOnly = new Map<string, boolean>();

  constructor(
    private readonly writerAdapter: SqlDriverAdapter,
    private readonly readerAdapter: SqlDriverAdapter,
    private readonly writer: BetterSqlite3.Database,
    private readonly reader: BetterSqlite3.Database,
    private readonly mutex: Mutex,
  ) {
    this.adapterName = writerAdapter.adapterName;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (this.isReadOnly(query.sql)) return this.readerAdapter.queryRaw(query);
    return this.mutex.runExclusive(() => this.writerAdapter.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.mutex.runExclusive(() => this.writerAdapter.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.mutex.runExclusive(() => this.writerAdapter.executeScript(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') throw new Error(`SQLite has no isolation level ${isolationLevel}`);
    const release = await this.mutex.acquire();
    try {
      this.writer.prepare('BEGIN IMMEDIATE').run();
    } catch (error) {
      release();
      throw error;
    }
    return new SerialTransaction(this.writerAdapter, this.writer, release);
  }

  getConnectionInfo() {
    return { supportsRelationJoins: false };
  }

  dispose(): Promise<void> {
    return Promise.resolve(); // the connections belong to openSerialSqlite, which closes them
  }

  private isReadOnly(sql: string): boolean {
    let known = this.#readOnly.get(sql);
    if (known === undefined) {
      known = this.reader.prepare(sql).readonly;
      this.#readOnly.set(sql, known);
    }
    return known;
  }
}

class SerialTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly options = { usePhantomQuery: false };

  constructor(
    private readonly inner: SqlDriverAdapter,
    private readonly writer: BetterSqlite3.Database,
    private readonly release: () => void,
  ) {
    this.adapterName = inner.adapterName;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.inner.queryRaw(query);
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.inner.executeRaw(query);
  }

  // Prisma sends COMMIT or ROLLBACK as a statement first (usePhantomQuery: false); what is left is the lock.
  commit(): Promise<void> {
    this.release();
    return Promise.resolve();
  }

  // After a COMMIT that failed Prisma sends no ROLLBACK; left open, the transaction would swallow every later one.
  rollback(): Promise<void> {
    try {
      if (this.writer.inTransaction) this.writer.prepare('ROLLBACK').run();
    } finally {
      this.release();
    }
    return Promise.resolve();
  }

  async createSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `SAVEPOINT ${name}`, args: [], argTypes: [] });
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `ROLLBACK TO ${name}`, args: [], argTypes: [] });
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.executeRaw({ sql: `RELEASE SAVEPOINT ${name}`, args: [], argTypes: [] });
  }
}
