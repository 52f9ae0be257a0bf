import type { ItemContext } from '#app/domain/items/item-faults.ts';
import { writeExcelItems } from '#app/server/exchange/excel-write.server.ts';

/** An empty item table to fill in, with drop-downs, how to fill it in, and two items as examples. */
export function itemTemplate(context: Pick<ItemContext, 'standard' | 'sources'>): Promise<Uint8Array> {
  return writeExcelItems([], context);
}
