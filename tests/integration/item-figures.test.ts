import { expect, test } from 'vitest';
import { DAY } from '#app/domain/shared/instant.ts';
import { optionCountsSchema } from '#app/domain/item-analysis/item-figures.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { recordPracticeFigures, recordSittingFigures, refreshItemHeads } from '#app/server/bank/item-figures.server.ts';
import { versionRow, writeHeads, writeMissingHeads } from '#app/server/bank/write-item.server.ts';
import { now, shiftClock } from '#app/server/clock.server.ts';
import { releaseSitting } from '#app/server/commands/release-sitting.server.ts';
import { scoreOne } from '#app/server/commands/score-attempt.server.ts';
import { itemFiguresOf } from '#app/server/queries/item-figures.server.ts';
import { createForm, type MadeForm } from '#tests/factories/forms.ts';
import { rightAnswer, wrongAnswer } from '#tests/factories/items.ts';
import { createSitting, type MadeSitting } from '#tests/factories/sittings.ts';
import { createUser, createUsers } from '#tests/factories/users.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

/** Which of the three items each of six people gets right; null: left blank. As in the worked example of item-figures.test.ts. */
const MARKS: readonly (readonly (boolean | null)[])[] = [
  [true, true, true],
  [true, true, true],
  [true, true, false],
  [false, false, true],
  [false, false, false],
  [null, false, false],
];
/** Nearly: of the 100 marks one item has a hundredth more than the others. */
const R = Math.sqrt(2 / 3);

function answerOf(item: ItemWithKey, right: boolean): ItemResponse {
  return right ? rightAnswer(item) : wrongAnswer(item);
}

/** A sitting that six people have answered, scored and closed, not yet released. */
async function answeredSitting(world: World, form: MadeForm, marks = MARKS): Promise<MadeSitting> {
  const sitting = await createSitting(world, { form, candidates: marks.length });
  for (const [at, { attemptId }] of sitting.candidates.entries()) {
    await world.prisma.response.createMany({
      data: form.places.flatMap(({ position, item }, place) => {
        const right = marks[at]?.[place] ?? null;
        return right === null ? [] : [{ attemptId, position, answerJson: JSON.stringify(answerOf(item, right)), flagged: false, writerEpoch: 1, seq: position, savedAt: new Date(world.at), afterDeadline: false }];
      }),
    });
    await world.prisma.attempt.update({ where: { id: attemptId }, data: { phase: 'submitted', endedAs: 'submitted', endedAt: new Date(world.at) } });
    await scoreOne(attemptId);
  }
  await world.prisma.sitting.update({ where: { id: sitting.id }, data: { phase: 'closed' } });
  return sitting;
}

async function threeSingles(world: World): Promise<MadeForm> {
  const form = await createForm(world, { counts: { trueFalse: 0, singleChoice: 3, multipleResponse: 0 } });
  await writeMissingHeads(world.prisma, now());
  return form;
}

function firstOf(form: MadeForm) {
  const [place] = form.places;
  if (!place) throw new Error('The form is empty');
  return place;
}

