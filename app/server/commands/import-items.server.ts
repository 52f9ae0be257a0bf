import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/access/roles.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
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

/**
 * Brings the items of git into the bank in one transaction. A changed item gets a new version; versions
 * already there are never touched, so forms and attempts keep what they were made of. Repeating changes
 * nothing. Items that git no longer has stay as they are: retiring is a person's decision.
 * Throws when an id is handed in twice or belongs to another pool. `actor` null: a script.
 */
export async function importItems(items: readonly ItemWithKey[], pool: 'open', actor: Actor | null): Promise<ItemImport> {
  const handedIn = new Map(items.map((item) => [item.id, item]));
  if (handedIn.size < items.length) throw new Error('导入的试题中有重复的编号，请先运行 npm run check:content');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const ids = [...handedIn.keys()];
    const present = await tx.item.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        pool: true,
        versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, contentHash: true } },
      },
    });
    const foreign = present.filter((row) => row.pool !== pool).map(({ id }) => id);
    if (foreign.length > 0) throw new Error(`这些编号已属于别的题库，不能导入：${foreign.join('，')}`);

    const latest = new Map(present.map(({ id, versions }) => [id, versions[0]]));
    const added = ids.filter((id) => !latest.has(id));
    const versions = items.flatMap((item) => {
      const contentHash = hashOf(item);
      const newest = latest.get(item.id);
      return newest?.contentHash === contentHash ? [] : [versionRow(item, (newest?.version ?? 0) + 1, contentHash, at)];
    });
    if (versions.length === 0) return { added: 0, changed: 0, total: items.length };

    await tx.item.createMany({ data: added.map((id) => ({ id, pool, state: 'approved', createdAt: new Date(at) })) });
    await tx.itemVersion.createMany({ data: versions });
    const outcome: ItemImport = { added: added.length, changed: versions.length - added.length, total: items.length };
    await recordAudit(tx, provider, { at, actor, action: 'items.imported', subject: BANK, data: { ...outcome } });
    return outcome;
  });
}

function versionRow(item: ItemWithKey, version: number, contentHash: string, at: number) {
  return {
    id: randomId(),
    itemId: item.id,
    version,
    type: item.type,
    section: item.section,
    levelsJson: JSON.stringify(item.levels),
    nodesJson: JSON.stringify(item.nodes),
    difficulty: item.difficulty,
    contentJson: canonicalJson(item),
    contentHash,
    createdAt: new Date(at),
  };
}

function hashOf(item: ItemWithKey): string {
  return createHash('sha256').update(canonicalJson(item)).digest('hex');
}

/** Keys in one order at every depth, so that only a change of content is a change. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
