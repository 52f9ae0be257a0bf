import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { POSTGRES_SCHEMA, writePostgresSchema } from './derive-postgres-schema.ts';

/** Generates both clients. Needs no network: see prisma.config.ts. */
writePostgresSchema();
for (const schema of ['prisma/schema.prisma', POSTGRES_SCHEMA]) {
  execFileSync(process.execPath, [path.resolve('node_modules/prisma/build/index.js'), 'generate'], {
    env: { ...process.env, PRISMA_SCHEMA_PATH: schema, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
