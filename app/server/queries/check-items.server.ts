import { type ItemWithKey, itemWithKeySchema } from '#app/domain/items/item.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export interface CheckItem {
  readonly id: string;
  readonly version: number;
  readonly item: ItemWithKey;
}

/** The newest versions of these items of the open pool, in the order asked for; what has been retired or is under review is left out. */
export async function checkItems(client: Pick<Tx, 'item'>, ids: readonly string[]): Promise<readonly CheckItem[]> {
  if (ids.length === 0) return [];
  const rows = await client.item.findMany({
    where: { id: { in: [...ids] }, pool: 'open', state: 'approved' },
    select: { id: true, versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, contentJson: true } } },
  });
  return ids.flatMap((id) => {
    const newest = rows.find((row) => row.id === id)?.versions[0];
    return newest ? [{ id, version: newest.version, item: itemWithKeySchema.parse(JSON.parse(newest.contentJson)) }] : [];
  });
}