eachDatabase('figures of a sitting', (openTestDb) => {
  test('are written when it is released, and the list of the bank shows them', async () => {
    const { world } = await openTestDb();
    const form = await threeSingles(world);
    const { item, itemVersionId } = firstOf(form);
    const sitting = await answeredSitting(world, form);
    const { actor } = await createUser(world, { roles: ['administrator'] });
    expect(await world.prisma.itemUse.count()).toBe(0);
    expect(await releaseSitting(actor, sitting.id)).toEqual({ ok: true, value: 6 });

    const use = await world.prisma.itemUse.findUniqueOrThrow({ where: { itemVersionId_context: { itemVersionId, context: sitting.id } } });
    expect(use).toMatchObject({ answered: 5, right: 3, discrimination: expect.closeTo(R, 3) });
    const counts = optionCountsSchema.parse(JSON.parse(use.optionsJson));
    expect(counts).toMatchObject({ people: 6, unanswered: 1, upper: 2, lower: 2 });
    expect(counts.options.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect(counts.options.find(({ id }) => id === item.key)).toMatchObject({ chosen: 3, upper: 2, lower: 0 });
    expect(await world.prisma.itemHead.findUniqueOrThrow({ where: { itemId: item.id } })).toMatchObject({ answered: 5, facility: 0.5, discrimination: expect.closeTo(R, 3), formsUsed: 1 });
  });

  test('may be written again and count the newest scores; a broken-off attempt is left out', async () => {
    const { world } = await openTestDb();
    const form = await threeSingles(world);
    const { item, itemVersionId } = firstOf(form);
    const sitting = await answeredSitting(world, form);
    const [strong, second] = sitting.candidates;
    if (!strong || !second) throw new Error('The sitting has no candidates');
    await world.prisma.$transaction((tx) => recordSittingFigures(tx, sitting.id));
    const before = await world.prisma.itemUse.findMany({ orderBy: { itemVersionId: 'asc' } });
    await world.prisma.$transaction((tx) => recordSittingFigures(tx, sitting.id));
    expect((await world.prisma.itemUse.findMany({ orderBy: { itemVersionId: 'asc' } })).map(({ computedAt: _, ...use }) => use)).toEqual(before.map(({ computedAt: _, ...use }) => use));

    const score = await world.prisma.score.findFirstOrThrow({ where: { attemptId: strong.attemptId } });
    const detail = JSON.parse(score.detailJson);
    detail.items[0].earned = 0;
    await world.prisma.score.create({ data: { ...score, id: world.id('score'), run: 2, detailJson: JSON.stringify(detail) } });
    await world.prisma.attempt.update({ where: { id: second.attemptId }, data: { endedAs: 'terminated' } });
    await world.prisma.$transaction((tx) => recordSittingFigures(tx, sitting.id));
    expect(await world.prisma.itemUse.findFirstOrThrow({ where: { itemVersionId } })).toMatchObject({ answered: 4, right: 1 });
    expect(await world.prisma.itemHead.findUniqueOrThrow({ where: { itemId: item.id } })).toMatchObject({ answered: 4, facility: 1 / 5 });
  });

  test('two sittings are pooled, the newest version begins anew, and frozen forms count for all versions', async () => {
    const { world } = await openTestDb();
    const form = await threeSingles(world);
    const { item } = firstOf(form);
    for (const marks of [MARKS, MARKS.slice(0, 3)]) {
      const sitting = await answeredSitting(world, form, marks);
      await world.prisma.$transaction((tx) => recordSittingFigures(tx, sitting.id));
    }
    const head = () => world.prisma.itemHead.findUniqueOrThrow({ where: { itemId: item.id } });
    expect(await head()).toMatchObject({ answered: 8, facility: 6 / 9, formsUsed: 1 });

    await world.prisma.itemVersion.create({ data: versionRow(item, 2, 'bench', null, now()) });
    await writeHeads(world.prisma, [{ itemId: item.id, version: 2, content: item }], now());
    await refreshItemHeads();
    expect(await head()).toMatchObject({ version: 2, answered: 0, facility: null, discrimination: null, formsUsed: 1 });
  });

  test('are shown by version, newest sitting first, with what was seen and what deserves a look', async () => {
    const { world } = await openTestDb();
    const form = await threeSingles(world);
    const { item } = firstOf(form);
    const { actor } = await createUser(world, { roles: ['administrator'] });
    const ids: string[] = [];
    for (const marks of [MARKS, MARKS.slice(0, 3)]) {
      const sitting = await answeredSitting(world, form, marks);
      shiftClock(now() - Date.now() + DAY);
      await releaseSitting(actor, sitting.id);
      ids.unshift(sitting.id);
    }
    const [figures, ...others] = await itemFiguresOf(item.id);
    expect(others).toEqual([]);
    expect(figures).toMatchObject({ version: 1, practice: null, exposure: { forms: 1, attempts: 9, practiceAnswers: 0 } });
    expect(figures?.sittings.map(({ id }) => id)).toEqual(ids);
    const [small, first] = figures?.sittings ?? [];
    expect(first).toMatchObject({ people: 6, answered: 5, right: 3, facility: 0.5, small: true, thirds: { upper: 2, lower: 2 } });
    expect(first?.options.filter(({ right }) => right).map(({ id }) => id)).toEqual([item.key]);
    expect(first?.flags.every((flag) => flag.startsWith('样本小（6 人）'))).toBe(true);
    expect(small).toMatchObject({ people: 3, discrimination: null, flags: [expect.stringContaining('几乎人人答对')] });
    expect(await itemFiguresOf('no-such-item')).toEqual([]);
  });
});

eachDatabase('figures of practice', (openTestDb) => {
  async function practise(world: World, userId: string, itemVersionId: string, answer: unknown, earnedUnits: number): Promise<void> {
    const id = world.id('run');
    await world.prisma.practiceRun.create({ data: { id, userId, kind: 'section', level: 4, title: '样本练习', seed: 1, itemsJson: '[]', startedAt: new Date(now()), totalUnits: 100 } });
    await world.prisma.practiceAnswer.create({ data: { runId: id, position: 1, itemVersionId, answerJson: JSON.stringify(answer), units: 100, earnedUnits, answeredAt: new Date(now()) } });
  }

  test('take each person\'s first answer, compare nobody, and leave the sittings\' figures alone', async () => {
    const { world } = await openTestDb();
    const form = await threeSingles(world);
    const { item, itemVersionId } = firstOf(form);
    const [one, other, third] = await createUsers(world, 3, { roles: ['learner'] });
    if (!one || !other || !third) throw new Error('No learners');
    await practise(world, one.id, itemVersionId, wrongAnswer(item), 0);
    await practise(world, other.id, itemVersionId, rightAnswer(item), 100);
    shiftClock(DAY);
    await practise(world, one.id, itemVersionId, rightAnswer(item), 100);
    expect(await recordPracticeFigures()).toBe(1);
    const use = () => world.prisma.itemUse.findUniqueOrThrow({ where: { itemVersionId_context: { itemVersionId, context: 'practice' } } });
    expect(await use()).toMatchObject({ answered: 2, right: 1, discrimination: null });
    expect(await world.prisma.itemHead.findUniqueOrThrow({ where: { itemId: item.id } })).toMatchObject({ answered: 0, facility: null });
    const [figures] = await itemFiguresOf(item.id);
    expect(figures).toMatchObject({ sittings: [], practice: { people: 2, right: 1, small: true, thirds: null }, exposure: { practiceAnswers: 3 } });

    shiftClock(2 * DAY);
    expect(await recordPracticeFigures()).toBe(0);
    await practise(world, third.id, itemVersionId, rightAnswer(item), 100);
    expect(await recordPracticeFigures()).toBe(1);
    expect(await use()).toMatchObject({ answered: 3, right: 2 });
  });

  test('answers in words count once their writer has marked them', async () => {
    const { world } = await openTestDb();
    const { itemVersionId } = firstOf(await threeSingles(world));
    const [one, other] = await createUsers(world, 2, { roles: ['learner'] });
    if (!one || !other) throw new Error('No learners');
    await practise(world, one.id, itemVersionId, { text: '先登记，再核实', points: null }, 0);
    await practise(world, other.id, itemVersionId, { text: '先登记，再核实', points: [0, 1] }, 100);
    await recordPracticeFigures();
    const use = await world.prisma.itemUse.findFirstOrThrow();
    expect(use).toMatchObject({ context: 'practice', answered: 1, right: 1 });
  });
});
