import { expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import { practicePlacesSchema, type PracticeWish } from '#app/domain/practice/practice-run.ts';
import type { AnswerFields } from '#app/domain/practice/practice-response.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/shared/instant.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { answerPractice, markPractice } from '#app/server/commands/answer-practice.server.ts';
import { endOverdueRuns, endPractice } from '#app/server/commands/end-practice.server.ts';
import { importItems } from '#app/server/commands/import-items.server.ts';
import { leaveMistake, returnMistake } from '#app/server/commands/leave-mistake.server.ts';
import { reportItem } from '#app/server/commands/report-item.server.ts';
import { startPractice } from '#app/server/commands/start-practice.server.ts';
import { readStandard, readTheoryItems } from '#app/server/content/authored.server.ts';
import { contentOfVersions } from '#app/server/practice/practice-pool.server.ts';
import { mistakeBook } from '#app/server/queries/practice-mistakes.server.ts';
import { practiceOutcome } from '#app/server/queries/practice-outcome.server.ts';
import { practiceRunPage } from '#app/server/queries/practice-run.server.ts';
import { practiceStart } from '#app/server/queries/practice-start.server.ts';
import { itemWithKey, KEY_CANARY } from '#tests/factories/items.ts';
import { candidateAt, createSitting } from '#tests/factories/sittings.ts';
import { createUser } from '#tests/factories/users.ts';
import { caseAnalysis, shortAnswer } from '#tests/factories/written-items.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

const ETHICS: PracticeWish = { kind: 'section', level: 4, count: 10, section: 'ethics' };
const DUE: PracticeWish = { kind: 'mistakes', level: 4, count: 10 };
const MOCK: PracticeWish = { kind: 'mock', level: 4 };
const THEORY_TIME = readStandard().exam.theory.minMinutes * MINUTE;

/** Twelve items of ethics, four of each type. */
const MADE: readonly ItemWithKey[] = [0, 7, 14, 21].flatMap((n) => [itemWithKey('trueFalse', n, 'ethics'), itemWithKey('singleChoice', n, 'ethics'), itemWithKey('multipleResponse', n, 'ethics')]);

async function learner(world: World): Promise<Actor> {
  return (await createUser(world, { roles: ['learner'] })).actor;
}

async function begin(actor: Actor, wish: PracticeWish): Promise<string> {
  const started = await startPractice(actor, wish);
  if (!started.ok) throw new Error(started.reason);
  return started.value.runId;
}

/** The items of a run in their order, as only a test may see them. */
async function itemsOf(world: World, runId: string): Promise<readonly BankItem[]> {
  const { itemsJson } = await world.prisma.practiceRun.findUniqueOrThrow({ where: { id: runId } });
  const places = practicePlacesSchema.parse(JSON.parse(itemsJson));
  const contents = await contentOfVersions(world.prisma, places.map(({ itemVersionId }) => itemVersionId));
  return places.flatMap(({ itemVersionId }) => contents.get(itemVersionId)?.item ?? []);
}

function choiceOf(item: BankItem | undefined, right: boolean): AnswerFields {
  if (item === undefined || !('key' in item)) throw new Error('No item with a key');
  if (item.type === 'multipleResponse') return { answer: right ? [...item.key] : item.key.slice(1) };
  if (item.type === 'trueFalse') return { answer: [String(right ? item.key : !item.key)] };
  return { answer: [right ? item.key : item.key === 'A' ? 'B' : 'A'] };
}

async function answer(actor: Actor, world: World, runId: string, position: number, right: boolean, sure = false) {
  const items = await itemsOf(world, runId);
  return answerPractice(actor, { runId, position, sure, fields: choiceOf(items[position - 1], right) });
}

async function openPage(actor: Actor, runId: string, asked: number | null) {
  const page = await practiceRunPage(actor, runId, asked);
  if (page?.state !== 'open' || page.run.place === null) throw new Error(`The run is ${page?.state ?? 'not there'}`);
  return { ...page.run, place: page.run.place };
}

eachDatabase('a round of practice', (openTestDb) => {
  test('shows the key after the answer, takes only the first, and ends with what was answered', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, ETHICS);
    for (let position = 1; position <= 10; position += 1) {
      const page = JSON.stringify(await practiceRunPage(actor, runId, position));
      expect(page).not.toContain(KEY_CANARY);
      expect(page).not.toMatch(/"key"|"right":\[|misconception|rationale/);
    }
    expect(await answer(actor, world, runId, 1, false)).toEqual({ ok: true, value: null });
    expect(await answer(actor, world, runId, 1, true)).toEqual({ ok: false, reason: 'answeredAlready' });
    expect(await answer(actor, world, runId, 2, true)).toEqual({ ok: true, value: null });
    expect(await world.prisma.practiceAnswer.count({ where: { runId } })).toBe(2);
    const told = await openPage(actor, runId, 1);
    expect(told.place.told).toMatchObject({ right: false, earnedUnits: 0, toMark: false });
    expect(told.place.told?.reasons.rationale).toContain(KEY_CANARY);
    expect(told.marks.slice(0, 3)).toEqual(['wrong', 'right', 'open']);
    expect((await openPage(actor, runId, null)).place.position).toBe(3);

    expect(await practiceOutcome(actor, runId)).toEqual({ state: 'open' });
    expect(await endPractice(actor, runId)).toEqual({ ok: true, value: null });
    expect(await answer(actor, world, runId, 3, true)).toEqual({ ok: false, reason: 'ended' });
    expect(await practiceRunPage(actor, runId, 1)).toEqual({ state: 'ended' });
    const outcome = await practiceOutcome(actor, runId);
    expect(outcome).toMatchObject({ state: 'ended', outcome: { places: 10, answered: 2, right: 1, earnedUnits: 100, ofUnits: 200, scoreUnits: 5000, passed: false } });
    expect(outcome?.state === 'ended' && outcome.outcome.wrong.map(({ position }) => position)).toEqual([1]);
  });

  test('two devices that answer the same place at once: one counts', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, ETHICS);
    const both = await Promise.all([answer(actor, world, runId, 1, true), answer(actor, world, runId, 1, false)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: 'answeredAlready' });
  });

  test('belongs to one person', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const [actor, other] = [await learner(world), await learner(world)];
    const runId = await begin(actor, ETHICS);
    expect(await practiceRunPage(other, runId, 1)).toBeUndefined();
    expect(await practiceOutcome(other, runId)).toBeUndefined();
    expect(await answer(other, world, runId, 1, true)).toEqual({ ok: false, reason: 'unknownRun' });
    expect(await endPractice(other, runId)).toEqual({ ok: false, reason: 'unknownRun' });
    expect(await reportItem(other, { runId, position: 1, kind: 'typo', text: '第二行有错字' })).toEqual({ ok: false, reason: 'unknownRun' });
  });

  test('never has a secure item, one that is not approved, or an older version', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const { prisma } = world;
    const [secure, retired, revised] = MADE;
    if (!secure || !retired || !revised) throw new Error('no items');
    await prisma.item.update({ where: { id: secure.id }, data: { pool: 'secure' } });
    await prisma.item.update({ where: { id: retired.id }, data: { state: 'retired' } });
    const newStem = '改过的题干：窗口人员应当怎样做？';
    await importItems([{ ...revised, stem: newStem }], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, { ...ETHICS, count: 40 });
    const items = await itemsOf(world, runId);
    expect(items.map(({ id }) => id).sort()).toEqual(MADE.map(({ id }) => id).filter((id) => id !== secure.id && id !== retired.id).sort());
    expect(items.find(({ id }) => id === revised.id)?.stem).toBe(newStem);

    const position = items.findIndex(({ id }) => id === revised.id) + 1;
    await prisma.item.update({ where: { id: revised.id }, data: { pool: 'secure' } });
    const page = await openPage(actor, runId, position);
    expect(page.place).toMatchObject({ item: null, told: null });
    expect(page.marks[position - 1]).toBe('withdrawn');
    expect(await answer(actor, world, runId, position, true)).toEqual({ ok: false, reason: 'withdrawn' });
  });

  test('unseen items come first the next time', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const actor = await learner(world);
    const first = await begin(actor, ETHICS);
    for (let position = 1; position <= 10; position += 1) await answer(actor, world, first, position, true);
    const seen = new Set((await itemsOf(world, first)).map(({ id }) => id));
    const again = await itemsOf(world, await begin(actor, ETHICS));
    expect(again.slice(0, 2).every(({ id }) => !seen.has(id))).toBe(true);
    expect(again.slice(2).every(({ id }) => seen.has(id))).toBe(true);
  });

  test('weak nodes need a few answers, and then are what is drawn', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE, itemWithKey('singleChoice', 1, 'relations')], 'open', null);
    const actor = await learner(world);
    expect(await startPractice(actor, { kind: 'weak', level: 4, count: 10 })).toEqual({ ok: false, reason: 'noWeakNodes' });
    const runId = await begin(actor, ETHICS);
    for (let position = 1; position <= 3; position += 1) await answer(actor, world, runId, position, position === 1);
    const start = await practiceStart(actor, 4);
    expect(start.weak).toMatchObject([{ id: 'B2.1.1.1', answers: 3, percentUnits: 3333 }]);
    expect(start.sections[0]).toMatchObject({ section: 'ethics', answers: 3, percentUnits: 3333, items: 12, seen: 3 });
    expect(start.sections[1]).toMatchObject({ answers: 0, percentUnits: null });
    const weak = await itemsOf(world, await begin(actor, { kind: 'weak', level: 4, count: 10 }));
    expect(new Set(weak.map(({ section }) => section))).toEqual(new Set(['ethics']));
  });

  test('is shut while an exam of the learner has items of the open pool, and opens after it', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const sitting = await createSitting(world, { phase: 'frozen', attempts: 'none' });
    const { actor } = candidateAt(sitting, 0).user;
    const { prisma } = world;
    const shut = (yes: boolean) => prisma.sitting.update({ where: { id: sitting.id }, data: { phase: yes ? 'closed' : 'released', poolsJson: JSON.stringify(['open']) } });
    await shut(false);
    const runId = await begin(actor, ETHICS);
    await answer(actor, world, runId, 1, false);
    await shut(true);
    expect(await startPractice(actor, ETHICS)).toEqual({ ok: false, reason: 'shut' });
    expect(await answer(actor, world, runId, 2, true)).toEqual({ ok: false, reason: 'shut' });
    expect(await practiceRunPage(actor, runId, 1)).toMatchObject({ state: 'shut' });
    await endPractice(actor, runId);
    expect(JSON.stringify(await practiceOutcome(actor, runId))).not.toContain(KEY_CANARY);
    expect((await practiceStart(actor, 4)).shut).toBe(true);
    await shut(false);
    expect(await practiceOutcome(actor, runId)).toMatchObject({ state: 'ended' });
  });
});

