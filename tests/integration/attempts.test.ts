import { expect, test } from 'vitest';
import { isOver, isUnderWay, attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import { scoreAttempt, scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { expireDueAttempts } from '#app/server/commands/expire-due-attempts.server.ts';
import { extendAttempt } from '#app/server/commands/extend-attempt.server.ts';
import { openAttempt } from '#app/server/commands/open-attempt.server.ts';
import { pauseAttempt } from '#app/server/commands/pause-attempt.server.ts';
import { resumeAttempt } from '#app/server/commands/resume-attempt.server.ts';
import { submitAttempt } from '#app/server/commands/submit-attempt.server.ts';
import { watchDeadlines } from '#app/server/exam/deadline-watch.server.ts';
import { verifyAudit } from '#app/server/audit.server.ts';
import { KEY_CANARY, nthAnswer, rightAnswer, wrongAnswer } from '#tests/factories/items.ts';
import { createForm } from '#tests/factories/forms.ts';
import { candidateAt, createSitting, type MadeCandidate, type MadeSitting } from '#tests/factories/sittings.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';
import { startExamServer } from '#tests/setup/exam-server.ts';

const CLIENT = { address: '192.0.2.7', userAgent: 'integration' };

function setClock(at: number): void {
  shiftClock(at - Date.now());
}

function invigilatorOf(sitting: MadeSitting) {
  const [invigilator] = sitting.invigilators;
  if (!invigilator) throw new Error('No invigilator');
  return invigilator.actor;
}

function seatOf(candidate: MadeCandidate) {
  return { kind: 'seat' as const, registrationId: candidate.registrationId };
}

async function storeAnswers(world: World, attemptId: string, answers: ReadonlyMap<number, ItemResponse>): Promise<void> {
  await world.prisma.response.createMany({
    data: [...answers].map(([position, answer]) => ({
      attemptId, position, answerJson: JSON.stringify(answer), flagged: false, writerEpoch: 1, seq: 1, savedAt: new Date(world.at), afterDeadline: false,
    })),
  });
}

async function attemptRow(world: World, attemptId: string) {
  return world.prisma.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { scores: true, events: true, writers: true } });
}

