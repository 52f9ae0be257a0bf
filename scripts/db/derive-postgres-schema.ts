import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';

/** Where the derived schema goes; generated, never edited. */
export const POSTGRES_SCHEMA = 'prisma/generated/postgres.prisma';

/** PostgreSQL's schema from the written one: the provider, the output folder, and timestamps with time zone. */
export function derivePostgresSchema(schema: string): string {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output   = "./generated/sqlite"', 'output   = "./postgres"')
    .replace(/\bDateTime\b\??/g, (type) => `${type} @db.Timestamptz(3)`);
}

export function writePostgresSchema(): void {
  mkdirSync('prisma/generated', { recursive: true });
  writeFileSync(POSTGRES_SCHEMA, derivePostgresSchema(readFileSync('prisma/schema.prisma', 'utf8')));
}
