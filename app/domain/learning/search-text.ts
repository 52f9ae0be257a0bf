import type { SearchDocument } from '#app/domain/learning/search-document.ts';

export const SEARCH_KIND_TITLES: Readonly<Record<SearchDocument['kind'], string>> = {
  section: '课文',
  case: '案例',
  procedure: '操作程序',
  reflection: '读后思考',
  form: '表单',
  term: '用语',
  source: '依据',
};

/** A stretch of text, marked where it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 24;
const LENGTH = 96;

/** The stretch of a text around the first of the words found (longer words first), with every word in it marked. */
export function snippet(text: string, words: readonly string[]): readonly SnippetPart[] {
  const sought = [...new Set(words)].filter((word) => word !== '').sort((one, other) => other.length - one.length);
  const first = sought.map((word) => text.indexOf(word)).find((at) => at >= 0) ?? 0;
  const start = Math.max(0, first - BEFORE);
  const stretch = text.slice(start, start + LENGTH);
  const parts = marked(stretch, sought);
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...parts,
    ...(start + LENGTH < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

function marked(text: string, words: readonly string[]): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const word = words.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    if (plain !== '') parts.push({ text: plain, hit: false });
    plain = '';
    parts.push({ text: word, hit: true });
    at += word.length;
  }
  if (plain !== '') parts.push({ text: plain, hit: false });
  return parts;
}

/** How alike two words are, 0 to 1: the share of neighbouring pairs they have in common (Dice). One sound or one stroke off is near. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const pairs = (units: readonly string[]) => ['^', ...units, '$'].slice(0, -1).map((unit, at) => `${unit}${[...units, '$'][at] ?? ''}`);
  const left = pairs(one);
  const right = pairs(other);
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

/** Where the looked-for words stand decides between places that a ranking by frequency finds alike. */
export function phraseFactor(document: Pick<SearchDocument, 'title' | 'text' | 'kind'>, phrases: readonly string[]): number {
  let factor = 1;
  for (const phrase of phrases) {
    if (document.title.includes(phrase)) factor += 3;
    const times = document.text.split(phrase).length - 1;
    if (times > 0) factor += 1 + Math.min(times, 4) / 4;
  }
  // A definition answers first; a question to think about answers last.
  if (document.kind === 'term' && phrases.some((phrase) => document.title === phrase)) factor += 6;
  return document.kind === 'reflection' || document.kind === 'source' ? factor / 2 : factor;
}
