import type { ItemStanding } from '#app/domain/items/item-flow.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export interface ItemNow {
  readonly standing: ItemStanding;
  readonly pool: string;
  readonly version: number | null;
}

/** Where an item stands at this moment, for the flow to judge; null if there is none. */
export async function itemNow(client: Pick<Tx, 'item' | 'itemEvent'>, itemId: string): Promise<ItemNow | null> {
  const row = await client.item.findUnique({
    where: { id: itemId },
    select: {
      pool: true,
      state: true,
      authorId: true,
      draft: { select: { updatedById: true } },
      versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, createdById: true } },
    },
  });
  if (!row) return null;
  const state = itemStateSchema.parse(row.state);
  const newest = row.versions[0];
  const doubt = state === 'toReview' ? await client.itemEvent.findFirst({ where: { itemId, toState: 'toReview' }, orderBy: { at: 'desc' }, select: { byId: true } }) : null;
  return {
    pool: row.pool,
    version: newest?.version ?? null,
    standing: {
      state,
      hasDraft: row.draft !== null,
      hasVersion: newest !== undefined,
      writtenById: newest ? newest.createdById : (row.draft?.updatedById ?? row.authorId),
      doubtedById: doubt?.byId ?? null,
    },
  };
}
