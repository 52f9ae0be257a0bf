import { expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { type DraftItem, draftOf } from '#app/domain/items/draft-item.ts';
import { itemFilterSchema } from '#app/domain/items/item-filter.ts';
import type { ItemAct } from '#app/domain/items/item-flow.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';
import { closeItemReport } from '#app/server/commands/close-item-report.server.ts';
import { commentItem } from '#app/server/commands/comment-item.server.ts';
import { importItems } from '#app/server/commands/import-items.server.ts';
import { openItem } from '#app/server/commands/open-item.server.ts';
import { tagItems } from '#app/server/commands/tag-items.server.ts';
import { createItem, discardDraft, reviseItem, saveItemDraft } from '#app/server/commands/write-item.server.ts';
import { readItems } from '#app/server/content/authored.server.ts';
import { bankItem, itemVersions } from '#app/server/queries/bank-item.server.ts';
import { listBankItems } from '#app/server/queries/bank-items.server.ts';
import { bankWork } from '#app/server/queries/bank-work.server.ts';
import { checkItems } from '#app/server/queries/check-items.server.ts';
import { itemDraft } from '#app/server/queries/item-draft.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';
import { createUser } from '#tests/factories/users.ts';
import { eachDatabase, type OpenTestDb } from '#tests/setup/each-database.ts';

const git = readItems();
const REASON = '题干里的日期不对';

function someItem(type: BankItem['type'], at = 0): BankItem {
  const found = git.filter((item) => item.type === type)[at];
  if (!found) throw new Error(`git has no ${type}`);
  return found;
}

async function bench(openTestDb: OpenTestDb) {
  const { world, database } = await openTestDb();
  const { actor: writer } = await createUser(world, { roles: ['itemWriter'] });
  const { actor: reviewer } = await createUser(world, { roles: ['itemWriter'] });
  const { actor: learner } = await createUser(world, { roles: ['learner'] });
  return { world, prisma: database.prisma, writer, reviewer, learner };
}

async function value<Value>(outcome: Promise<{ ok: true; value: Value } | { ok: false; reason: unknown }>): Promise<Value> {
  const decided = await outcome;
  if (!decided.ok) throw new Error(JSON.stringify(decided.reason));
  return decided.value;
}

/** A new item whose draft says what this item of git says. */
async function writtenFrom(writer: Actor, item: BankItem, fields: Partial<DraftItem> = {}): Promise<string> {
  const id = await value(createItem(writer, { type: item.type, node: item.nodes[0] ?? '', pool: 'secure' }));
  await value(saveItemDraft(writer, id, 0, { ...draftOf(item), enemies: [], ...fields }));
  return id;
}

async function act(actor: Actor, id: string, name: ItemAct, reason = ''): Promise<string> {
  return value(actOnItem(actor, id, name, reason));
}

async function drawable(prisma: Parameters<typeof loadItemPool>[0], id: string): Promise<number | undefined> {
  return (await loadItemPool(prisma, ['open', 'secure'])).entries.find((entry) => entry.id === id)?.version;
}

eachDatabase('an item of the bench', (openTestDb) => {
  test.each(['trueFalse', 'singleChoice', 'multipleResponse', 'shortAnswer', 'caseAnalysis'] as const)('of type %s goes from draft to approved, and only then may be drawn', async (type) => {
    const { prisma, writer, reviewer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem(type));
    expect(await drawable(prisma, id)).toBeUndefined();
    expect(await act(writer, id, 'handIn')).toBe('inReview');
    expect(await drawable(prisma, id)).toBeUndefined();
    expect(await actOnItem(writer, id, 'approve', '')).toEqual({ ok: false, reason: 'ownItem' });
    expect(await act(reviewer, id, 'approve')).toBe('approved');
    expect(await drawable(prisma, id)).toBe(type === 'shortAnswer' || type === 'caseAnalysis' ? undefined : 1);
    expect(await prisma.auditEvent.count({ where: { action: 'item.stateChanged', subjectId: id } })).toBe(2);
  });

  test('is not handed in while a field is missing, and every place is named', async () => {
    const { writer, prisma } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('singleChoice'), { rationale: '', stem: '太短', sources: [{ source: 'no-such-law', article: '第一条' }] });
    const refused = await actOnItem(writer, id, 'handIn', '');
    if (refused.ok || typeof refused.reason !== 'object') throw new Error('It was handed in');
    expect(refused.reason.faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['rationale', 'stem']));
    expect(await prisma.itemVersion.count({ where: { itemId: id } })).toBe(0);
    expect((await itemDraft(id))?.draft.stem).toBe('太短');
  });

  test('that cites what is not in the list of sources is refused by name', async () => {
    const { writer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('trueFalse'), { sources: [{ source: 'no-such-law', article: '第一条' }] });
    const refused = await actOnItem(writer, id, 'handIn', '');
    expect(refused).toMatchObject({ ok: false, reason: { faults: [{ field: 'sources[0]' }] } });
  });

  test('goes on being drawn while somebody revises it, leaves while it is reviewed, and comes back as a new version', async () => {
    const { prisma, writer, reviewer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('singleChoice'));
    await act(writer, id, 'handIn');
    await act(reviewer, id, 'approve');
    await value(reviseItem(reviewer, id));
    const draft = await itemDraft(id);
    if (!draft) throw new Error('No draft');
    await value(saveItemDraft(reviewer, id, draft.seq, { ...draft.draft, rationale: `${draft.draft.rationale}另见附件。` }));
    expect(await drawable(prisma, id)).toBe(1);
    await act(reviewer, id, 'handIn');
    expect(await drawable(prisma, id)).toBeUndefined();
    expect(await actOnItem(reviewer, id, 'approve', '')).toEqual({ ok: false, reason: 'ownItem' });
    await act(writer, id, 'approve');
    expect(await drawable(prisma, id)).toBe(2);
    const versions = await itemVersions(id, 1, 2);
    expect(versions?.to.rationale).toBe(`${versions?.from.rationale ?? ''}另见附件。`);
  });

  test('sent back becomes a draft with the reason, and its version stays', async () => {
    const { prisma, writer, reviewer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('multipleResponse'));
    await act(writer, id, 'handIn');
    await value(commentItem(reviewer, id, '选项 B 也说得通'));
    expect(await act(reviewer, id, 'sendBack', REASON)).toBe('draft');
    const page = await bankItem(writer, id, undefined);
    expect(page).toMatchObject({ state: 'draft', version: 1, comments: [{ text: '选项 B 也说得通' }], events: [{ act: 'sendBack', reason: REASON }, { act: 'handIn' }] });
    expect((await itemDraft(id))?.baseVersion).toBe(1);
    expect(await prisma.itemVersion.count({ where: { itemId: id } })).toBe(1);
    await act(writer, id, 'handIn');
    expect(await prisma.itemVersion.count({ where: { itemId: id } })).toBe(2);
  });

  test('doubted leaves the draw and the checks of lessons; another clears the doubt', async () => {
    const { prisma, writer, reviewer } = await bench(openTestDb);
    await importItems(git.slice(0, 20), 'open', null);
    const id = git.slice(0, 20).find(({ type }) => type === 'singleChoice')?.id ?? '';
    expect(await checkItems(prisma, [id])).toHaveLength(1);
    await act(writer, id, 'doubt', REASON);
    expect(await drawable(prisma, id)).toBeUndefined();
    expect(await checkItems(prisma, [id])).toEqual([]);
    expect(await actOnItem(writer, id, 'confirm', '')).toEqual({ ok: false, reason: 'ownDoubt' });
    await act(reviewer, id, 'confirm');
    expect(await drawable(prisma, id)).toBe(1);
  });

  test('two people who judge in the same moment: one is heard, the other told', async () => {
    const { prisma, writer, reviewer, world } = await bench(openTestDb);
    const { actor: third } = await createUser(world, { roles: ['itemWriter'] });
    const id = await writtenFrom(writer, someItem('singleChoice'));
    await act(writer, id, 'handIn');
    const outcomes = await Promise.allSettled([actOnItem(reviewer, id, 'approve', ''), actOnItem(third, id, 'sendBack', REASON)]);
    const done = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value.ok);
    expect(done).toHaveLength(1);
    expect(await prisma.itemEvent.count({ where: { itemId: id } })).toBe(2);
  });

  test('a save from an older window is refused and overwrites nothing', async () => {
    const { writer, reviewer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('trueFalse'));
    const draft = await itemDraft(id);
    if (!draft) throw new Error('No draft');
    await value(saveItemDraft(reviewer, id, draft.seq, { ...draft.draft, stem: '别人改过的题干，比较长。' }));
    expect(await saveItemDraft(writer, id, draft.seq, { ...draft.draft, stem: '我改的题干，也比较长。' })).toEqual({ ok: false, reason: 'draftMoved' });
    expect((await itemDraft(id))?.draft.stem).toBe('别人改过的题干，比较长。');
  });

  test('a new item that is thrown away is gone; a revision thrown away leaves the item', async () => {
    const { prisma, writer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('trueFalse'));
    expect(await discardDraft(writer, id)).toEqual({ ok: true, value: 'item' });
    expect(await prisma.item.count({ where: { id } })).toBe(0);
    await importItems(git.slice(0, 1), 'open', null);
    await value(reviseItem(writer, git[0]?.id ?? ''));
    expect(await discardDraft(writer, git[0]?.id ?? '')).toEqual({ ok: true, value: 'draft' });
    expect(await drawable(prisma, git[0]?.id ?? '')).toBe(1);
  });

  test('secure becomes open for good', async () => {
    const { writer } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('trueFalse'));
    await value(openItem(writer, id));
    expect(await openItem(writer, id)).toEqual({ ok: false, reason: 'poolIsOpen' });
  });

  test('nobody without the permission writes, judges, tags, opens or answers', async () => {
    const { writer, learner } = await bench(openTestDb);
    const id = await writtenFrom(writer, someItem('trueFalse'));
    const refused = { ok: false, reason: 'notAllowed' };
    expect(await createItem(learner, { type: 'trueFalse', node: 'B2.1.1.1', pool: 'open' })).toEqual(refused);
    expect(await reviseItem(learner, id)).toEqual(refused);
    expect(await saveItemDraft(learner, id, 1, draftOf(someItem('trueFalse')))).toEqual(refused);
    expect(await discardDraft(learner, id)).toEqual(refused);
    expect(await actOnItem(learner, id, 'handIn', '')).toEqual(refused);
    expect(await commentItem(learner, id, '看到了')).toEqual(refused);
    expect(await tagItems(learner, [id], '标签', true)).toEqual(refused);
    expect(await openItem(learner, id)).toEqual(refused);
    expect(await closeItemReport(learner, id, 'r', '好')).toEqual(refused);
  });
});

