import { createHash } from 'node:crypto';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { judgeCandidates } from '#app/domain/exchange/judge-candidates.ts';
import { fileRefused, type ImportContext, type ParsedImport, type ReadCandidates } from '#app/domain/exchange/parsed-import.ts';
import { readGiftItems } from '#app/domain/exchange/gift-read.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { readExcelItems } from '#app/server/exchange/excel-read.server.ts';
import { plainHtml } from '#app/server/exchange/html-words.server.ts';
import { readMoodleItems } from '#app/server/exchange/moodle-read.server.ts';
import { readQtiItems } from '#app/server/exchange/qti-read.server.ts';
import { checkSize, textOfBytes } from '#app/server/exchange/upload-guard.server.ts';
import { readYamlItems } from '#app/server/exchange/yaml-items.server.ts';

/**
 * What a file of one format says: the sound items, and every fault of every other. Never throws for what a file holds:
 * a file that is not to be opened comes back as one fault of the whole file. Writes nothing.
 */
export async function readImport(format: ExchangeFormat, bytes: Uint8Array, context: ImportContext): Promise<ParsedImport> {
  const size = checkSize(bytes);
  const read = size.ok ? await readCandidates(format, bytes) : fileRefused(size.reason.message, size.reason.mend);
  return judgeCandidates(read, context, importedId);
}

async function readCandidates(format: ExchangeFormat, bytes: Uint8Array): Promise<ReadCandidates> {
  switch (format) {
    case 'excel':
      return readExcelItems(bytes);
    case 'qti3':
    case 'qti2':
      // Which of the two a package is, its items say themselves.
      return readQtiItems(bytes);
    case 'moodle':
      return readMoodleItems(bytes);
    case 'gift': {
      const text = textOfBytes(bytes);
      return text.ok ? readGiftItems(text.value, plainHtml) : fileRefused(text.reason.message, text.reason.mend);
    }
    case 'yaml':
      return readYamlItems(bytes);
    default:
      return assertNever(format);
  }
}

/** The same item handed in twice gets the same id. */
function importedId(content: string): string {
  return `imp-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}
