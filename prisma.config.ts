import { defineConfig } from 'prisma/config';

// `prisma generate` asks for the schema engine, a binary it would download. The engine is never
// run (migrations are plain SQL, see scripts/db/migrate.ts), so any existing file satisfies it and
// an installation without internet works.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.PRISMA_SCHEMA_PATH ?? 'prisma/schema.prisma' });
