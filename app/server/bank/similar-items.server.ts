import { setImmediate } from 'node:timers/promises';
import { CmpStr } from 'cmpstr';
import { type BankItem, bankItemSchema, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { itemFace } from '#app/domain/items/item-words.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { normalised } from '#app/domain/shared/typography.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** From here on two items are shown side by side as near-duplicates; 1 is the same words in the same neighbourhoods. */
export const NEAR = 0.5;
/** So many comparisons before other requests get their turn: the exam runs in the same process. */
const BATCH = 200;
const MOST_SHOWN = 8;

const dice = CmpStr.create().setMetric('dice');

/** Likeness of what two candidates would read, 0 to 1: Dice coefficient over pairs of neighbouring characters. */
export function likeness(one: string, other: string): number {
  return dice.compare(normalised(one), normalised(other));
}

/**
 * Items that read much like this one, most alike first: of all the bank those with the same section or a common source,
 * where copies happen. Retired ones count too: they were seen.
 */
export async function similarItems(client: Pick<Tx, 'itemHead' | 'itemVersion'>, item: BankItem) {
  const sources = [...new Set(item.sources.map(({ source }) => source))];
  const heads = await client.itemHead.findMany({
    where: { itemId: { not: item.id }, version: { not: null }, OR: [{ section: item.section }, { item: { sources: { some: { sourceId: { in: sources } } } } }] },
    select: { itemId: true, type: true, stem: true, item: { select: { state: true, versions: { orderBy: { version: 'desc' }, take: 1, select: { contentJson: true } } } } },
  });
  const face = itemFace(item);
  const found: { id: string; type: string; stem: string; state: string; likeness: number }[] = [];
  for (const [at, head] of heads.entries()) {
    if (at % BATCH === BATCH - 1) await setImmediate();
    const json = head.item.versions[0]?.contentJson;
    if (json === undefined) continue;
    // The stem alone first: most pairs are nothing alike, and then the whole need not be read.
    const ofStem = likeness(item.stem, head.stem);
    const alike = ofStem < NEAR / 2 ? ofStem : Math.max(ofStem, likeness(face, itemFace(bankItemSchema.parse(JSON.parse(json)))));
    if (alike >= NEAR) found.push({ id: head.itemId, type: head.type, stem: head.stem, state: head.item.state, likeness: alike });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SHOWN)
    .map(({ type, state, ...rest }) => ({ ...rest, type: bankItemTypeSchema.parse(type), state: itemStateSchema.parse(state) }));
}
