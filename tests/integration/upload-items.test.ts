import { expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { BANK_ITEM_TYPES, type BankItem } from '#app/domain/items/bank-item.ts';
import { itemFilterSchema } from '#app/domain/items/item-filter.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import { DAY } from '#app/domain/shared/instant.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { exportBank } from '#app/server/commands/export-items.server.ts';
import { importUpload, stageUpload } from '#app/server/commands/upload-items.server.ts';
import { readItems } from '#app/server/content/authored.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { createUser } from '#tests/factories/users.ts';
import { eachDatabase, type OpenTestDb } from '#tests/setup/each-database.ts';

const bare = (item: BankItem): BankItem => {
  const { enemies: _, ...rest } = item;
  return rest;
};
/** Two of every type, none naming an item that is not among them. */
const ITEMS = BANK_ITEM_TYPES.flatMap((type) => readItems().filter((item) => item.type === type).slice(0, 2)).map(bare);

async function bench(openTestDb: OpenTestDb) {
  const { world, database } = await openTestDb();
  const { actor: writer } = await createUser(world, { roles: ['itemWriter'] });
  const { actor: learner } = await createUser(world, { roles: ['learner'] });
  return { world, prisma: database.prisma, writer, learner };
}

async function stage(actor: Actor, items: readonly BankItem[], format: ExchangeFormat = 'yaml', pool: Pool = 'secure') {
  const { bytes, fileName } = await exportItems(format, items);
  return stageUpload(actor, { format, fileName, bytes: new Uint8Array(bytes), pool, defaults: {} });
}

async function staged(actor: Actor, items: readonly BankItem[], format?: ExchangeFormat) {
  const outcome = await stage(actor, items, format);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value;
}

eachDatabase('a file of items', (openTestDb) => {
  test.each(EXCHANGE_FORMATS)('in the format %s comes in whole, waits for review, goes out and comes back unchanged', async (format) => {
    const { prisma, writer } = await bench(openTestDb);
    const { uploadId, plan } = await staged(writer, ITEMS, format);
    expect(plan).toMatchObject({ changed: [], same: [] });
    expect(await prisma.item.count()).toBe(0);
    const done = await importUpload(writer, uploadId);
    expect(done.ok && done.value.added.toSorted()).toEqual(ITEMS.map(({ id }) => id).toSorted());
    expect(await prisma.item.count({ where: { state: 'inReview', pool: 'secure' } })).toBe(ITEMS.length);

    const out = await exportBank(writer, format, itemFilterSchema.parse({ pool: 'secure' }));
    if (!out.ok) throw new Error(out.reason);
    const again = await stageUpload(writer, { format, fileName: out.value.fileName, bytes: new Uint8Array(out.value.bytes), pool: 'secure', defaults: {} });
    expect(again).toMatchObject({ ok: true, value: { plan: { added: [], changed: [] } } });
    expect(again.ok && again.value.plan.same.toSorted()).toEqual(ITEMS.map(({ id }) => id).toSorted());
  });

  test('is refused whole when one item has a fault', async () => {
    const { prisma, writer } = await bench(openTestDb);
    const broken = ITEMS.map((item, at) => (at === 3 ? { ...item, nodes: ['L4.K9.9.9'] } : item));
    const refused = await stage(writer, broken);
    expect(refused).toMatchObject({ ok: false, reason: { kind: 'faults', faults: [{ itemId: broken[3]?.id, field: 'nodes[0]' }] } });
    expect(await prisma.itemUpload.count()).toBe(0);
  });

  test('confirmed twice comes in once', async () => {
    const { writer, prisma } = await bench(openTestDb);
    const { uploadId } = await staged(writer, ITEMS);
    const outcomes = [await importUpload(writer, uploadId), await importUpload(writer, uploadId)];
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await prisma.itemVersion.count()).toBe(ITEMS.length);
  });

  test('belongs to who sent it, and is gone after a day', async () => {
    const { writer, world, prisma } = await bench(openTestDb);
    const { actor: other } = await createUser(world, { roles: ['itemWriter'] });
    const { uploadId } = await staged(writer, ITEMS);
    expect(await importUpload(other, uploadId)).toEqual({ ok: false, reason: 'uploadGone' });
    shiftClock(2 * DAY);
    await staged(writer, ITEMS.slice(0, 1));
    expect(await importUpload(writer, uploadId)).toEqual({ ok: false, reason: 'uploadGone' });
    expect(await prisma.itemUpload.count()).toBe(1);
  });

  test('changes only what differs, and refuses what somebody is reviewing or what belongs to the other pool', async () => {
    const { writer, prisma } = await bench(openTestDb);
    await importUpload(writer, (await staged(writer, ITEMS)).uploadId);
    await prisma.item.updateMany({ data: { state: 'approved' } });
    const changed = ITEMS.map((item, at) => (at === 0 ? { ...item, rationale: `${item.rationale}补一句。` } : item));
    const { uploadId, plan } = await staged(writer, changed);
    expect(plan).toMatchObject({ added: [], changed: [ITEMS[0]?.id] });
    await importUpload(writer, uploadId);
    expect(await prisma.itemVersion.count({ where: { itemId: ITEMS[0]?.id ?? '' } })).toBe(2);
    expect(await prisma.item.count({ where: { state: 'inReview' } })).toBe(1);

    const more = changed.map((item, at) => (at === 0 ? { ...item, rationale: `${item.rationale}再补一句。` } : item));
    expect(await stage(writer, more)).toMatchObject({ ok: false, reason: { faults: [{ message: '这道题正在审题' }] } });
    const other = ITEMS.map((item, at) => (at === 1 ? { ...item, rationale: `${item.rationale}别的话。` } : item));
    expect(await stage(writer, other, 'yaml', 'open')).toMatchObject({ ok: false });
  });

  test('is neither sent nor taken out by a learner', async () => {
    const { writer, learner } = await bench(openTestDb);
    const { uploadId } = await staged(writer, ITEMS);
    expect(await stage(learner, ITEMS)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await importUpload(learner, uploadId)).toEqual({ ok: false, reason: 'notAllowed' });
    expect((await exportBank(learner, 'yaml', itemFilterSchema.parse({}))).ok).toBe(false);
  });
});
