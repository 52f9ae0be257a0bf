import { add_word, cut_for_search } from 'jieba-wasm';
import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { SearchDocument } from '#app/domain/learning/search-document.ts';
import { likeness, phraseFactor, type SnippetPart, snippet } from '#app/domain/learning/search-text.ts';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { readTradeTerms } from '#app/server/content/authored.server.ts';
import { readSearchDocuments } from '#app/server/content/compiled.server.ts';

export interface SearchHit extends Pick<SearchDocument, 'id' | 'kind' | 'title' | 'where' | 'url'> {
  readonly snippet: readonly SnippetPart[];
}

export interface SearchAnswer {
  /** What was searched for in place of a word the course does not have; null: the words as they were given. */
  readonly instead: string | null;
  /** Official terms that the everyday words of the query stand for. */
  readonly meant: readonly string[];
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

const MOST_HITS = 40;
/** With fewer places than this that hold all the words, those that hold some are worth a look. */
const FEW = 8;
/** Of the best score: what lies below has only a word or two in common. */
const FAINT = 0.15;
/** Below this likeness a word is another word, not a slip of the same. */
const NEAR = 0.5;
/** A shorter everyday name counts only alone: two characters turn up inside too many other words. */
const SHORTEST_INSIDE = 3;

interface Engine {
  readonly index: MiniSearch<SearchDocument>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly terms: readonly TradeTerm[];
  /** What a slip may have been meant for: terms, their everyday names, titles. */
  readonly vocabulary: readonly { readonly word: string; readonly characters: readonly string[]; readonly sounds: readonly string[] }[];
}

let engine: { readonly of: readonly SearchDocument[]; readonly value: Engine } | undefined;

/** Full-text search over the whole course. Builds its index at first use (well under a second for the twelve modules) and keeps it. */
export function searchCourse(query: string): SearchAnswer {
  const words = query.normalize('NFKC').trim().replace(/\s+/g, ' ').slice(0, 60);
  if (words === '') return { instead: null, meant: [], hits: [], total: 0 };
  const built = engineOf(readSearchDocuments());
  const found = ranked(built, words);
  if (found.exact) return { ...found.answer, instead: null };
  const near = nearest(built, words);
  return near === null ? { ...found.answer, instead: null } : { ...ranked(built, near).answer, instead: near };
}

/** What holds all the words, and where that is little, behind it what holds some of them. `exact`: something held them all. */
function ranked({ index, documents, terms }: Engine, words: string): { readonly exact: boolean; readonly answer: Omit<SearchAnswer, 'instead'> } {
  // 失业金 is how people say it, 失业保险金 how the course writes it.
  const stands = (alias: string) => words === alias || ([...alias].length >= SHORTEST_INSIDE && words.includes(alias));
  const meant = terms.filter(({ term, aliases }) => !words.includes(term) && aliases.some(stands));
  const phrases = [...(meant.length === 0 ? [words.replaceAll(' ', '')] : []), ...words.split(' '), ...meant.map(({ term }) => term)];
  const asked = meant.reduce(
    (text, { term, aliases }) => aliases.filter(stands).reduce((replaced, alias) => replaced.replaceAll(alias, term), text),
    words,
  );
  const all = index.search(asked, { combineWith: 'AND' });
  const some = all.length < FEW ? index.search(asked, { combineWith: 'OR' }) : all;
  const scored = some
    .flatMap(({ id, score, terms: matched }) => {
      const document = documents.get(String(id));
      return document ? [{ document, matched, score: score * phraseFactor(document, [...new Set(phrases)]) }] : [];
    })
    .sort((one, other) => other.score - one.score || (one.document.id < other.document.id ? -1 : 1));
  // A definition that was asked for by name stands so far above that it must not be the measure of the passages.
  const best = scored.find(({ document }) => document.kind !== 'term')?.score ?? 0;
  const hits = scored.filter(({ score }) => score >= best * FAINT);
  const answer = {
    meant: meant.map(({ term }) => term),
    total: hits.length,
    hits: hits.slice(0, MOST_HITS).map(({ document: { id, kind, title, where, url, text }, matched }) => ({
      id,
      kind,
      title,
      where,
      url,
      snippet: snippet(text, [...phrases, ...matched]),
    })),
  };
  return { exact: all.length > 0, answer };
}

/** The word of the course that looks or sounds most like this one, if any comes near. */
function nearest({ vocabulary }: Engine, words: string): string | null {
  const characters = [...words.replaceAll(' ', '')];
  const sounds = soundsOf(words);
  let best: { readonly word: string; readonly score: number } | null = null;
  for (const entry of vocabulary) {
    const score = Math.max(likeness(characters, entry.characters), 0.95 * likeness(sounds, entry.sounds));
    if (score >= NEAR && score > (best?.score ?? 0)) best = { word: entry.word, score };
  }
  return best?.word ?? null;
}

function soundsOf(text: string): readonly string[] {
  return pinyin(text.replaceAll(' ', ''), { toneType: 'none', type: 'array' });
}

/** Builds the index before anybody asks: it takes about a second, which no exam's save should wait for. */
export function warmSearch(): void {
  engineOf(readSearchDocuments());
}

function engineOf(documents: readonly SearchDocument[]): Engine {
  if (engine?.of === documents) return engine.value;
  const terms = readTradeTerms();
  for (const word of terms.flatMap(({ term, aliases }) => [term, ...aliases])) add_word(word, 100_000);
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    tokenize: (text) => tokens(text),
    processTerm: (token) => token.toLowerCase(),
    searchOptions: { boost: { title: 3 }, tokenize: (text) => tokens(text) },
  });
  index.addAll(documents);
  const words = [...terms.flatMap(({ term, aliases }) => [term, ...aliases]), ...documents.filter(({ kind }) => kind !== 'reflection').map(({ title }) => bareTitle(title))];
  const vocabulary = [...new Set(words)].map((word) => ({ word, characters: [...word], sounds: soundsOf(word) }));
  const value = { index, documents: new Map(documents.map((document) => [document.id, document])), terms, vocabulary };
  engine = { of: documents, value };
  return value;
}

/** How people ask, not what they ask about. */
const EMPTY_WORDS = new Set('怎么 怎样 如何 什么 为什么 可以 能不能 可不可以 是不是 有没有 多少 哪里 哪儿 需要 要不要 一下 请问 我们 你们 他们 自己 这个 那个'.split(' '));

/** Words of two characters or more as jieba finds them, with the longer ones also in parts; single characters only where nothing longer is. */
function tokens(text: string): string[] {
  const found = cut_for_search(text, true).filter((token) => /[\p{L}\p{N}]/u.test(token) && !EMPTY_WORDS.has(token));
  const longer = found.filter((token) => [...token].length > 1);
  return longer.length > 0 ? longer : found;
}

/** 一、日常接待宣传 → 日常接待宣传 */
function bareTitle(title: string): string {
  return title.replace(/^(?:[一二三四五六七八九十]+、|\d+[.．]\s*)/u, '');
}
