import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import type { ImportDefaults, ImportFault } from '#app/domain/exchange/parsed-import.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import { DAY } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { itemContext } from '#app/server/bank/item-context.server.ts';
import { itemHash, versionRow, writeHeads } from '#app/server/bank/write-item.server.ts';
import { now } from '#app/server/clock.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { readImportApart } from '#app/server/exchange/import-thread.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** What a file would do to the bank. */
export interface UploadPlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: readonly string[];
}

export type StageRefusal = 'notAllowed' | { readonly kind: 'faults'; readonly faults: readonly ImportFault[]; readonly total: number };

/**
 * Reads a file and keeps its items aside for their owner to confirm; the bank is not touched. Refuses with every fault of
 * every item: nothing is ever half imported.
 */
export async function stageUpload(
  actor: Actor,
  file: { readonly format: ExchangeFormat; readonly fileName: string; readonly bytes: Uint8Array; readonly pool: Pool; readonly defaults: ImportDefaults },
): Promise<Result<{ readonly uploadId: string; readonly plan: UploadPlan }, StageRefusal>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const { format, fileName, bytes, pool, defaults } = file;
  const read = await readImportApart(format, bytes, { ...itemContext(), defaults });
  if (read.faults.length > 0) return refuse({ kind: 'faults', faults: read.faults, total: read.total });
  const { prisma } = await db();
  const at = now();
  const planned = await planOf(prisma, read.items, pool);
  if (!planned.ok) return refuse({ kind: 'faults', faults: planned.reason, total: read.total });
  const uploadId = randomId();
  await prisma.itemUpload.deleteMany({ where: { createdAt: { lt: new Date(at - DAY) } } });
  await prisma.itemUpload.create({ data: { id: uploadId, userId: actor.id, format, fileName: fileName.slice(0, 200), pool, itemsJson: JSON.stringify(read.items), createdAt: new Date(at) } });
  return accept({ uploadId, plan: planned.value });
}

export type UploadRefusal = 'notAllowed' | 'uploadGone' | { readonly kind: 'faults'; readonly faults: readonly ImportFault[] };

/**
 * Brings what was kept aside into the bank, all or nothing: new items and new versions wait for review, what is already
 * there word for word stays as it is. Judged once more at this moment; repeating changes nothing.
 */
export async function importUpload(actor: Actor, uploadId: string): Promise<Result<UploadPlan, UploadRefusal>> {
  if (!can(actor, 'item.write')) return refuse('notAllowed');
  const database = await db();
  const upload = await database.prisma.itemUpload.findFirst({ where: { id: uploadId, userId: actor.id } });
  if (!upload) return refuse('uploadGone');
  const items = bankItemSchema.array().parse(JSON.parse(upload.itemsJson));
  const pool = upload.pool === 'open' ? 'open' : 'secure';
  const at = now();
  return transactOrRefuse<UploadPlan, UploadRefusal>(database, async (tx) => {
    const planned = await planOf(tx, items, pool);
    if (!planned.ok) return refuse({ kind: 'faults', faults: planned.reason });
    const { added, changed } = planned.value;
    const coming = new Set([...added, ...changed]);
    const newest = await newestVersions(tx, changed);
    const created = new Date(at);
    const rows = items.filter(({ id }) => coming.has(id)).map((item) => ({ item, row: versionRow(item, (newest.get(item.id)?.version ?? 0) + 1, 'import', actor.id, at) }));
    await tx.item.createMany({ data: added.map((id) => ({ id, pool, state: 'inReview', createdAt: created, authorId: actor.id })) });
    for (const chunk of inChunks(changed)) await tx.item.updateMany({ where: { id: { in: [...chunk] } }, data: { state: 'inReview' } });
    await tx.itemVersion.createMany({ data: rows.map(({ row }) => row) });
    await tx.itemEvent.createMany({
      data: rows.map(({ item, row }) => ({
        id: randomId(),
        itemId: item.id,
        version: row.version,
        at: created,
        byId: actor.id,
        byName: actor.displayName,
        act: 'handIn',
        fromState: newest.get(item.id)?.state ?? 'draft',
        toState: 'inReview',
        reason: `从文件“${upload.fileName}”导入`,
      })),
    });
    await writeHeads(tx, rows.map(({ item, row }) => ({ itemId: item.id, version: row.version, content: item })), at);
    await tx.itemUpload.delete({ where: { id: uploadId } });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'items.uploaded',
      subject: { type: 'itemBank', id: pool },
      data: { format: upload.format, pool, added: rows.length },
    });
    return accept(planned.value);
  });
}

interface Newest {
  readonly version: number;
  readonly contentHash: string;
  readonly pool: string;
  readonly state: string;
  readonly hasDraft: boolean;
}

async function newestVersions(client: Pick<Tx, 'item'>, ids: readonly string[]): Promise<ReadonlyMap<string, Newest>> {
  const found = new Map<string, Newest>();
  for (const chunk of inChunks(ids)) {
    const rows = await client.item.findMany({
      where: { id: { in: [...chunk] } },
      select: { id: true, pool: true, state: true, draft: { select: { itemId: true } }, versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, contentHash: true } } },
    });
    for (const { id, pool, state, draft, versions } of rows) {
      found.set(id, { version: versions[0]?.version ?? 0, contentHash: versions[0]?.contentHash ?? '', pool, state, hasDraft: draft !== null });
    }
  }
  return found;
}

/** What the items would do now, or what forbids it: an item of the other pool, one in review, one somebody is revising, an enemy nobody knows. */
async function planOf(client: Pick<Tx, 'item'>, items: readonly BankItem[], pool: Pool): Promise<Result<UploadPlan, readonly ImportFault[]>> {
  const known = await newestVersions(client, items.map(({ id }) => id));
  const own = new Set(items.map(({ id }) => id));
  const enemies = [...new Set(items.flatMap((item) => item.enemies ?? []))].filter((id) => !own.has(id));
  const there = await newestVersions(client, enemies);
  const faults: ImportFault[] = [];
  const plan: { added: string[]; changed: string[]; same: string[] } = { added: [], changed: [], same: [] };
  for (const item of items) {
    const place = `试题 ${item.id}`;
    for (const [at, enemy] of (item.enemies ?? []).entries()) {
      if (enemy === item.id || (!own.has(enemy) && !there.has(enemy))) faults.push({ place, itemId: item.id, field: `enemies[${at}]`, message: `题库和文件里都没有可作互斥的 ${enemy}`, mend: '请改正编号或删去' });
    }
    const present = known.get(item.id);
    if (!present) plan.added.push(item.id);
    else if (present.contentHash === itemHash(item)) plan.same.push(item.id);
    else if (present.pool !== pool) faults.push({ place, itemId: item.id, field: 'id', message: '这个编号在另一个题库里', mend: '请换一个编号，或导入到那个题库' });
    else if (present.hasDraft) faults.push({ place, itemId: item.id, field: 'id', message: '题库里有人正在改这道题', mend: '请等他提交或放弃草稿，或从文件里去掉这道题' });
    else if (present.state === 'inReview' || present.state === 'retired') {
      faults.push({ place, itemId: item.id, field: 'id', message: present.state === 'retired' ? '这道题已停用' : '这道题正在审题', mend: '请从文件里去掉这道题，或先在题库里处理完' });
    } else plan.changed.push(item.id);
  }
  return faults.length > 0 ? refuse(faults) : accept(plan);
}
