import { expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import { type OfflineEntry, OTHER_COPY } from '#app/domain/learning/offline-entry.ts';
import { actValues, checkActId, studyActs } from '#app/domain/learning/study-hours.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { answerCheck } from '#app/server/commands/answer-check.server.ts';
import { importItems } from '#app/server/commands/import-items.server.ts';
import { saveNote } from '#app/server/commands/save-note.server.ts';
import { saveReflection } from '#app/server/commands/save-reflection.server.ts';
import { setBookmark } from '#app/server/commands/set-bookmark.server.ts';
import { syncLearning } from '#app/server/commands/sync-learning.server.ts';
import { readCoursePlan, readTheoryItems } from '#app/server/content/authored.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { learningRecord } from '#app/server/queries/learning-record.server.ts';
import { lessonPage } from '#app/server/queries/lesson-page.server.ts';
import { candidateAt, createSitting } from '#tests/factories/sittings.ts';
import { createUser } from '#tests/factories/users.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

const SLUG = 'positioning';
const CHECK_SLUG = 'methods';
const PLACE = { moduleSlug: SLUG, lessonId: 'm01-reflection' };

/** The first lesson of a module that ends with a check, and what to choose. */
function checkOfModule() {
  const module = readCompiledModule(CHECK_SLUG);
  const lesson = module?.lessons.find(({ checks }) => checks !== undefined);
  if (!module || !lesson?.checks) throw new Error('The module has no check');
  const items = lesson.checks.map((id) => {
    const item = readTheoryItems().find((entry) => entry.id === id);
    if (!item) throw new Error(`No item ${id}`);
    return item;
  });
  const value = actValues(readCoursePlan(), module.number, studyActs(module.lessons)).get(checkActId(lesson.id));
  return { lessonId: lesson.id, items, value };
}

type CheckedItem = ReturnType<typeof checkOfModule>['items'][number];

function rightChoice(item: CheckedItem): readonly string[] {
  return item.type === 'multipleResponse' ? [...item.key] : [String(item.key)];
}

function wrongChoice(item: CheckedItem): readonly string[] {
  if (item.type === 'trueFalse') return [String(!item.key)];
  return item.type === 'singleChoice' ? [item.key === 'A' ? 'B' : 'A'] : [...item.key].slice(1);
}

async function hoursOf(actor: Actor): Promise<number> {
  return (await learningRecord(actor)).modules.reduce((sum, { hundredths }) => sum + hundredths, 0);
}

eachDatabase('a lesson’s check', (openTestDb) => {
  test('counts once every item has been answered rightly, and only once', async () => {
    const { world } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { lessonId, items, value } = checkOfModule();
    const answer = (item: CheckedItem, choice: readonly string[]) => answerCheck(actor, { moduleSlug: CHECK_SLUG, lessonId, itemId: item.id, choice });
    for (const item of items.slice(1)) expect(await answer(item, rightChoice(item))).toEqual({ ok: true, value: { right: true } });
    expect(await hoursOf(actor)).toBe(0);
    const [first] = items;
    if (!first) throw new Error('no item');
    expect(await answer(first, wrongChoice(first))).toEqual({ ok: true, value: { right: false } });
    expect(await hoursOf(actor)).toBe(0);
    await answer(first, rightChoice(first));
    expect(await hoursOf(actor)).toBe(value);
    await answer(first, rightChoice(first));
    expect(await hoursOf(actor)).toBe(value);
  });

  test('shows no key before an answer, the reasons after a right one or two wrong ones', async () => {
    const { world } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { lessonId, items } = checkOfModule();
    const [item] = items;
    if (!item) throw new Error('no item');
    const shown = async () => (await lessonPage(actor, CHECK_SLUG, lessonId))?.check.items.find(({ id }) => id === item.id);
    const before = await shown();
    expect(before).toMatchObject({ tries: 0, right: false, reasons: null });
    expect(JSON.stringify(before)).not.toContain(item.rationale);
    await answerCheck(actor, { moduleSlug: CHECK_SLUG, lessonId, itemId: item.id, choice: wrongChoice(item) });
    expect((await shown())?.reasons).toBeNull();
    await answerCheck(actor, { moduleSlug: CHECK_SLUG, lessonId, itemId: item.id, choice: wrongChoice(item) });
    expect((await shown())?.reasons?.rationale).toBe(item.rationale);
  });

  test('is shut, without a stem or a reason, for whoever sits an exam of the open pool that is not released', async () => {
    const { world, database } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const sitting = await createSitting(world, { phase: 'frozen' });
    await database.prisma.sitting.update({ where: { id: sitting.id }, data: { poolsJson: '["open"]' } });
    const { user } = candidateAt(sitting, 0);
    const { lessonId, items } = checkOfModule();
    const [item] = items;
    if (!item) throw new Error('no item');
    expect(await answerCheck(user.actor, { moduleSlug: CHECK_SLUG, lessonId, itemId: item.id, choice: rightChoice(item) })).toEqual({ ok: false, reason: 'checksShut' });
    const page = await lessonPage(user.actor, CHECK_SLUG, lessonId);
    expect(page?.check).toEqual({ shut: true, items: [] });
    await database.prisma.sitting.update({ where: { id: sitting.id }, data: { phase: 'released' } });
    expect((await lessonPage(user.actor, CHECK_SLUG, lessonId))?.check.items).toHaveLength(items.length);
  });

  test.each([
    ['an item of another lesson', { itemId: 'no-such-item', choice: ['A'] }, 'unknownCheck'],
    ['nothing chosen', { choice: [] }, 'misshapen'],
    ['an option that is not there', { choice: ['F'] }, 'misshapen'],
  ] as const)('refuses %s', async (_name, change, reason) => {
    const { world } = await openTestDb();
    await importItems(readTheoryItems(), 'open', null);
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { lessonId, items } = checkOfModule();
    const input = { moduleSlug: CHECK_SLUG, lessonId, itemId: items[0]?.id ?? '', ...change };
    expect(await answerCheck(actor, input)).toEqual({ ok: false, reason });
  });
});

eachDatabase('what a reader writes', (openTestDb) => {
  test('a reflection counts when it is first written, and its later changes do not', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    await saveReflection(actor, { moduleSlug: SLUG, promptId: 'm01-r1', text: '先问清楚办什么事。' });
    const once = await hoursOf(actor);
    expect(once).toBeGreaterThan(0);
    await saveReflection(actor, { moduleSlug: SLUG, promptId: 'm01-r1', text: '先问清楚办什么事，再说怎么办。' });
    expect(await hoursOf(actor)).toBe(once);
  });

  test('a note written here and a note written there both stay; sent twice, the same', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const first = await saveNote(actor, { ...PLACE, text: '甲', basedOn: null });
    if (!first.ok) throw new Error(first.reason);
    shiftClock(1000);
    const second = await saveNote(actor, { ...PLACE, text: '甲乙', basedOn: first.value.savedAt });
    if (!second.ok) throw new Error(second.reason);
    expect(second.value.text).toBe('甲乙');
    shiftClock(2000);
    const offline: OfflineEntry = { kind: 'note', ...PLACE, text: '丙', basedOn: first.value.savedAt };
    const merged = await syncLearning(actor, [offline]);
    expect(merged.outcomes).toMatchObject([{ ok: true, text: `甲乙\n\n${OTHER_COPY}\n丙` }]);
    expect((await syncLearning(actor, [offline])).outcomes).toMatchObject([{ ok: true, text: `甲乙\n\n${OTHER_COPY}\n丙` }]);
  });

  test('one entry that is refused holds up no other', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { outcomes } = await syncLearning(actor, [
      { kind: 'answer', ...PLACE, promptId: 'm01-no-such', text: '写了也没有地方放', basedOn: null },
      { kind: 'answer', ...PLACE, promptId: 'm01-case-1', text: '太短', basedOn: null },
      { kind: 'note', ...PLACE, text: '留下的笔记', basedOn: null },
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  test('nobody else gets at a note or a bookmark; an emptied note is gone', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { actor: trainer } = await createUser(world, { roles: ['trainer'] });
    await saveNote(actor, { ...PLACE, text: '只给自己看', basedOn: null });
    await setBookmark(actor, { ...PLACE, anchor: '', set: true });
    await setBookmark(actor, { ...PLACE, anchor: '', set: true });
    expect(await learningRecord(actor)).toMatchObject({ notes: [{ text: '只给自己看' }], bookmarks: [{ heading: null }] });
    expect(await learningRecord(trainer)).toMatchObject({ notes: [], bookmarks: [] });
    expect(JSON.stringify(await lessonPage(trainer, SLUG, PLACE.lessonId))).not.toContain('只给自己看');
    const kept = await lessonPage(actor, SLUG, PLACE.lessonId);
    await saveNote(actor, { ...PLACE, text: ' ', basedOn: kept?.note?.savedAt ?? null });
    await setBookmark(actor, { ...PLACE, anchor: '', set: false });
    expect(await learningRecord(actor)).toMatchObject({ notes: [], bookmarks: [] });
  });

  test('a bookmark at a heading that is not there is refused', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    expect(await setBookmark(actor, { ...PLACE, anchor: 'nowhere', set: true })).toEqual({ ok: false, reason: 'unknownLesson' });
  });
});
