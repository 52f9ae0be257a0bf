import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { draftItemSchema, draftOf, itemOfDraft } from '#app/domain/items/draft-item.ts';
import { decideAct, type ItemAct } from '#app/domain/items/item-flow.ts';
import { type ItemFault, itemFaults } from '#app/domain/items/item-faults.ts';
import type { ItemState } from '#app/domain/items/item-state.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { itemContext } from '#app/server/bank/item-context.server.ts';
import { itemNow } from '#app/server/bank/item-standing.server.ts';
import { versionRow, writeHeads } from '#app/server/bank/write-item.server.ts';
import { now } from '#app/server/clock.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/**
 * One step in an item's life. Handing in turns the draft into the next version, once every field and rule holds; sending
 * back or withdrawing turns the version into a draft again. Versions stay as they were.
 */
export async function actOnItem(actor: Actor, itemId: string, act: ItemAct, reason: string): Promise<Result<ItemState, BankReason>> {
  const database = await db();
  const at = now();
  return transactOrRefuse<ItemState, BankReason>(database, async (tx) => {
    const item = await itemNow(tx, itemId);
    if (!item) return refuse('unknownItem');
    const decided = decideAct(act, item.standing, { id: actor.id, mayWrite: can(actor, 'item.write'), mayReview: can(actor, 'item.review') }, reason);
    if (!decided.ok) return decided;
    let version = item.version;
    if (act === 'handIn') {
      const handedIn = await newVersionOfDraft(tx, actor, itemId, at);
      if (!handedIn.ok) return handedIn;
      version = handedIn.value;
    }
    if (act === 'sendBack' || act === 'withdraw') await draftOfNewest(tx, actor, itemId, at);
    if (act === 'retire') await tx.itemDraft.deleteMany({ where: { itemId } });
    const moved = await moveItem(tx, { itemId, version, act, from: item.standing.state, to: decided.value, actor, reason: reason.trim(), at });
    if (!moved) return refuse('notInThisState');
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'item.stateChanged',
      subject: { type: 'item', id: itemId },
      data: { act, from: item.standing.state, to: decided.value, version },
    });
    return accept(decided.value);
  });
}

/** Writes the new state and the event that says why. Answers false, with nothing written, when somebody else moved it first. */
export async function moveItem(
  tx: Tx,
  move: { readonly itemId: string; readonly version: number | null; readonly act: ItemAct; readonly from: ItemState; readonly to: ItemState; readonly actor: Actor | null; readonly reason: string; readonly at: Instant },
): Promise<boolean> {
  const { itemId, version, act, from, to, actor, reason, at } = move;
  const { count } = await tx.item.updateMany({ where: { id: itemId, state: from }, data: { state: to } });
  if (count !== 1) return false;
  await tx.itemEvent.create({
    data: { id: randomId(), itemId, version, at: new Date(at), byId: actor?.id ?? null, byName: actor?.displayName ?? '系统', act, fromState: from, toState: to, reason },
  });
  return true;
}

async function newVersionOfDraft(tx: Tx, actor: Actor, itemId: string, at: Instant): Promise<Result<number, BankReason>> {
  const draft = await tx.itemDraft.findUniqueOrThrow({ where: { itemId } });
  const newest = await tx.itemVersion.findFirst({ where: { itemId }, orderBy: { version: 'desc' }, select: { version: true } });
  // The content files may have brought a version while somebody wrote: his words must not replace what he has not seen.
  if ((newest?.version ?? null) !== draft.baseVersion) return refuse('draftStale');
  const built = itemOfDraft(itemId, draftItemSchema.parse(JSON.parse(draft.contentJson)));
  if (!built.ok) return refuse({ kind: 'faults', faults: built.reason });
  const faults = [...itemFaults(built.value, itemContext()), ...(await enemyFaults(tx, built.value))];
  if (faults.length > 0) return refuse({ kind: 'faults', faults });
  const version = (newest?.version ?? 0) + 1;
  await tx.itemVersion.create({ data: versionRow(built.value, version, 'bench', actor.id, at) });
  await tx.itemDraft.delete({ where: { itemId } });
  await writeHeads(tx, [{ itemId, version, content: built.value }], at);
  return accept(version);
}

async function enemyFaults(tx: Tx, item: BankItem): Promise<readonly ItemFault[]> {
  const enemies = item.enemies ?? [];
  const known = new Set((await tx.item.findMany({ where: { id: { in: enemies } }, select: { id: true } })).map(({ id }) => id));
  return enemies.flatMap((enemy, at) =>
    known.has(enemy) && enemy !== item.id ? [] : [{ field: `enemies[${at}]`, message: `题库里没有可作互斥的 ${enemy}`, mend: '请改正编号或删去' }],
  );
}

async function draftOfNewest(tx: Tx, actor: Actor, itemId: string, at: Instant): Promise<void> {
  const newest = await tx.itemVersion.findFirstOrThrow({ where: { itemId }, orderBy: { version: 'desc' } });
  const draft = draftOf(bankItemSchema.parse(JSON.parse(newest.contentJson)));
  await tx.itemDraft.create({
    data: { itemId, contentJson: JSON.stringify(draft), baseVersion: newest.version, updatedAt: new Date(at), updatedById: newest.createdById ?? actor.id },
  });
}