eachDatabase('answers in words', (openTestDb) => {
  test('are kept, compared with the guide by their writer, and scored once', async () => {
    const { world } = await openTestDb();
    await importItems([shortAnswer(1), caseAnalysis(1)], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, { kind: 'written', level: 4, count: 10 });
    const items = await itemsOf(world, runId);
    const placeOf = (type: BankItem['type']) => items.findIndex((item) => item.type === type) + 1;
    const [words, place] = [placeOf('shortAnswer'), placeOf('caseAnalysis')];
    for (const position of [1, 2]) expect(JSON.stringify(await practiceRunPage(actor, runId, position))).not.toContain(KEY_CANARY);

    expect(await answerPractice(actor, { runId, position: words, sure: false, fields: { answer: ['不会'] } })).toEqual({ ok: false, reason: 'textTooShort' });
    expect(await markPractice(actor, { runId, position: words, sure: false, points: ['0-0'] })).toEqual({ ok: false, reason: 'notAnswered' });
    expect(await answerPractice(actor, { runId, position: words, sure: false, fields: { answer: ['先听他说完再核对'] } })).toEqual({ ok: true, value: null });
    expect((await openPage(actor, runId, words)).place.told).toMatchObject({ toMark: true, earnedUnits: 0 });
    expect(await markPractice(actor, { runId, position: words, sure: false, points: ['0-0'] })).toEqual({ ok: true, value: null });
    expect(await markPractice(actor, { runId, position: words, sure: false, points: ['0-0', '0-1'] })).toEqual({ ok: false, reason: 'nothingToMark' });
    expect((await openPage(actor, runId, words)).place.told).toMatchObject({ toMark: false, earnedUnits: 200, right: false });

    const parts: AnswerFields = { 'answer-0': ['true'], 'answer-1': ['B'], 'answer-2': ['您先坐，缺的我来查。'] };
    expect(await answerPractice(actor, { runId, position: place, sure: false, fields: parts })).toEqual({ ok: true, value: null });
    expect((await openPage(actor, runId, place)).place.told).toMatchObject({ toMark: true, earnedUnits: 300 });
    await markPractice(actor, { runId, position: place, sure: false, points: ['2-1'] });
    expect((await openPage(actor, runId, place)).place.told).toMatchObject({ toMark: false, earnedUnits: 600, right: true });
    expect((await mistakeBook(actor)).coming.flatMap(({ rows }) => rows.map(({ itemId }) => itemId))).toEqual([shortAnswer(1).id]);
    await endPractice(actor, runId);
    expect(await practiceOutcome(actor, runId)).toMatchObject({ outcome: { earnedUnits: 800, ofUnits: 1300 } });
  });
});

