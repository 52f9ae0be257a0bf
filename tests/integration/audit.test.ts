import { expect, test } from 'vitest';
import type { Database } from '#app/server/db/database.server.ts';
import { auditHash, recordAudit, verifyAudit } from '#app/server/audit.server.ts';
import { createUser } from '#tests/factories/users.ts';
import { changeUserStatus } from '#app/server/commands/change-user-status.server.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

async function append(database: Database, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await database.prisma.$transaction((tx) =>
      recordAudit(tx, database.provider, {
        at: 1_800_000_000_000 + n, actor: null, action: 'incident.recorded', subject: { type: 'incident', id: `i${n}` }, data: { kind: `k${n}` },
      }),
    );
  }
}

eachDatabase('the audit chain', (openTestDb) => {
  test('of honest appends verifies, and its head stands for all of it', async () => {
    const { database } = await openTestDb();
    await append(database, 30);
    const last = await database.prisma.auditEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(await verifyAudit(database)).toEqual({ rows: 30, head: last.hash, faults: [] });
  });

  const columns: readonly { column: string; data: Record<string, unknown> }[] = [
    { column: 'at', data: { at: new Date(0) } },
    { column: 'actorId', data: { actorId: 'somebody' } },
    { column: 'actorName', data: { actorName: '别人' } },
    { column: 'action', data: { action: 'login.succeeded' } },
    { column: 'subjectType', data: { subjectType: 'user' } },
    { column: 'subjectId', data: { subjectId: 'other' } },
    { column: 'dataJson', data: { dataJson: '{}' } },
    { column: 'prevHash', data: { prevHash: 'f'.repeat(64) } },
    { column: 'hash', data: { hash: 'f'.repeat(64) } },
  ];
  test('a change of any column of any row is found', async () => {
    const { database } = await openTestDb();
    await append(database, 12);
    for (const seq of [1, 6, 12]) {
      for (const { column, data } of columns) {
        const { seq: _seq, ...before } = await database.prisma.auditEvent.findUniqueOrThrow({ where: { seq } });
        await database.prisma.auditEvent.update({ where: { seq }, data });
        const { faults } = await verifyAudit(database);
        expect(faults.map((fault) => fault.seq), `${column} of row ${seq}`).toContain(seq);
        await database.prisma.auditEvent.update({ where: { seq }, data: before });
      }
    }
    expect((await verifyAudit(database)).faults).toEqual([]);
  });

  test('a deletion in the middle is found; one at the end shows in the number of rows and the head', async () => {
    const { database } = await openTestDb();
    await append(database, 12);
    const whole = await verifyAudit(database);
    await database.prisma.auditEvent.delete({ where: { seq: 12 } });
    const cut = await verifyAudit(database);
    expect(cut.rows).toBe(11);
    expect(cut.head).not.toBe(whole.head);
    await database.prisma.auditEvent.delete({ where: { seq: 5 } });
    expect((await verifyAudit(database)).faults).toContainEqual({ seq: 5, kind: 'missing' });
    await database.prisma.auditEvent.delete({ where: { seq: 1 } });
    expect((await verifyAudit(database)).faults).toContainEqual({ seq: 1, kind: 'missing' });
  });

  test('two rows that changed places are found', async () => {
    const { database } = await openTestDb();
    await append(database, 8);
    const fourth = await database.prisma.auditEvent.findUniqueOrThrow({ where: { seq: 4 } });
    const fifth = await database.prisma.auditEvent.findUniqueOrThrow({ where: { seq: 5 } });
    await database.prisma.auditEvent.update({ where: { seq: 4 }, data: { ...fifth, seq: 4 } });
    await database.prisma.auditEvent.update({ where: { seq: 5 }, data: { ...fourth, seq: 5 } });
    const found = new Set((await verifyAudit(database)).faults.map((fault) => fault.seq));
    expect(found).toContain(4);
    expect(found).toContain(5);
  });

  test('a row slipped in with a hash of its own does not fit', async () => {
    const { database } = await openTestDb();
    await append(database, 8);
    for (const seq of [8, 7, 6, 5]) await database.prisma.auditEvent.update({ where: { seq }, data: { seq: seq + 1 } });
    const before = await database.prisma.auditEvent.findUniqueOrThrow({ where: { seq: 4 } });
    const forged = { ...before, seq: 5, action: 'attempt.scored', prevHash: before.hash };
    await database.prisma.auditEvent.create({ data: { ...forged, hash: auditHash({ ...forged, at: forged.at.getTime() }) } });
    expect((await verifyAudit(database)).faults.length).toBeGreaterThan(0);
  });

  test('60 concurrent appends make one unbroken chain', async () => {
    const { database } = await openTestDb();
    await Promise.all(Array.from({ length: 60 }, () => append(database, 1)));
    expect(await verifyAudit(database)).toMatchObject({ rows: 60, faults: [] });
  });

  test('a command that is rolled back leaves no row', async () => {
    const { database, world } = await openTestDb();
    const administrator = await createUser(world, { roles: ['administrator'] });
    await expect(
      database.prisma.$transaction(async (tx) => {
        await recordAudit(tx, database.provider, { at: 1, actor: null, action: 'incident.recorded', subject: { type: 'incident', id: 'x' }, data: { kind: 'x' } });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await database.prisma.auditEvent.count()).toBe(0);
    // The last administrator cannot be disabled: the refusal comes after the write, and takes the row with it.
    const other = await createUser(world, { roles: ['administrator'], status: 'disabled' });
    const refused = await changeUserStatus(other.actor, administrator.id, 'disabled');
    expect(refused.ok).toBe(false);
    expect(await database.prisma.auditEvent.count()).toBe(0);
    expect(await database.prisma.user.findUniqueOrThrow({ where: { id: administrator.id } })).toMatchObject({ status: 'active' });
  });

  test('line breaks and control characters in a name forge no second row', async () => {
    const { database } = await openTestDb();
    await database.prisma.$transaction((tx) =>
      recordAudit(tx, database.provider, {
        at: 1, actor: { id: 'u', displayName: '张\r\n三\u001b[31m' }, action: 'incident.recorded', subject: { type: 'incident', id: 'x' }, data: { kind: '","hash":"' },
      }),
    );
    expect(await verifyAudit(database)).toMatchObject({ rows: 1, faults: [] });
  });
});
