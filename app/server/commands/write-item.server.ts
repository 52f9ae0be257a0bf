import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { type DraftItem, draftOf, emptyDraft } from '#app/domain/items/draft-item.ts';
import { benchIdPrefix, type NewItem, nextBenchId } from '#app/domain/items/new-item.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { levelsOfNode, sectionOfNode } from '#app/domain/standard/standard.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { writeHeads } from '#app/server/bank/write-item.server.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Begins a new item at a node of the standard: an empty draft under the next id. Answers with the id. */
export async function createItem(actor: Actor, { type, node, pool }: NewItem): Promise<Result<string, BankReason>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const section = sectionOfNode(readStandard(), node);
  if (section === undefined) return refuse('unknownNode');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const taken = await tx.item.findMany({ where: { id: { startsWith: benchIdPrefix(section) } }, select: { id: true } });
    const id = nextBenchId(section, taken.map((row) => row.id));
    const draft = emptyDraft(type, { levels: levelsOfNode(node), section, nodes: [node] });
    await tx.item.create({ data: { id, pool, state: 'draft', createdAt: new Date(at), authorId: actor.id } });
    await tx.itemDraft.create({ data: { itemId: id, contentJson: JSON.stringify(draft), updatedAt: new Date(at), updatedById: actor.id } });
    await writeHeads(tx, [{ itemId: id, version: null, content: draft }], at);
    await recordAudit(tx, provider, { at, actor, action: 'item.created', subject: { type: 'item', id }, data: { pool, type } });
    return accept(id);
  });
}

/** Opens a working copy of the newest version, or answers that one stands open already. The version goes on being drawn until the copy is handed in. */
export async function reviseItem(actor: Actor, itemId: string): Promise<Result<string, BankReason>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = new Date(now());
  return prisma.$transaction(async (tx) => {
    const item = await tx.item.findUnique({
      where: { id: itemId },
      select: { state: true, draft: { select: { itemId: true } }, versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, contentJson: true } } },
    });
    if (!item) return refuse('unknownItem');
    if (item.draft) return accept(itemId);
    const newest = item.versions[0];
    if (!newest || item.state === 'inReview' || item.state === 'retired') return refuse('notInThisState');
    const draft = draftOf(bankItemSchema.parse(JSON.parse(newest.contentJson)));
    await tx.itemDraft.create({ data: { itemId, contentJson: JSON.stringify(draft), baseVersion: newest.version, updatedAt: at, updatedById: actor.id } });
    return accept(itemId);
  });
}

/**
 * Keeps the draft as it is now. `seq` is the number the writer's page knows: another window that saved in between makes
 * it stale, and nothing is overwritten. Answers with the new number.
 */
export async function saveItemDraft(actor: Actor, itemId: string, seq: number, draft: DraftItem): Promise<Result<number, BankReason>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.itemDraft.updateMany({
      where: { itemId, seq },
      data: { contentJson: JSON.stringify(draft), seq: seq + 1, updatedAt: new Date(at), updatedById: actor.id },
    });
    if (count === 0) return refuse((await tx.itemDraft.count({ where: { itemId } })) === 0 ? 'noDraft' : 'draftMoved');
    // An item without a version shows its draft in the list; one with a version goes on showing the version.
    if ((await tx.itemVersion.count({ where: { itemId } })) === 0) await writeHeads(tx, [{ itemId, version: null, content: draft }], at);
    return accept(seq + 1);
  });
}

/** Throws a working copy away. A new item that never had a version goes with it: nobody else has seen it. */
export async function discardDraft(actor: Actor, itemId: string): Promise<Result<'draft' | 'item', BankReason>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.itemDraft.deleteMany({ where: { itemId } });
    if (count === 0) return refuse('noDraft');
    const item = await tx.item.findUnique({ where: { id: itemId }, select: { state: true, _count: { select: { versions: true, events: true, comments: true } } } });
    if (item && item._count.versions + item._count.events + item._count.comments === 0) {
      for (const table of [tx.itemNode, tx.itemSource, tx.itemTag, tx.itemHead]) await deleteRows(table, itemId);
      await tx.item.delete({ where: { id: itemId } });
      return accept('item');
    }
    return accept('draft');
  });
}

async function deleteRows(table: { deleteMany(args: { where: { itemId: string } }): Promise<unknown> }, itemId: string): Promise<void> {
  await table.deleteMany({ where: { itemId } });
}
