import { setImmediate } from 'node:timers/promises';
import { CmpStr } from 'cmpstr';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { DraftItem } from '#app/domain/items/draft-item.ts';
import { itemFace } from '#app/domain/items/item-words.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { normalised } from '#app/domain/shared/typography.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** From here on two items are shown side by side as near-duplicates; 1 is the same words in the same neighbourhoods. */
export const NEAR = 0.5;
/** So many comparisons before other requests get their turn: the exam runs in the same process. */
const BATCH = 200;
const MOST_SHOWN = 8;
const MOST_READ = 100;

const dice = CmpStr.create().setMetric('dice');

/** Likeness of what two candidates would read, 0 to 1: Dice coefficient over pairs of neighbouring characters. */
export function likeness(one: string, other: string): number {
  return dice.compare(normalised(one), normalised(other));
}

/**
 * Items that read much like this one, most alike first: of all the bank those with the same section or a common source,
 * where copies happen. Retired ones count too: they were seen. First the stems are compared, which stand in the derived
 * rows; only what has something in common is read whole.
 */
export async function similarItems(client: Pick<Tx, 'itemHead' | 'item'>, id: string, item: BankItem | DraftItem) {
  const sources = [...new Set(item.sources.map(({ source }) => source))];
  const heads = await client.itemHead.findMany({
    where: { itemId: { not: id }, version: { not: null }, OR: [{ section: item.section ?? '' }, { item: { sources: { some: { sourceId: { in: sources } } } } }] },
    select: { itemId: true, stem: true },
  });
  const promising: { itemId: string; ofStem: number }[] = [];
  for (const [at, { itemId, stem }] of heads.entries()) {
    if (at % BATCH === BATCH - 1) await setImmediate();
    const ofStem = likeness(item.stem, stem);
    if (ofStem >= NEAR / 2) promising.push({ itemId, ofStem });
  }
  const read = promising.sort((a, b) => b.ofStem - a.ofStem).slice(0, MOST_READ);
  const rows = await client.item.findMany({
    where: { id: { in: read.map(({ itemId }) => itemId) } },
    select: { id: true, state: true, versions: { orderBy: { version: 'desc' }, take: 1, select: { contentJson: true } } },
  });
  const face = itemFace(item);
  return rows
    .flatMap(({ id: otherId, state, versions }) => {
      const newest = versions[0];
      if (!newest) return [];
      const other = bankItemSchema.parse(JSON.parse(newest.contentJson));
      const alike = Math.max(likeness(item.stem, other.stem), likeness(face, itemFace(other)));
      return alike < NEAR ? [] : [{ id: otherId, stem: other.stem, type: other.type, state: itemStateSchema.parse(state), likeness: alike }];
    })
    .sort((a, b) => b.likeness - a.likeness || a.id.localeCompare(b.id))
    .slice(0, MOST_SHOWN);
}
