import type { ItemContext } from '#app/domain/items/item-faults.ts';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { now } from '#app/server/clock.server.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';

/** What an item is judged against at this moment: the standard, the sources, and today in Shanghai. */
export function itemContext(): ItemContext {
  return {
    standard: readStandard(),
    sources: new Map(readSources().map((source) => [source.id, source])),
    today: shanghaiLocal(now()).slice(0, 10),
  };
}
