import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One seeded database, made once; every worker copies it. Never the database of a running product. */
export default function globalSetup(): void {
  if (!existsSync('build/web/server/index.js')) {
    throw new Error('The browser tests need a production build: run `npm test`, or `npm run build` first.');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-e2e-'));
  const template = path.join(folder, 'template.db');
  const env = { ...process.env, APP_ENV: 'demo', DATABASE_URL: `file:${template}`, TZ: 'Asia/Shanghai' };
  for (const script of ['scripts/db/migrate.ts', 'prisma/seed.ts']) {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  }
  process.env.JICENG_E2E_TEMPLATE = template;
}
