import type { Actor } from '#app/domain/access/roles.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { itemHash, versionRow, writeHeads, writeMissingHeads } from '#app/server/bank/write-item.server.ts';
import { now } from '#app/server/clock.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

export interface ItemImport {
  /** Items that were not in the bank before. */
  readonly added: number;
  /** Items that got a new version. */
  readonly changed: number;
  /** Items handed in. */
  readonly total: number;
}

const BANK = { type: 'itemBank', id: 'open' } as const;
const BOTH_CHANGED = '内容文件和题库里都改过这道题，请对照两个版本定夺';

/**
 * Brings the items of git into the bank in one transaction. An item whose file changed gets a new version; versions
 * already there are never touched, so forms and attempts keep what they were made of. What was revised in the bench and
 * not in git stays as it is; where both changed, git's text becomes the newest version and waits for review. Repeating
 * changes nothing. Items that git no longer has stay: retiring is a person's decision.
 * Throws when an id is handed in twice or belongs to another pool. `actor` null: a script.
 */
export async function importItems(items: readonly BankItem[], pool: 'open', actor: Actor | null): Promise<ItemImport> {
  const handedIn = new Map(items.map((item) => [item.id, item]));
  if (handedIn.size < items.length) throw new Error('导入的试题中有重复的编号，请先运行 npm run check:content');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(
    async (tx) => {
      await writeMissingHeads(tx, at);
      const ids = [...handedIn.keys()];
      const present = await presentItems(tx, ids);
      const foreign = present.filter((row) => row.pool !== pool).map(({ id }) => id);
      if (foreign.length > 0) throw new Error(`这些编号已属于别的题库，不能导入：${foreign.join('，')}`);

      const known = new Map(present.map((row) => [row.id, row]));
      const added = ids.filter((id) => !known.has(id));
      const changed = items.flatMap((item) => {
        const row = known.get(item.id);
        const lastOfGit = row?.versions.find(({ origin }) => origin === 'git');
        return row && lastOfGit?.contentHash !== itemHash(item) ? [{ item, row, newest: row.versions[0] }] : [];
      });
      if (added.length + changed.length === 0) return { added: 0, changed: 0, total: items.length };

      await tx.item.createMany({ data: added.map((id) => ({ id, pool, state: 'approved', createdAt: new Date(at) })) });
      const fresh = added.flatMap((id) => handedIn.get(id) ?? []).map((item) => versionRow(item, 1, 'git', null, at));
      const later = changed.map(({ item, newest }) => versionRow(item, (newest?.version ?? 0) + 1, 'git', null, at));
      await tx.itemVersion.createMany({ data: [...fresh, ...later] });
      for (const { row, newest, item } of changed) {
        if (newest === undefined || newest.origin === 'git' || row.state !== 'approved') continue;
        await tx.item.update({ where: { id: item.id }, data: { state: 'toReview' } });
        await tx.itemEvent.create({
          data: { id: randomId(), itemId: item.id, version: newest.version + 1, at: new Date(at), byId: null, byName: '系统', act: 'doubt', fromState: row.state, toState: 'toReview', reason: BOTH_CHANGED },
        });
      }
      const versions = new Map([...fresh, ...later].map(({ itemId, version }) => [itemId, version]));
      await writeHeads(tx, [...versions].flatMap(([itemId, version]) => {
        const content = handedIn.get(itemId);
        return content ? [{ itemId, version, content }] : [];
      }), at);
      const outcome: ItemImport = { added: added.length, changed: changed.length, total: items.length };
      await recordAudit(tx, provider, { at, actor, action: 'items.imported', subject: BANK, data: { ...outcome } });
      return outcome;
    },
    { timeout: 60_000 },
  );
}

async function presentItems(tx: Tx, ids: readonly string[]) {
  const found = [];
  for (const chunk of inChunks(ids)) {
    found.push(
      ...(await tx.item.findMany({
        where: { id: { in: [...chunk] } },
        select: { id: true, pool: true, state: true, versions: { orderBy: { version: 'desc' }, select: { version: true, contentHash: true, origin: true } } },
      })),
    );
  }
  return found;
}
