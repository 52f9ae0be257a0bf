import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { DraftItem } from '#app/domain/items/draft-item.ts';

/** Every word of an item that a search may look for: stem, options, parts, answers and reasons, in lower case and one width. */
export function itemWords(item: BankItem | DraftItem): string {
  return textsOf(item)
    .map((text) => text.normalize('NFKC').toLowerCase())
    .join('\n');
}

/** What makes an item the same as another: what the candidate reads. */
export function itemFace(item: BankItem | DraftItem): string {
  return [item.stem, ...optionTexts(item), ...('parts' in item ? item.parts.flatMap((part) => [part.prompt, ...optionTexts(part)]) : [])].join('\n');
}

function optionTexts(from: object): readonly string[] {
  return 'options' in from && Array.isArray(from.options) ? from.options.flatMap((option: unknown) => textOf(option)) : [];
}

function textOf(option: unknown): readonly string[] {
  return typeof option === 'object' && option !== null && 'text' in option && typeof option.text === 'string' ? [option.text] : [];
}

/** All strings of a value, at every depth, but for ids and codes: nodes, sources and enemies have their own filters. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_WORDS.has(key) ? [] : textsOf(inner)));
}

const NOT_WORDS: ReadonlySet<string> = new Set(['id', 'type', 'kind', 'levels', 'section', 'nodes', 'sources', 'enemies', 'cognitive', 'key']);