eachDatabase('the items of git', (openTestDb) => {
  test('changed in the bench stay changed until git changes too, and then somebody decides', async () => {
    const { prisma, writer, reviewer } = await bench(openTestDb);
    const item = someItem('singleChoice');
    await importItems([item], 'open', null);
    await value(reviseItem(writer, item.id));
    const draft = await itemDraft(item.id);
    if (!draft) throw new Error('No draft');
    await value(saveItemDraft(writer, item.id, draft.seq, { ...draft.draft, rationale: `${item.rationale}（题库改）` }));
    await act(writer, item.id, 'handIn');
    await act(reviewer, item.id, 'approve');
    expect(await importItems([item], 'open', null)).toMatchObject({ added: 0, changed: 0 });
    expect(await drawable(prisma, item.id)).toBe(2);

    const changed = { ...item, rationale: `${item.rationale}（内容文件改）` };
    expect(await importItems([changed], 'open', null)).toMatchObject({ added: 0, changed: 1 });
    expect(await drawable(prisma, item.id)).toBeUndefined();
    expect(await bankItem(reviewer, item.id, undefined)).toMatchObject({ state: 'toReview', version: 3, events: [{ byName: '系统', act: 'doubt' }, {}, {}] });
    expect(await importItems([changed], 'open', null)).toMatchObject({ added: 0, changed: 0 });
  });
});

