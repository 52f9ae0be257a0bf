import { request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTEMPT_PHASES } from '#app/domain/attempts/phases.ts';
import { judgeSave, supersedes } from '#app/domain/attempts/judge-save.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { REFUSED_KEPT_PER_ATTEMPT, type IncomingSave, type ResponseStore } from '#app/server/exam/incoming-save.server.ts';
import { postgresResponseStore } from '#app/server/exam/response-store-postgres.server.ts';
import { sqliteResponseStore } from '#app/server/exam/response-store-sqlite.server.ts';
import type { Database } from '#app/server/db/database.server.ts';
import { receiptOf } from '#app/server/queries/attempt-receipt.server.ts';
import { hashToken } from '#app/server/random-id.server.ts';
import { nthAnswer } from '#tests/factories/items.ts';
import { candidateAt, createSitting, type MadeSitting } from '#tests/factories/sittings.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';
import { startExamServer } from '#tests/setup/exam-server.ts';

const SEED = 20261122;

function storeOf(database: Database): ResponseStore {
  return database.provider === 'sqlite' ? sqliteResponseStore(database.sqlite) : postgresResponseStore(database.pool);
}

function change(position: number, answer: IncomingSave['changes'][number]['answer'], flagged = false) {
  return { position, answer, flagged };
}

function setClock(at: number): void {
  shiftClock(at - Date.now());
}

/** Makes a second writer the one that may write, as a take-over does. */
async function takeOver(world: World, attemptId: string): Promise<string> {
  const writer = world.token(`${attemptId} second`);
  await world.prisma.attemptWriter.create({
    data: { hash: hashToken(writer), attemptId, epoch: 2, openedAt: new Date(world.at), address: '', userAgent: '' },
  });
  await world.prisma.attempt.update({ where: { id: attemptId }, data: { writerEpoch: 2 } });
  return writer;
}

async function answersOf(world: World, attemptId: string): Promise<Map<number, string | null>> {
  const rows = await world.prisma.response.findMany({ where: { attemptId } });
  return new Map(rows.map((row) => [row.position, row.answerJson]));
}

