import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Database } from '#app/server/db/database.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';
import { factsOfPostgres, factsOfSchema, factsOfSqlite, type SchemaFacts, schemaDifferences } from '#tests/setup/schema-shape.ts';

const written = factsOfSchema(readFileSync('prisma/schema.prisma', 'utf8'));

function factsOf(database: Database): Promise<SchemaFacts> {
  return database.provider === 'sqlite' ? Promise.resolve(factsOfSqlite(database.sqlite.reader)) : factsOfPostgres(database.pool);
}

async function execute(database: Database, sql: string): Promise<void> {
  if (database.provider === 'sqlite') await database.sqlite.write(() => database.sqlite.writer.exec(sql));
  else await database.pool.query(sql);
}

eachDatabase('migrations', (openTestDb, provider) => {
  test('make exactly what schema.prisma says', async () => {
    const { database } = await openTestDb();
    expect(written.size).toBeGreaterThan(200);
    expect(schemaDifferences(written, await factsOf(database))).toEqual([]);
  });

  const planted = [
    { name: 'a missing index', sql: 'DROP INDEX "AttemptEvent_attemptId_at_idx"', found: 'only in schema.prisma: index AttemptEvent(attemptId,at)' },
    { name: 'a missing unique', sql: 'DROP INDEX "Registration_admissionNumber_key"', found: 'only in schema.prisma: unique Registration(admissionNumber)' },
    { name: 'a column nobody wrote down', sql: 'ALTER TABLE "Room" ADD COLUMN "floor" TEXT', found: 'only in the database: column Room.floor String null' },
    { name: 'a missing column', sql: 'ALTER TABLE "Incident" DROP COLUMN "note"', found: 'only in schema.prisma: column Incident.note String' },
    { name: 'a table nobody wrote down', sql: 'CREATE TABLE "Extra" ("id" TEXT PRIMARY KEY NOT NULL)', found: 'only in the database: table Extra' },
    {
      name: 'a foreign key that deletes along',
      sql: 'CREATE TABLE "Extra" ("id" TEXT PRIMARY KEY NOT NULL, "userId" TEXT NOT NULL REFERENCES "User" ("id") ON DELETE CASCADE)',
      found: 'only in the database: foreign key Extra(userId) -> User(id) on delete CASCADE',
    },
  ];
  test.each(planted)('the comparison finds $name', async ({ sql, found }) => {
    const { database } = await openTestDb();
    await execute(database, sql);
    expect(schemaDifferences(written, await factsOf(database))).toContain(found);
  });

  test('no foreign key deletes anything along with its parent', async () => {
    const { database } = await openTestDb();
    const keys = [...(await factsOf(database))].filter((fact) => fact.startsWith('foreign key'));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((fact) => !fact.endsWith('on delete RESTRICT'))).toEqual([]);
  });

  test('a person with a record cannot be deleted', async () => {
    const { database, world } = await openTestDb();
    await world.prisma.user.create({
      data: { id: 'u', loginName: 'u', displayName: '甲', passwordHash: '', createdAt: new Date(0), passwordChangedAt: new Date(0) },
    });
    await world.prisma.userRole.create({ data: { userId: 'u', role: 'learner', grantedAt: new Date(0) } });
    await expect(database.prisma.user.delete({ where: { id: 'u' } })).rejects.toThrow();
    expect(await database.prisma.user.count()).toBe(1);
  });

  test('a second run applies nothing', async () => {
    const { database } = await openTestDb();
    expect(await migrate(database)).toEqual([]);
  });

  test('an applied migration that was edited afterwards is refused', async () => {
    const { database } = await openTestDb();
    await execute(database, `UPDATE "_prisma_migrations" SET "checksum" = 'edited' WHERE "migration_name" = '0001_init'`);
    await expect(migrate(database)).rejects.toThrow('0001_init 应用之后又被改动');
  });

  test('a database of a newer release is refused', async () => {
    const { database } = await openTestDb();
    await execute(database, `UPDATE "_prisma_migrations" SET "migration_name" = '9999_future' WHERE "migration_name" = '0001_init'`);
    await expect(migrate(database)).rejects.toThrow('不认识的迁移 9999_future');
  });

  test('a migration that breaks half-way leaves nothing of itself', async () => {
    const { database } = await openTestDb();
    const root = path.join(inject('databaseFolder'), `broken-${provider}`);
    cpSync(path.join('prisma/migrations', provider), path.join(root, provider), { recursive: true });
    mkdirSync(path.join(root, provider, '9000_broken'), { recursive: true });
    writeFileSync(path.join(root, provider, '9000_broken', 'migration.sql'), 'CREATE TABLE "Half" ("id" TEXT);\nSELECT no_such_column FROM "Half";');
    await expect(migrate(database, root)).rejects.toThrow();
    expect([...(await factsOf(database))]).not.toContain('table Half');
    expect(await migrate(database)).toEqual([]);
  });
});
