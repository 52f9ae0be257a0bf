import { EXCHANGE_FILE_KINDS, type ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { giftOf } from '#app/domain/exchange/gift-write.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { ItemContext } from '#app/domain/items/item-faults.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { writeExcelItems } from '#app/server/exchange/excel-write.server.ts';
import { writeMoodleItems } from '#app/server/exchange/moodle-write.server.ts';
import { writeQtiItems } from '#app/server/exchange/qti-write.server.ts';
import { writeYamlItems } from '#app/server/exchange/yaml-items.server.ts';

export interface ExportedFile {
  /** ASCII, with the ending of its format. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Items with keys and all, as a file of one format. What comes back through readImport is the same items. `context` gives
 * a spreadsheet its lists of nodes and sources. Whether the actor may have them is the caller's question.
 */
export async function exportItems(format: ExchangeFormat, items: readonly BankItem[], context?: Pick<ItemContext, 'standard' | 'sources'>): Promise<ExportedFile> {
  const { ending, mediaType } = EXCHANGE_FILE_KINDS[format];
  return { fileName: `items-${format}${ending}`, mediaType, bytes: await bytesOf(format, items, context) };
}

async function bytesOf(format: ExchangeFormat, items: readonly BankItem[], context?: Pick<ItemContext, 'standard' | 'sources'>): Promise<Uint8Array> {
  switch (format) {
    case 'excel':
      return writeExcelItems(items, context);
    case 'qti3':
    case 'qti2':
      return writeQtiItems(items, format);
    case 'moodle':
      return writeMoodleItems(items);
    case 'gift':
      return new TextEncoder().encode(giftOf(items));
    case 'yaml':
      return writeYamlItems(items);
    default:
      return assertNever(format);
  }
}