eachDatabase('the save protocol', (openTestDb) => {
  test('every save three times and in any order keeps the newest answer of every place', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId } = candidateAt(sitting, 0);
    const random = seededRandom(SEED);
    const saves = Array.from({ length: 400 }, (_, n): IncomingSave => {
      const place = sitting.form.places[Math.floor(random() * 30)];
      if (!place) throw new Error('No such place');
      return { attemptId, epoch: 1, seq: n + 1, changes: [change(place.position, nthAnswer(place.item, n), n % 3 === 0)], receivedAt: world.at };
    });
    const store = storeOf(database);
    const deliveries = shuffled([...saves, ...saves, ...saves], random);
    while (deliveries.length > 0) await store.commit(deliveries.splice(0, 1 + Math.floor(random() * 40)));
    const newest = new Map<number, { answerJson: string; seq: number; flagged: boolean }>();
    for (const save of saves) {
      for (const { position, answer, flagged } of save.changes) {
        newest.set(position, { answerJson: JSON.stringify(answer), seq: save.seq, flagged });
      }
    }
    const stored = await world.prisma.response.findMany({ where: { attemptId }, select: { position: true, answerJson: true, seq: true, flagged: true } });
    expect(new Map(stored.map(({ position, ...rest }) => [position, rest]))).toEqual(newest);
  });

  test('the WHERE of the SQL decides as the domain\'s supersedes does, whatever the order and batching', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 40 });
    const store = storeOf(database);
    let nth = 0;
    const order = fc.record({ epoch: fc.integer({ min: 1, max: 3 }), seq: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 8 }), fc.boolean(), async (orders, together) => {
        const { attemptId } = candidateAt(sitting, nth % 40);
        nth += 1;
        await world.prisma.response.deleteMany({ where: { attemptId } });
        const saves: IncomingSave[] = [];
        let expected: { epoch: number; seq: number; value: string } | null = null;
        for (const [index, { epoch, seq }] of orders.entries()) {
          saves.push({ attemptId, epoch, seq, changes: [change(25, index % 2 === 0 ? 'A' : 'B', index % 3 === 0)], receivedAt: world.at });
          if (supersedes({ epoch, seq }, expected)) expected = { epoch, seq, value: `${index % 2 === 0 ? 'A' : 'B'} ${index % 3 === 0}` };
        }
        if (together) {
          // One batch sees one epoch: only that writer's saves are kept, the others are refused as replaced.
          const last = Math.max(...orders.map((entry) => entry.epoch));
          await world.prisma.attempt.update({ where: { id: attemptId }, data: { writerEpoch: last } });
          await store.commit(saves);
        } else {
          for (const save of saves) {
            await world.prisma.attempt.update({ where: { id: attemptId }, data: { writerEpoch: save.epoch } });
            await store.commit([save]);
          }
        }
        const row = await world.prisma.response.findFirstOrThrow({ where: { attemptId } });
        expect({ epoch: row.writerEpoch, seq: row.seq, value: `${String(JSON.parse(row.answerJson ?? ''))} ${row.flagged}` }).toEqual(expected);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  test('the store refuses exactly what the domain\'s judgeSave refuses', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId } = candidateAt(sitting, 0);
    const store = storeOf(database);
    let seq = 0;
    for (const phase of ATTEMPT_PHASES) {
      for (const [deadlineAt, epoch, receivedAt] of [
        [world.at, 1, world.at],
        [world.at, 1, world.at + 1],
        [world.at, 1, world.at + 15_000],
        [world.at, 1, world.at + 15_001],
        [world.at, 2, world.at],
        [null, 1, world.at],
      ] as const) {
        await world.prisma.attempt.update({
          where: { id: attemptId },
          data: { phase, deadlineAt: deadlineAt === null ? null : new Date(deadlineAt) },
        });
        seq += 1;
        const judged = judgeSave({ phase, deadlineAt, graceSeconds: 15, writerEpoch: 1 }, epoch, receivedAt);
        const [verdict] = await store.commit([{ attemptId, epoch, seq, changes: [change(1, true)], receivedAt }]);
        expect(verdict, `${phase} ${epoch} ${receivedAt - world.at}`).toEqual(
          judged.kind === 'keep'
            ? { kind: 'kept', late: judged.afterDeadline, phase, deadlineAt }
            : { kind: 'refused', reason: judged.reason, phase, deadlineAt },
        );
      }
    }
  });

  test('a replaced writer is refused, told why, and what it brought is kept', async () => {
    const { world } = await openTestDb();
    const { candidates } = await createSitting(world);
    const [candidate] = candidates;
    if (!candidate) throw new Error('No candidate');
    const server = await startExamServer();
    await server.save(candidate.writer, { seq: 1, changes: [change(1, true)] });
    const second = await takeOver(world, candidate.attemptId);
    const refused = await server.save(candidate.writer, { seq: 2, changes: [change(1, false), change(2, true)] });
    expect(refused).toMatchObject({ status: 409, body: { ok: false, reason: 'replaced' } });
    expect(await answersOf(world, candidate.attemptId)).toEqual(new Map([[1, 'true']]));
    const [kept] = await world.prisma.refusedSave.findMany({ where: { attemptId: candidate.attemptId } });
    expect(kept).toMatchObject({ reason: 'replaced', writerEpoch: 1, seq: 2, changesJson: JSON.stringify([change(1, false), change(2, true)]) });
    // Numbers start again with a new writer: its first save still counts above all of the old one's.
    expect(await server.save(second, { seq: 1, changes: [change(1, false)] })).toMatchObject({ status: 200, body: { ok: true, seq: 1 } });
    expect(await answersOf(world, candidate.attemptId)).toEqual(new Map([[1, 'false']]));
    expect(server.faults).toEqual([]);
  });

  test.each([
    { name: 'submitted', phase: 'submitted', reason: 'over' },
    { name: 'scored', phase: 'scored', reason: 'over' },
    { name: 'paused', phase: 'paused', reason: 'paused' },
    { name: 'awaiting', phase: 'awaiting', reason: 'notStarted' },
  ])('a save to an attempt that is $name is refused and kept for the record', async ({ phase, reason }) => {
    const { world } = await openTestDb();
    const { writer, attemptId } = candidateAt(await createSitting(world), 0);
    await world.prisma.attempt.update({ where: { id: attemptId }, data: { phase } });
    const server = await startExamServer();
    expect(await server.save(writer, { seq: 1, changes: [change(1, true)] })).toMatchObject({ status: 409, body: { ok: false, reason, phase } });
    expect(await world.prisma.response.count()).toBe(0);
    expect(await world.prisma.refusedSave.findMany()).toMatchObject([{ reason, seq: 1 }]);
  });

  test.each([
    { name: 'at the deadline', after: 0, status: 200, late: false },
    { name: 'one second into the grace', after: 1_000, status: 200, late: true },
    { name: 'near the end of the grace', after: 14_000, status: 200, late: true },
    { name: 'after the grace', after: 15_500, status: 409, late: null },
  ])('what arrives $name is treated as promised', async ({ after, status, late }) => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { graceSeconds: 15 });
    const { writer, attemptId } = candidateAt(sitting, 0);
    const server = await startExamServer();
    setClock(sitting.deadlineAt + after - (after === 0 ? 400 : 0));
    const reply = await server.save(writer, { seq: 1, changes: [change(1, true)] });
    expect(reply).toMatchObject({ status, body: late === null ? { ok: false, reason: 'late' } : { ok: true, late } });
    const rows = await world.prisma.response.findMany({ where: { attemptId } });
    expect(rows.map((row) => row.afterDeadline)).toEqual(late === null ? [] : [late]);
    expect(await world.prisma.refusedSave.count()).toBe(late === null ? 1 : 0);
  });

  test('a save whose body arrives after the grace is late, however early its first byte came', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { graceSeconds: 15 });
    const { writer } = candidateAt(sitting, 0);
    const server = await startExamServer();
    setClock(sitting.deadlineAt - 5_000);
    const body = JSON.stringify({ seq: 1, changes: [change(1, true)] });
    const status = await new Promise<number>((resolve, reject) => {
      const slow = httpRequest(`${server.origin}/api/exam/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length, authorization: `Writer ${writer}` },
      });
      slow.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      slow.on('error', reject);
      slow.write(body.slice(0, 5));
      setTimeout(() => {
        setClock(sitting.deadlineAt + 60_000);
        slow.end(body.slice(5));
      }, 100);
    });
    expect(status).toBe(409);
  });

  const misshapen: readonly { name: string; body: unknown }[] = [
    { name: 'a place the form does not have', body: { seq: 1, changes: [change(91, true)] } },
    { name: 'an option the item does not have', body: { seq: 1, changes: [change(21, 'E')] } },
    { name: 'an option nobody has', body: { seq: 1, changes: [{ position: 21, answer: 'Z', flagged: false }] } },
    { name: 'one option where several are asked', body: { seq: 1, changes: [change(81, 'A')] } },
    { name: 'an option twice', body: { seq: 1, changes: [change(81, ['A', 'A'])] } },
    { name: 'a letter where true or false is asked', body: { seq: 1, changes: [change(1, 'A')] } },
    { name: 'a number as an answer', body: { seq: 1, changes: [{ position: 1, answer: 1, flagged: false }] } },
    { name: 'sequence zero', body: { seq: 0, changes: [change(1, true)] } },
    { name: 'a sequence that is not whole', body: { seq: 1.5, changes: [change(1, true)] } },
    { name: 'a sequence beyond all bounds', body: { seq: 2 ** 53 + 1, changes: [change(1, true)] } },
    { name: 'a sequence no column holds', body: { seq: 2 ** 31, changes: [change(1, true)] } },
    { name: 'no changes at all', body: { seq: 1 } },
    { name: 'a list for an object', body: [] },
    { name: 'a broken body', body: '{"seq":1,' },
    { name: 'one good change and one bad', body: { seq: 1, changes: [change(1, true), change(2, 'A')] } },
  ];
  test('a save of the wrong shape is a 400 and changes nothing', async () => {
    const { world } = await openTestDb();
    const { writer } = candidateAt(await createSitting(world), 0);
    const server = await startExamServer();
    for (const { name, body } of misshapen) {
      expect(await server.save(writer, body), name).toMatchObject({ status: 400, body: { ok: false, reason: 'badRequest' } });
    }
    expect(await server.save(writer, 'seq=1', { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
    expect(await world.prisma.response.count()).toBe(0);
    expect(await world.prisma.refusedSave.count()).toBe(0);
    expect(server.faults).toEqual([]);
  });

  test('fields of the server\'s business in a save\'s body change nothing', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 2 });
    const { writer, attemptId } = candidateAt(sitting, 0);
    const other = candidateAt(sitting, 1);
    const server = await startExamServer();
    const before = await world.prisma.attempt.findMany({ orderBy: { id: 'asc' } });
    const body = {
      seq: 1, changes: [{ ...change(1, true), score: 100, units: 10_000, attemptId: other.attemptId }],
      attemptId: other.attemptId, epoch: 9, receivedAt: 1, deadlineAt: 9e15, now: 1, phase: 'active', score: 100,
    };
    expect((await server.save(writer, body)).status).toBe(200);
    expect(await world.prisma.attempt.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await world.prisma.response.findMany()).toMatchObject([{ attemptId, position: 1, writerEpoch: 1, seq: 1 }]);
  });

  test('a token nobody was given is a 401, and so is no token', async () => {
    const { world } = await openTestDb();
    await createSitting(world);
    const server = await startExamServer();
    for (const headers of [{ authorization: 'Writer made-up' }, { authorization: 'Bearer x' }, { authorization: '' }]) {
      expect(await server.save('', { seq: 1, changes: [change(1, true)] }, headers)).toMatchObject({ status: 401, body: { reason: 'unknownWriter' } });
    }
    expect((await server.status('made-up')).status).toBe(401);
    expect((await server.submit('made-up', { seq: 1, changes: [] })).status).toBe(401);
  });

  test('the same save twice in one batch is acknowledged twice and stored once', async () => {
    const { database, world } = await openTestDb();
    const { attemptId } = candidateAt(await createSitting(world), 0);
    const save: IncomingSave = { attemptId, epoch: 1, seq: 1, changes: [change(1, true), change(1, false)], receivedAt: world.at };
    const verdicts = await storeOf(database).commit([save, save]);
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(['kept', 'kept']);
    expect(await answersOf(world, attemptId)).toEqual(new Map([[1, 'true']]));
  });

  test('an answer taken back is kept as taken back, and the receipt does not count it', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId } = candidateAt(sitting, 0);
    const [first, second] = sitting.form.places;
    if (!first || !second) throw new Error('No such place');
    const save = (seq: number, position: number, answer: IncomingSave['changes'][number]['answer']): IncomingSave => ({
      attemptId,
      epoch: 1,
      seq,
      changes: [change(position, answer)],
      receivedAt: world.at,
    });
    const store = storeOf(database);
    await store.commit([save(1, first.position, nthAnswer(first.item, 0)), save(2, second.position, nthAnswer(second.item, 0))]);
    const [verdict] = await store.commit([save(3, first.position, null)]);
    expect(verdict?.kind).toBe('kept');
    expect((await answersOf(world, attemptId)).get(first.position)).toBe('null');
    expect((await receiptOf(world.prisma, attemptId)).answered).toBe(1);
  });

  test('one impossible save in a batch does not sink the others', async () => {
    const { database, world } = await openTestDb();
    const { attemptId } = candidateAt(await createSitting(world), 0);
    const { SaveQueue } = await import('#app/server/exam/save-queue.server.ts');
    const queue = new SaveQueue(storeOf(database));
    const good = { attemptId, epoch: 1, seq: 1, changes: [change(1, true)], receivedAt: world.at };
    const [first, second] = await Promise.allSettled([queue.add({ ...good, attemptId: 'no such attempt' }), queue.add(good)]);
    expect(first?.status).toBe('rejected');
    expect(second).toMatchObject({ status: 'fulfilled', value: { kind: 'kept' } });
    expect((await answersOf(world, attemptId)).size).toBe(1);
  });

  test('of refused saves a bounded number is kept', async () => {
    const { database, world } = await openTestDb();
    const { attemptId } = candidateAt(await createSitting(world), 0);
    await world.prisma.attempt.update({ where: { id: attemptId }, data: { phase: 'scored' } });
    const store = storeOf(database);
    for (let round = 0; round < 5; round += 1) {
      await store.commit(
        Array.from({ length: 60 }, (_, n) => ({ attemptId, epoch: 1, seq: round * 60 + n + 1, changes: [change(1, true)], receivedAt: world.at })),
      );
    }
    expect(await world.prisma.refusedSave.count({ where: { attemptId } })).toBe(REFUSED_KEPT_PER_ATTEMPT);
  });

  test('50 candidates who save at once all get their own answers', async () => {
    const { world } = await openTestDb();
    const sitting: MadeSitting = await createSitting(world, { candidates: 50 });
    const server = await startExamServer();
    const replies = await Promise.all(
      sitting.candidates.flatMap(({ writer }, index) =>
        [1, 2, 3].map((seq) => server.save(writer, { seq, changes: [change(20 + seq, index % 2 === 0 ? 'A' : 'D')] })),
      ),
    );
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200]));
    for (const [index, { attemptId }] of sitting.candidates.entries()) {
      const value = index % 2 === 0 ? '"A"' : '"D"';
      expect(await answersOf(world, attemptId)).toEqual(new Map([[21, value], [22, value], [23, value]]));
    }
  });
});