eachDatabase('starting and taking over', (openTestDb) => {
  test('100 simultaneous starts make one start, one deadline and one writer', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { attempts: 'authorised', logins: true });
    const { cookie, attemptId } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const replies = await Promise.all(Array.from({ length: 100 }, () => server.open(cookie, { attemptId, start: true })));
    expect(server.faults).toEqual([]);
    expect(replies.map((reply) => reply.status).filter((status) => status !== 200)).toEqual([]);
    expect(replies.filter((reply) => reply.body.kind === 'open')).toHaveLength(1);
    const row = await attemptRow(world, attemptId);
    expect(row).toMatchObject({ phase: 'active', writerEpoch: 1 });
    expect(row.writers).toHaveLength(1);
    expect(row.events.map((event) => event.toPhase)).toEqual(['active']);
    expect(row.deadlineAt?.getTime()).toBe((row.startedAt?.getTime() ?? 0) + 90 * 60_000);
  });

  test('100 simultaneous take-overs leave one writer that may write, and every one before it is replaced', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { logins: true });
    const { cookie, attemptId } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const replies = await Promise.all(Array.from({ length: 100 }, () => server.open(cookie, { attemptId, takeOver: true })));
    expect(server.faults).toEqual([]);
    expect(new Set(replies.map((reply) => reply.body.kind))).toEqual(new Set(['open']));
    const epochs = replies.map((reply) => Number(reply.body.epoch)).sort((one, other) => one - other);
    expect(epochs).toEqual(Array.from({ length: 100 }, (_, n) => n + 2));
    const saved = await Promise.all(
      replies.map((reply) => server.save(String(reply.body.writer), { seq: 1, changes: [{ position: 1, answer: true, flagged: false }] })),
    );
    const accepted = replies.filter((_, index) => saved[index]?.status === 200);
    expect(accepted.map((reply) => reply.body.epoch)).toEqual([101]);
    expect((await attemptRow(world, attemptId)).writerEpoch).toBe(101);
  });

  test('a second browser is told, and only takes over when it asks to', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { logins: true });
    const { cookie, attemptId, writer } = candidateAt(sitting, 0);
    const server = await startExamServer();
    expect((await server.open(cookie, { attemptId })).body).toMatchObject({ kind: 'writerElsewhere' });
    expect((await server.open(cookie, { attemptId, writer: 'guessed' })).body).toMatchObject({ kind: 'writerElsewhere' });
    expect((await server.open(cookie, { attemptId, writer })).body).toMatchObject({ kind: 'open', writer, epoch: 1 });
    const left = Number((await server.status(writer)).body.deadlineAt);
    const taken = await server.open(cookie, { attemptId, takeOver: true });
    expect(taken.body).toMatchObject({ kind: 'open', epoch: 2, deadlineAt: left });
    expect((await server.status(writer)).body).toMatchObject({ epoch: 2 });
    expect((await server.submit(writer, { seq: 5, changes: [] })).body).toMatchObject({ ok: false, reason: 'replaced' });
    expect((await attemptRow(world, attemptId)).phase).toBe('active');
  });

  test('what a candidate gets holds no key, rationale, source or difficulty', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { logins: true });
    const { cookie, attemptId } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const { body } = await server.open(cookie, { attemptId, takeOver: true });
    const text = JSON.stringify(body);
    expect(text).toContain('样本题干第 90 题');
    expect(text).not.toContain(KEY_CANARY);
    expect(JSON.stringify(body.items)).not.toMatch(/"(key|rationale|misconception|difficulty|sources|nodes|cognitive)"/);
  });

  test('somebody else\'s attempt does not exist, and without a login there is none', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 2, logins: true });
    const server = await startExamServer();
    const { attemptId } = candidateAt(sitting, 0);
    const { cookie } = candidateAt(sitting, 1);
    expect(await server.open(cookie, { attemptId, takeOver: true })).toMatchObject({ status: 404, body: { error: 'notYours' } });
    expect(await server.open(cookie, { attemptId: 'unknown' })).toMatchObject({ status: 404, body: { error: 'notYours' } });
    expect(await server.open('', { attemptId })).toMatchObject({ status: 401, body: { error: 'login' } });
    expect((await attemptRow(world, attemptId)).writerEpoch).toBe(1);
  });

  test('whoever still has the first password must change it before any of the exam is shown', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { logins: true });
    const { cookie, attemptId, user } = candidateAt(sitting, 0);
    await world.prisma.user.update({ where: { id: user.actor.id }, data: { mustChangePassword: true } });
    const server = await startExamServer();
    expect(await server.open(cookie, { attemptId, takeOver: true })).toMatchObject({ status: 403, body: { error: 'changePassword' } });
    expect((await attemptRow(world, attemptId)).writerEpoch).toBe(1);
  });

  test.each(['frozen', 'closed'] as const)('nobody starts while the sitting is %s', async (phase) => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { phase, attempts: 'authorised', logins: true });
    const { cookie, attemptId } = candidateAt(sitting, 0);
    const server = await startExamServer();
    expect(await server.open(cookie, { attemptId, start: true })).toMatchObject({ status: 409, body: { error: 'sittingNotOpen' } });
    expect((await attemptRow(world, attemptId)).phase).toBe('authorised');
  });
});