eachDatabase('a draft that is older than its item', (openTestDb) => {
  test('is not handed in over what the content files brought meanwhile', async () => {
    const { prisma, writer } = await bench(openTestDb);
    const item = someItem('singleChoice');
    await importItems([item], 'open', null);
    await value(reviseItem(writer, item.id));
    await importItems([{ ...item, rationale: `${item.rationale}（内容文件改）` }], 'open', null);
    expect(await actOnItem(writer, item.id, 'handIn', '')).toEqual({ ok: false, reason: 'draftStale' });
    expect(await prisma.itemVersion.count({ where: { itemId: item.id } })).toBe(2);
    expect((await itemDraft(item.id))?.draft.rationale).toBe(item.rationale);
  });
});

eachDatabase('the list of items', (openTestDb) => {
  const list = (actor: Actor, filter: Record<string, string>) => listBankItems(actor, itemFilterSchema.parse(filter));

  test('finds by word, node, type, level, state, source, tag and what is mine', async () => {
    const { writer } = await bench(openTestDb);
    const items = git.slice(0, 60);
    await importItems(items, 'open', null);
    const own = await writtenFrom(writer, someItem('trueFalse'), { stem: '独一无二的题干，只此一道。' });
    const ids = async (filter: Record<string, string>) => (await list(writer, filter)).items.map(({ id }) => id);
    expect(await ids({ q: '独一无二 只此' })).toEqual([own]);
    expect(await ids({ q: own.toUpperCase() })).toEqual([own]);
    expect(await ids({ mine: 'drafts' })).toEqual([own]);
    expect(await ids({ state: 'draft' })).toEqual([own]);
    expect(await ids({ pool: 'secure' })).toEqual([own]);
    const expected = (fits: (item: BankItem) => boolean) => items.filter(fits).map(({ id }) => id).sort().slice(0, 50);
    const [sample] = items;
    if (!sample) throw new Error('git is empty');
    const { nodes: [node = ''], sources: [source] } = sample;
    expect(await ids({ node, pool: 'open' })).toEqual(expected(({ nodes }) => nodes.includes(node)));
    expect(await ids({ source: source?.source ?? '', pool: 'open' })).toEqual(expected(({ sources }) => sources.some((entry) => entry.source === source?.source)));
    expect(await ids({ type: 'multipleResponse', pool: 'open' })).toEqual(expected(({ type }) => type === 'multipleResponse'));
    expect(await ids({ level: '3', pool: 'open' })).toEqual(expected(({ levels }) => levels.includes(3)));
    await value(tagItems(writer, [own, items[3]?.id ?? ''], '第四季度', true));
    expect((await ids({ tag: '第四季度' })).sort()).toEqual([own, items[3]?.id ?? ''].sort());
    expect(await value(tagItems(writer, [own], '第四季度', true))).toBe(0);
    expect(await value(tagItems(writer, [own], '第四季度', false))).toBe(1);
    expect((await bankWork(writer)).map(({ label, count }) => [label, count])).toEqual([['等待审题', 0], ['待复审', 0], ['学员报错', 0], ['草稿', 1], ['我的改稿', 1]]);
  });

  test('a page beyond the last is the last', async () => {
    const { writer } = await bench(openTestDb);
    await importItems(git.slice(0, 60), 'open', null);
    const found = await list(writer, { page: '99' });
    expect(found).toMatchObject({ total: 60, page: 2 });
    expect(found.items).toHaveLength(10);
  });

  test('near-duplicates are shown, most alike first', async () => {
    const { writer } = await bench(openTestDb);
    const item = someItem('singleChoice');
    await importItems([item, someItem('trueFalse')], 'open', null);
    const id = await writtenFrom(writer, item, { stem: `${item.stem}请选择。` });
    await act(writer, id, 'handIn');
    const page = await bankItem(writer, id, undefined);
    expect(page?.similar[0]).toMatchObject({ id: item.id });
    expect(page?.similar[0]?.likeness).toBeGreaterThan(0.8);
  });
});