eachDatabase('a mock exam', (openTestDb) => {
  test('is a real form, shows nothing before its end, and may be changed until then', async () => {
    const { world } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, MOCK);
    expect(await begin(actor, MOCK)).toBe(runId);
    const run = await world.prisma.practiceRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run.totalUnits).toBe(10_000);
    expect(run.deadlineAt?.getTime()).toBe(run.startedAt.getTime() + THEORY_TIME);
    await answer(actor, world, runId, 1, false);
    await answer(actor, world, runId, 2, false);
    await answer(actor, world, runId, 3, true);
    expect((await openPage(actor, runId, 1)).place.told).toBeNull();
    await answer(actor, world, runId, 1, true);
    expect(await answerPractice(actor, { runId, position: 3, sure: false, fields: {} })).toEqual({ ok: true, value: null });
    const page = await openPage(actor, runId, null);
    expect(page.marks.slice(0, 3)).toEqual(['answered', 'answered', 'open']);
    expect(JSON.stringify(page)).not.toMatch(/earnedUnits|rationale/);
    expect(await reportItem(actor, { runId, position: 1, kind: 'typo', text: '第二行有错字' })).toEqual({ ok: false, reason: 'notAnswered' });
    expect((await practiceStart(actor, 4)).answers).toBe(0);
    expect((await mistakeBook(actor)).coming).toEqual([]);

    await endPractice(actor, runId);
    const items = await itemsOf(world, runId);
    const outcome = await practiceOutcome(actor, runId);
    if (outcome?.state !== 'ended') throw new Error('It has not ended');
    expect(outcome.outcome).toMatchObject({ answered: 2, right: 1, ofUnits: 10_000, passed: false, cutScore: 60, fullScore: 100 });
    expect(outcome.outcome.scoreUnits).toBe(outcome.outcome.earnedUnits);
    expect(outcome.outcome.wrong).toHaveLength(items.length - 1);
    expect((await mistakeBook(actor)).coming.flatMap(({ rows }) => rows.map(({ itemId }) => itemId))).toEqual([items[1]?.id]);
    expect((await practiceStart(actor, 4)).answers).toBe(2);
    expect(await begin(actor, MOCK)).not.toBe(runId);
  });

  test('ends at its deadline by the server’s clock with what it has', async () => {
    const { world } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const actor = await learner(world);
    const [late, left] = [await begin(actor, MOCK), await begin(actor, { kind: 'mock', level: 3 })];
    for (const runId of [late, left]) await answer(actor, world, runId, 1, true);
    shiftClock(THEORY_TIME - MINUTE);
    expect(await answer(actor, world, late, 2, true)).toEqual({ ok: true, value: null });
    shiftClock(THEORY_TIME + MINUTE);
    expect(await answer(actor, world, late, 3, true)).toEqual({ ok: false, reason: 'tooLate' });
    expect(await answer(actor, world, late, 3, true)).toEqual({ ok: false, reason: 'ended' });
    expect(await practiceRunPage(actor, left, 1)).toEqual({ state: 'ended' });
    await endOverdueRuns(actor);
    for (const [runId, answered] of [[late, 2], [left, 1]] as const) {
      const run = await world.prisma.practiceRun.findUniqueOrThrow({ where: { id: runId } });
      expect(run.endedAt).toEqual(run.deadlineAt);
      expect(await practiceOutcome(actor, runId)).toMatchObject({ outcome: { answered, right: answered } });
    }
  });

  test('is refused when the open pool is too small for it', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    expect(await startPractice(await learner(world), MOCK)).toEqual({ ok: false, reason: 'mockShort' });
  });
});

