import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One seeded database, made once; every server gets a copy. Never the database of a running product. */
export default function globalSetup(): () => void {
  if (!existsSync('build/web/server/index.js')) {
    throw new Error('The browser tests need a production build: run `npm test`, or `npm run build` first.');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-e2e-'));
  process.env.JICENG_E2E_TEMPLATE = seededDatabase(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new database with the demo's people, class and two sittings; returns its file. */
export function seededDatabase(folder: string): string {
  const template = path.join(folder, 'template.db');
  const env = { ...process.env, APP_ENV: 'demo', DATABASE_URL: `file:${template}`, TZ: 'Asia/Shanghai' };
  for (const script of ['scripts/db/migrate.ts', 'prisma/seed.ts']) {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  }
  return template;
}
