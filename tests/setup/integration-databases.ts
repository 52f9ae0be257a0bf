import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#app/server/db/database.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run: the SQLite template and its copies. */
    databaseFolder: string;
    /** A PostgreSQL server to make databases on, or null: its tests are skipped. */
    postgresUrl: string | null;
    postgresTemplate: string;
  }
}

export const SQLITE_TEMPLATE = 'template.db';

/** A migrated template per database, which tests copy: migrating once instead of once per test. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-integration-'));
  const template = `jiceng_template_${process.pid}`;
  const url = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const reachable = await answers(url);

  await migrateOnce(`file:${path.join(folder, SQLITE_TEMPLATE)}`);
  if (reachable) {
    await onServer(url, `DROP DATABASE IF EXISTS "${template}"`);
    await onServer(url, `CREATE DATABASE "${template}"`);
    await migrateOnce(databaseUrl(url, template));
  }
  project.provide('databaseFolder', folder);
  project.provide('postgresUrl', reachable ? url : null);
  project.provide('postgresTemplate', template);

  return async () => {
    if (reachable) {
      const left = await onServer(url, `SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`);
      for (const row of left) await onServer(url, `DROP DATABASE IF EXISTS "${row}" WITH (FORCE)`);
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

async function migrateOnce(url: string): Promise<void> {
  const database = await openDatabase(url);
  await migrate(database);
  await database.close();
}

async function answers(url: string): Promise<boolean> {
  try {
    await onServer(url, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

/** The URL of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a connection of its own; the values of the first column. */
export async function onServer(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => String(Object.values(row)[0]));
  } finally {
    await client.end();
  }
}