eachDatabase('handing in', (openTestDb) => {
  test('100 simultaneous submits with saves racing: one submission, one receipt, scored once with the last acknowledged answers', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId, writer } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const places = sitting.form.places;
    let seq = 0;
    const sent = new Map<number, { position: number; answer: ItemResponse }>();
    const save = () => {
      seq += 1;
      const place = places[seq % places.length];
      if (!place) throw new Error('No place');
      const change = { position: place.position, answer: nthAnswer(place.item, seq), flagged: false };
      sent.set(seq, change);
      return server.save(writer, { seq, changes: [change] });
    };
    const before = await Promise.all(Array.from({ length: 60 }, save));
    const racing = Array.from({ length: 60 }, save);
    const submits = Array.from({ length: 100 }, () => server.submit(writer, { seq: 1000, changes: [] }));
    const [saves, receipts] = await Promise.all([Promise.all([...before, ...racing]), Promise.all(submits)]);
    expect(server.faults).toEqual([]);
    expect(new Set(receipts.map((reply) => reply.status))).toEqual(new Set([200]));
    expect(new Set(receipts.map((reply) => JSON.stringify(reply.body))).size).toBe(1);

    const acknowledged = new Map<number, ItemResponse>();
    const order = saves.flatMap((reply) => (reply.body.ok === true ? [Number(reply.body.seq)] : [])).sort((one, other) => one - other);
    for (const number of order) {
      const change = sent.get(number);
      if (change) acknowledged.set(change.position, change.answer);
    }
    const stored = await world.prisma.response.findMany({ where: { attemptId } });
    expect(new Map(stored.map((row) => [row.position, JSON.parse(row.answerJson ?? 'null')]))).toEqual(acknowledged);
    const row = await attemptRow(world, attemptId);
    expect(row).toMatchObject({ phase: 'scored', endedAs: 'submitted' });
    expect(row.events.map((event) => event.toPhase).sort()).toEqual(['scored', 'submitted']);
    expect(row.scores.map((score) => score.earnedUnits)).toEqual([scoreAttempt(places, acknowledged, 'allOrNothing').earnedUnits]);
    // Later saves are refused, and a later submit says the same.
    expect(await server.save(writer, { seq: 2000, changes: [{ position: 1, answer: true, flagged: false }] })).toMatchObject({ status: 409, body: { reason: 'over' } });
    expect((await server.submit(writer, { seq: 2001, changes: [] })).body).toEqual(receipts[0]?.body);
  });

  test('what comes with the submit is saved before it', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId, writer } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const changes = sitting.form.places.map((place) => ({ position: place.position, answer: rightAnswer(place.item), flagged: false }));
    const { body } = await server.submit(writer, { seq: 1, changes });
    expect(body).toMatchObject({ ok: true, receipt: { answered: 90, total: 90 } });
    expect((await attemptRow(world, attemptId)).scores).toMatchObject([{ run: 1, earnedUnits: 10_000, totalUnits: 10_000, rule: 'allOrNothing' }]);
  });

  test('a candidate who is paused in the moment of submitting is not told that it was handed in', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 30 });
    const actor = invigilatorOf(sitting);
    const outcomes = await Promise.all(
      sitting.candidates.flatMap((candidate) => [
        submitAttempt({ attemptId: candidate.attemptId, epoch: 1 }),
        pauseAttempt(actor, { sittingId: sitting.id, target: seatOf(candidate), reason: '断电断网' }).then(() => null),
      ]),
    );
    for (const [index, candidate] of sitting.candidates.entries()) {
      const { phase } = await attemptRow(world, candidate.attemptId);
      expect(outcomes[index * 2]?.ok, `attempt ${index} is ${phase}`).toBe(isOver(attemptPhaseSchema.parse(phase)));
    }
  });

  test('a writer replaced in the moment of submitting does not hand in for the one that took over', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 30 });
    const outcomes = await Promise.all(
      sitting.candidates.flatMap(({ attemptId, user }) => [
        openAttempt(user.actor, { attemptId, takeOver: true }, CLIENT),
        submitAttempt({ attemptId, epoch: 1 }),
      ]),
    );
    for (const [index, { attemptId }] of sitting.candidates.entries()) {
      const row = await attemptRow(world, attemptId);
      const opened = outcomes[index * 2];
      const taken = opened?.ok === true && 'kind' in opened.value && opened.value.kind === 'open';
      if (taken) expect(isUnderWay(attemptPhaseSchema.parse(row.phase)), `attempt ${index} taken over and ${row.phase}`).toBe(true);
    }
  });

  test.each([
    { rule: 'allOrNothing' as const, partial: 0 },
    { rule: 'partial' as const, partial: 100 },
  ])('the score row says what was earned, by section and item ($rule)', async ({ rule, partial }) => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { multipleResponseRule: rule });
    const { attemptId } = candidateAt(sitting, 0);
    const answers = new Map<number, ItemResponse>();
    for (const { position, item } of sitting.form.places) {
      if (position <= 40) answers.set(position, rightAnswer(item));
      else if (position <= 60) answers.set(position, wrongAnswer(item));
      else if (position === 82) answers.set(position, ['A']); // one of its two right options
    }
    await storeAnswers(world, attemptId, answers);
    expect((await submitAttempt({ attemptId, epoch: 1 })).ok).toBe(true);
    const { scores } = await attemptRow(world, attemptId);
    expect(scores).toMatchObject([{ run: 1, totalUnits: 10_000, earnedUnits: 4_000 + partial, rule }]);
    const detail = scoreBreakdownSchema.parse(JSON.parse(scores[0]?.detailJson ?? ''));
    expect(detail.answered).toBe(61);
    expect(detail.sections.reduce((sum, section) => sum + section.earnedUnits, 0)).toBe(4_000 + partial);
  });
});

