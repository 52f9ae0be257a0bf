import { expect, test } from 'vitest';
import { bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { Source } from '#app/domain/items/source.ts';
import { DAY } from '#app/domain/shared/instant.ts';
import { verifyAudit } from '#app/server/audit.server.ts';
import { lessonWarnings, runPolicyClock, runPolicyClockOnceADay, today } from '#app/server/bank/policy-clock.server.ts';
import { versionRow, writeHeads } from '#app/server/bank/write-item.server.ts';
import { now, shiftClock } from '#app/server/clock.server.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';
import { reviewLesson } from '#app/server/commands/review-lesson.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { checkItems } from '#app/server/queries/check-items.server.ts';
import { practicePool } from '#app/server/practice/practice-pool.server.ts';
import { coveragePage } from '#app/server/queries/coverage-page.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';
import { policyClockPage } from '#app/server/queries/policy-clock-page.server.ts';
import { itemWithKey } from '#tests/factories/items.ts';
import { createUser } from '#tests/factories/users.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

const START = '2026-11-26';
const LESSON = readCompiledIndex().modules.flatMap(({ slug, lessons }) => lessons.map((lesson) => ({ ...lesson, slug }))).find(({ sourceIds }) => sourceIds.length > 0);
if (!LESSON) throw new Error('No lesson cites anything');
const [CITED = ''] = LESSON.sourceIds;

/** A source that a lesson cites as well, and one that only items cite. */
const sources = (change: Partial<Source> = {}, other: Partial<Source> = {}): readonly Source[] => [
  { id: CITED, title: '甲通知', issuer: '人社部', document: '1号', inForceUntil: '2026-12-31', check: 'confirmed', ...change },
  { id: 'only-items', title: '乙办法', issuer: '国务院', check: 'confirmed', ...other },
];

/** Sets the server's clock to a day at noon in Shanghai. */
function goTo(day: string): void {
  shiftClock(0);
  shiftClock(Date.parse(`${day}T04:00:00Z`) - now());
}

async function addItem(world: World, n: number, source: string, options: { readonly pool?: string; readonly version?: number; readonly state?: string } = {}): Promise<string> {
  const { pool = 'open', version = 1, state = 'approved' } = options;
  const item = bankItemSchema.parse({ ...itemWithKey('singleChoice', n), sources: [{ source, article: '第一条' }] });
  const { prisma } = world;
  await prisma.item.upsert({ where: { id: item.id }, create: { id: item.id, pool, state, createdAt: new Date(now()) }, update: { state } });
  await prisma.itemVersion.create({ data: versionRow(item, version, 'git', null, now()) });
  await writeHeads(prisma, [{ itemId: item.id, version, content: item }], now());
  return item.id;
}

async function stateOf(world: World, id: string): Promise<string> {
  return (await world.prisma.item.findUniqueOrThrow({ where: { id } })).state;
}

const start = (list: readonly Source[]) => runPolicyClock(today(), { sources: list, since: now() });

eachDatabase('the policy clock', (openTestDb) => {
  test('the first run only notes the sources; a second changes nothing', async () => {
    const { world } = await openTestDb();
    goTo(START);
    const item = await addItem(world, 1, CITED);
    expect(await start(sources())).toEqual({ changed: 0, doubted: 0 });
    expect(await world.prisma.sourceRecord.count()).toBe(2);
    expect(await start(sources())).toEqual({ changed: 0, doubted: 0 });
    expect(await start(sources({ note: '另有说明' }))).toEqual({ changed: 0, doubted: 0 });
    expect(await stateOf(world, item)).toBe('approved');
    expect(await world.prisma.sourceRecord.count({ where: { changedAt: { not: null } } })).toBe(0);
  });

  test('when a source ends, what rests on it leaves the draw of forms and practice, and the checks of lessons', async () => {
    const { world, database } = await openTestDb();
    goTo(START);
    const ending = await addItem(world, 1, CITED);
    const secure = await addItem(world, 2, CITED, { pool: 'secure' });
    const other = await addItem(world, 3, 'only-items');
    const retired = await addItem(world, 4, CITED, { state: 'retired' });
    await start(sources());
    const drawn = async () => (await loadItemPool(world.prisma, ['open', 'secure'])).entries.map(({ id }) => id).sort();
    const practised = async () => (await practicePool(world.prisma, 4, ['singleChoice'])).map(({ itemId }) => itemId);
    const checked = async () => (await checkItems(world.prisma, [ending, other])).map(({ id }) => id);
    expect([await drawn(), await practised(), await checked()]).toEqual([[ending, secure, other], [ending, other], [ending, other]]);

    goTo('2026-12-31');
    expect(await runPolicyClockOnceADay()).toEqual({ changed: 0, doubted: 0 });
    goTo('2027-01-01');
    expect(await runPolicyClockOnceADay()).toEqual({ changed: 0, doubted: 2 });
    expect([await drawn(), await practised(), await checked()]).toEqual([[other], [other], [other]]);
    expect(await stateOf(world, retired)).toBe('retired');

    const [event] = await world.prisma.itemEvent.findMany({ where: { itemId: ending } });
    expect(event).toMatchObject({ act: 'doubt', byId: null, byName: '系统', fromState: 'approved', toState: 'toReview', version: 1, reason: '《甲通知》2026-12-31 已失效。请对照现行规定复审。' });
    const audited = await world.prisma.auditEvent.findMany({ where: { action: 'item.stateChanged' }, orderBy: { seq: 'asc' } });
    expect(audited.map(({ subjectId, actorId }) => [subjectId, actorId])).toEqual([ending, secure].map((id) => [id, null]));
    expect(JSON.stringify(audited)).not.toContain('甲通知');
    expect((await verifyAudit(database)).faults).toEqual([]);

    const { map } = await coveragePage(4, undefined);
    expect([map.all.total, map.all.open]).toEqual([1, 2]);
    expect((await coveragePage(4, 'secure')).map.all).toMatchObject({ total: 0, open: 1 });
    expect((await coveragePage(3, undefined)).map.all.total).toBe(0);
  });

  test('an item somebody confirmed after the end is left in peace; a new version of it is not', async () => {
    const { world } = await openTestDb();
    goTo(START);
    const { actor } = await createUser(world, { roles: ['itemWriter'] });
    const item = await addItem(world, 1, CITED);
    await start(sources());
    goTo('2027-01-01');
    expect(await runPolicyClockOnceADay()).toMatchObject({ doubted: 1 });
    expect(await actOnItem(actor, item, 'confirm', '')).toMatchObject({ ok: true, value: 'approved' });
    goTo('2027-01-02');
    expect(await runPolicyClockOnceADay()).toMatchObject({ doubted: 0 });
    expect(await start(sources())).toEqual({ changed: 0, doubted: 0 });

    await addItem(world, 1, CITED, { version: 2 });
    goTo('2027-01-03');
    expect(await runPolicyClockOnceADay()).toMatchObject({ doubted: 1 });
  });

  test('a changed source doubts what was written before; what comes with the change knows it', async () => {
    const { world } = await openTestDb();
    goTo(START);
    const before = await addItem(world, 1, 'only-items');
    const mended = await addItem(world, 2, 'only-items');
    await start(sources());
    goTo('2026-12-01');
    const since = now();
    await addItem(world, 2, 'only-items', { version: 2 });
    const list = sources({}, { inForceUntil: '2027-06-30', document: '2号' });
    expect(await runPolicyClock(today(), { sources: list, since })).toEqual({ changed: 1, doubted: 1 });
    expect([await stateOf(world, before), await stateOf(world, mended)]).toEqual(['toReview', 'approved']);
    const [event] = await world.prisma.itemEvent.findMany({ where: { itemId: before } });
    expect(event?.reason).toBe('《乙办法》文号由无改为2号，有效期由长期改为2027-06-30。请对照现行规定复审。');
    expect(await runPolicyClock(today(), { sources: list, since: now() })).toEqual({ changed: 0, doubted: 0 });
  });

  test('of several processes one runs the day, and two starts at once do everything once', async () => {
    const { world, database } = await openTestDb();
    goTo(START);
    const items = [await addItem(world, 1, CITED), await addItem(world, 2, CITED)];
    await start(sources());
    expect(await runPolicyClockOnceADay()).toBeNull();
    goTo('2027-01-01');
    const runs = await Promise.all([runPolicyClockOnceADay(), runPolicyClockOnceADay(), start(sources()), start(sources())]);
    expect(runs.slice(0, 2).filter((run) => run !== null).length).toBeLessThanOrEqual(1);
    expect(runs.reduce((sum, run) => sum + (run?.doubted ?? 0), 0)).toBe(items.length);
    expect(await world.prisma.itemEvent.count()).toBe(items.length);
    expect((await verifyAudit(database)).faults).toEqual([]);
  });

  test('a lesson warns its readers until somebody has read it against the source', async () => {
    const { world } = await openTestDb();
    goTo(START);
    const { actor } = await createUser(world, { roles: ['itemWriter'] });
    const { actor: stranger } = await createUser(world, { roles: ['administrator'] });
    await start(sources());
    expect(await lessonWarnings(LESSON.id, LESSON.sourceIds)).toEqual([]);
    expect(await reviewLesson(actor, LESSON.id, CITED)).toEqual({ ok: false, reason: 'nothingToReview' });

    goTo('2027-01-01');
    expect(await lessonWarnings(LESSON.id, LESSON.sourceIds)).toEqual(['本课引用的《甲通知》已于2026年12月31日失效，正在复核；办事请以现行规定为准。']);
    expect(await reviewLesson(stranger, LESSON.id, CITED)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await reviewLesson(actor, LESSON.id, 'only-items')).toEqual({ ok: false, reason: 'unknownLesson' });
    expect(await reviewLesson(actor, 'no-lesson', CITED)).toEqual({ ok: false, reason: 'unknownLesson' });
    expect(await reviewLesson(actor, LESSON.id, CITED)).toEqual({ ok: true, value: null });
    expect(await reviewLesson(actor, LESSON.id, CITED)).toEqual({ ok: false, reason: 'nothingToReview' });
    expect(await lessonWarnings(LESSON.id, LESSON.sourceIds)).toEqual([]);
    expect(await world.prisma.auditEvent.count({ where: { action: 'lesson.reviewed', subjectId: LESSON.id } })).toBe(1);

    goTo('2027-01-02');
    await start(sources({ document: '2号' }));
    expect(await lessonWarnings(LESSON.id, LESSON.sourceIds)).toEqual(['本课引用的《甲通知》有变动，正在复核；办事请以现行规定为准。']);
  });

  test('its page goes from what ends soon to what has ended, and is quiet when nothing is left', async () => {
    const { world } = await openTestDb();
    goTo(START);
    expect(await policyClockPage()).toEqual({ lastRun: null, sources: 0, ended: [], changed: [], endingSoon: [] });
    const item = await addItem(world, 1, 'only-items');
    await start(sources({ inForceUntil: '2028-12-31' }, { inForceUntil: '2026-12-31' }));
    const before = await policyClockPage();
    expect(before).toMatchObject({ lastRun: expect.any(Number), sources: 2, ended: [], changed: [] });
    expect(before.endingSoon).toMatchObject([{ id: 'only-items', days: 35, items: [{ state: 'approved', count: 1 }], lessons: [] }]);

    goTo('2027-01-01');
    await runPolicyClockOnceADay();
    expect((await policyClockPage()).ended).toMatchObject([{ id: 'only-items', days: null, says: ['2026-12-31 已失效'], items: [{ state: 'toReview', count: 1 }] }]);

    await world.prisma.item.update({ where: { id: item }, data: { state: 'retired' } });
    expect(await policyClockPage()).toMatchObject({ sources: 2, ended: [], changed: [], endingSoon: [] });

    shiftClock(now() - Date.now() + DAY);
    await start(sources({ inForceUntil: '2029-12-31' }, { inForceUntil: '2026-12-31' }));
    const { changed } = await policyClockPage();
    expect(changed).toMatchObject([{ id: CITED, says: ['有效期由2028-12-31改为2029-12-31'] }]);
    expect(changed[0]?.lessons.find(({ id }) => id === LESSON.id)).toMatchObject({ due: true, reviewedAt: null });
  });
});