eachDatabase('the wrong-item book', (openTestDb) => {
  test('brings what went wrong back the next day, later after a right answer, and again after a wrong one', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, ETHICS);
    const items = await itemsOf(world, runId);
    for (const [position, right] of [[1, false], [2, true], [3, false]] as const) await answer(actor, world, runId, position, right);
    expect(await startPractice(actor, DUE)).toEqual({ ok: false, reason: 'nothingDue' });
    const today = await mistakeBook(actor);
    expect(today.due).toEqual([]);
    expect(today.coming).toHaveLength(1);
    expect(today.sections).toMatchObject([{ section: 'ethics', count: 2 }]);
    expect(JSON.stringify(today)).not.toContain(KEY_CANARY);

    shiftClock(DAY);
    const wrong = [items[0]?.id, items[2]?.id].sort();
    expect((await mistakeBook(actor)).due.map(({ itemId }) => itemId).sort()).toEqual(wrong);
    expect((await practiceStart(actor, 4)).due).toBe(2);
    const review = await begin(actor, DUE);
    expect((await itemsOf(world, review)).map(({ id }) => id).sort()).toEqual(wrong);
    await answer(actor, world, review, 1, true);
    await answer(actor, world, review, 2, false);
    const after = await mistakeBook(actor);
    expect(after.due).toEqual([]);
    const [again, good] = after.coming;
    expect(again?.rows).toMatchObject([{ wrongCount: 2 }]);
    expect(good?.rows).toMatchObject([{ wrongCount: 1 }]);
    expect(good?.dueAt).toBeGreaterThan(again?.dueAt ?? Infinity);
  });

  test('lets go of what has become firm, and of what is taken out until it is put back', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const [actor, other] = [await learner(world), await learner(world)];
    const runId = await begin(actor, ETHICS);
    await answer(actor, world, runId, 1, false);
    const itemId = (await itemsOf(world, runId))[0]?.id ?? '';
    expect(await leaveMistake(other, itemId)).toEqual({ ok: false, reason: 'unknownMistake' });
    expect(await leaveMistake(actor, itemId)).toEqual({ ok: true, value: null });
    expect((await mistakeBook(actor)).left.map((row) => row.itemId)).toEqual([itemId]);
    shiftClock(2 * DAY);
    expect(await startPractice(actor, DUE)).toEqual({ ok: false, reason: 'nothingDue' });
    expect(await returnMistake(actor, itemId)).toEqual({ ok: true, value: null });
    expect((await mistakeBook(actor)).due).toHaveLength(1);

    let looks = 0;
    for (; (await mistakeBook(actor)).left.length === 0 && looks < 12; looks += 1) {
      const { dueAt } = await world.prisma.mistakeCard.findUniqueOrThrow({ where: { userId_itemId: { userId: actor.id, itemId } } });
      shiftClock(Math.max(2 * DAY, dueAt.getTime() + HOUR - world.at));
      await answer(actor, world, await begin(actor, DUE), 1, true, true);
    }
    expect(looks).toBeLessThan(8);
    expect((await mistakeBook(actor)).coming).toEqual([]);
  });
});

eachDatabase('a report of a faulty item', (openTestDb) => {
  test('is sent once the reasons were seen, one at a time, and its reply is read', async () => {
    const { world } = await openTestDb();
    await importItems([...MADE], 'open', null);
    const actor = await learner(world);
    const runId = await begin(actor, ETHICS);
    const report = { runId, position: 1, kind: 'wrongKey' as const, text: '第四十五条已经改了' };
    expect(await reportItem(actor, report)).toEqual({ ok: false, reason: 'notAnswered' });
    await answer(actor, world, runId, 1, true);
    expect(await reportItem(actor, report)).toEqual({ ok: true, value: null });
    expect(await reportItem(actor, report)).toEqual({ ok: false, reason: 'reportedAlready' });
    expect((await openPage(actor, runId, 1)).place.told?.report).toMatchObject({ kind: 'wrongKey', text: report.text });
    await world.prisma.itemReport.updateMany({ data: { closedAt: new Date(world.at), reply: '已经改正，谢谢。' } });
    expect((await mistakeBook(actor)).reports).toMatchObject([{ kind: '答案不对', closed: true, reply: '已经改正，谢谢。' }]);
    expect(await reportItem(actor, report)).toEqual({ ok: true, value: null });
  });
});