eachDatabase('time', (openTestDb) => {
  test('an attempt is collected within two seconds after deadline and grace, without a browser', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { graceSeconds: 2 });
    const { attemptId, writer } = candidateAt(sitting, 0);
    const server = await startExamServer();
    await server.save(writer, { seq: 1, changes: [{ position: 2, answer: true, flagged: false }] });
    setClock(sitting.deadlineAt - 200);
    const faults: unknown[] = [];
    const stop = watchDeadlines((error) => faults.push(error));
    try {
      const limit = Date.now() + 200 + 2_000 + 2_000 + 1_000; // rest, grace, the promise, and a busy machine
      while (Date.now() < limit && (await attemptRow(world, attemptId)).phase !== 'scored') await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      stop();
    }
    const row = await attemptRow(world, attemptId);
    expect(row).toMatchObject({ phase: 'scored', endedAs: 'expired', scores: [{ earnedUnits: 100 }] });
    const lag = (row.endedAt?.getTime() ?? 0) - sitting.deadlineAt - 2_000;
    expect(lag).toBeGreaterThan(0);
    expect(lag).toBeLessThanOrEqual(2_000);
    expect(faults).toEqual([]);
  });

  test('nobody is collected before the deadline and the grace are both past', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { graceSeconds: 15 });
    setClock(sitting.deadlineAt + 14_000);
    expect(await expireDueAttempts()).toBe(0);
    setClock(sitting.deadlineAt + 16_000);
    expect(await expireDueAttempts()).toBe(1);
    expect(await expireDueAttempts()).toBe(0);
  });

  test('deadlines that passed while the server was down are honoured by the sweep at boot, with all that was kept', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 20, startedAt: world.at - 3 * 3_600_000 });
    const right = new Map(sitting.form.places.slice(0, 20).map((place) => [place.position, rightAnswer(place.item)]));
    for (const { attemptId } of sitting.candidates) await storeAnswers(world, attemptId, right);
    expect(await expireDueAttempts()).toBe(20);
    for (const { attemptId } of sitting.candidates) {
      expect(await attemptRow(world, attemptId)).toMatchObject({ phase: 'scored', endedAs: 'expired', scores: [{ earnedUnits: 2_000 }] });
    }
  });

  test('an attempt that ended and was not scored is scored, once', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world);
    const { attemptId } = candidateAt(sitting, 0);
    await world.prisma.attempt.update({ where: { id: attemptId }, data: { phase: 'submitted', endedAs: 'submitted', endedAt: new Date(world.at) } });
    await Promise.all([expireDueAttempts(), expireDueAttempts()]);
    await expireDueAttempts();
    expect((await attemptRow(world, attemptId)).scores).toHaveLength(1);
  });

  test('one attempt that cannot be scored keeps nobody else from being collected', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 3, startedAt: world.at - 3 * 3_600_000 });
    for (const { attemptId } of sitting.candidates.slice(0, 2)) await storeAnswers(world, attemptId, new Map([[2, true]]));
    await world.prisma.response.updateMany({ where: { attemptId: candidateAt(sitting, 0).attemptId }, data: { answerJson: '{"broken"' } });
    await expect(expireDueAttempts()).rejects.toThrow(candidateAt(sitting, 0).attemptId);
    const phases = await Promise.all(sitting.candidates.map(async ({ attemptId }) => (await attemptRow(world, attemptId)).phase));
    expect(phases).toEqual(['expired', 'scored', 'scored']);
  });

  test('a pause stops the clock and going on moves the deadline by exactly the time lost', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world);
    const candidate = candidateAt(sitting, 0);
    const actor = invigilatorOf(sitting);
    const paused = await pauseAttempt(actor, { sittingId: sitting.id, target: seatOf(candidate), reason: '断电断网' });
    expect(paused.ok).toBe(true);
    const { pausedAt } = await attemptRow(world, candidate.attemptId);
    shiftClock(20 * 60_000);
    const server = await startExamServer();
    expect((await server.save(candidate.writer, { seq: 1, changes: [{ position: 1, answer: true, flagged: false }] })).body).toMatchObject({ reason: 'paused' });
    expect((await server.status(candidate.writer)).body).toMatchObject({ phase: 'paused', pausedAt: pausedAt?.getTime() });
    shiftClock(24 * 3_600_000);
    expect(await expireDueAttempts()).toBe(0); // a paused clock never runs out
    shiftClock(20 * 60_000);
    expect((await resumeAttempt(actor, { sittingId: sitting.id, target: seatOf(candidate) })).ok).toBe(true);
    const row = await attemptRow(world, candidate.attemptId);
    const resumed = row.events.find((event) => event.toPhase === 'active');
    const lost = (resumed?.at.getTime() ?? 0) - (pausedAt?.getTime() ?? 0);
    expect(lost).toBeGreaterThanOrEqual(20 * 60_000);
    expect(row).toMatchObject({ phase: 'active', pausedAt: null });
    expect(row.deadlineAt?.getTime()).toBe(sitting.deadlineAt + lost);
    const [owed] = await world.prisma.timeAdjustment.findMany({ where: { attemptId: candidate.attemptId } });
    expect(owed).toMatchObject({ kind: 'timeOwed', seconds: Math.round(lost / 1000), byId: actor.id });
    expect((await server.save(candidate.writer, { seq: 2, changes: [{ position: 1, answer: true, flagged: false }] })).status).toBe(200);
  });

  test('an extension moves the deadline, and connected browsers and the sweep see it at once', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 2 });
    const candidate = candidateAt(sitting, 0);
    const actor = invigilatorOf(sitting);
    expect((await extendAttempt(actor, { sittingId: sitting.id, target: seatOf(candidate), minutes: 10, reason: '设备故障' })).ok).toBe(true);
    const server = await startExamServer();
    expect((await server.status(candidate.writer)).body.deadlineAt).toBe(sitting.deadlineAt + 600_000);
    setClock(sitting.deadlineAt + 60_000);
    expect(await expireDueAttempts()).toBe(1); // only the one that was not extended
    expect((await attemptRow(world, candidate.attemptId)).phase).toBe('active');
  });

  test('an extension given while the sweep is under way is never overrun by it', async () => {
    const { world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 30 });
    setClock(sitting.deadlineAt + 16_000);
    const sweep = expireDueAttempts();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await world.prisma.attempt.updateMany({ where: { phase: 'active' }, data: { deadlineAt: new Date(sitting.deadlineAt + 600_000) } });
    await sweep;
    const rows = await world.prisma.attempt.findMany({ where: { sittingId: sitting.id } });
    const overrun = rows.filter((row) => row.phase !== 'active' && (row.deadlineAt?.getTime() ?? 0) > sitting.deadlineAt);
    expect(overrun.map((row) => row.id)).toEqual([]);
  });

  test('an item edited after the freeze, or a new version of it, changes neither the screen nor the score of a running attempt', async () => {
    const { world } = await openTestDb();
    const form = await createForm(world);
    const sitting = await createSitting(world, { form, logins: true });
    const { attemptId, cookie } = candidateAt(sitting, 0);
    const server = await startExamServer();
    const before = (await server.open(cookie, { attemptId, takeOver: true })).body;
    for (const place of form.places) {
      const next = place.item.type === 'trueFalse' ? { ...place.item, key: !place.item.key } : { ...place.item, stem: '改过的题干，改过的题干' };
      await world.prisma.itemVersion.create({
        data: {
          id: `${place.item.id}.2`, itemId: place.item.id, version: 2, type: place.item.type, section: place.item.section, levelsJson: '[4]',
          nodesJson: '[]', difficulty: 0.5, contentJson: JSON.stringify(next), contentHash: 'x', createdAt: new Date(world.at),
        },
      });
    }
    const after = (await server.open(cookie, { attemptId, takeOver: true })).body;
    expect(after.items).toEqual(before.items);
    const changes = form.places.map((place) => ({ position: place.position, answer: rightAnswer(place.item), flagged: false }));
    await server.submit(String(after.writer), { seq: 1, changes });
    expect((await attemptRow(world, attemptId)).scores).toMatchObject([{ earnedUnits: 10_000 }]);
  });

  test('everything that happened to an attempt stands in one unbroken audit chain', async () => {
    const { database, world } = await openTestDb();
    const sitting = await createSitting(world, { candidates: 10 });
    const actor = invigilatorOf(sitting);
    await Promise.all([
      ...sitting.candidates.slice(0, 5).map(({ attemptId }) => submitAttempt({ attemptId, epoch: 1 })),
      ...sitting.candidates.slice(5).map((candidate) => extendAttempt(actor, { sittingId: sitting.id, target: seatOf(candidate), minutes: 5, reason: '设备故障' })),
    ]);
    const verified = await verifyAudit(database);
    expect(verified.faults).toEqual([]);
    expect(verified.rows).toBe(5 * 3 + 5);
  });
});
