import { Document, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import { type FieldFault, fieldFault, fileRefused, type ImportCandidate, type ReadCandidates, WHOLE_FILE } from '#app/domain/exchange/parsed-import.ts';
import { ITEMS_PER_IMPORT } from '#app/domain/exchange/judge-candidates.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { textOfBytes } from '#app/server/exchange/upload-guard.server.ts';

/** Keys whose lists stand on one line, as people write them in content/items. */
const ON_ONE_LINE: ReadonlySet<unknown> = new Set(['levels', 'nodes', 'key', 'enemies']);
const ORDER = [
  ...['id', 'type', 'levels', 'section', 'nodes', 'difficulty', 'difficultyReason', 'cognitive', 'stem', 'options', 'key', 'misconception'],
  ...['parts', 'guide', 'modelAnswer', 'commonFaults', 'rationale', 'sources', 'enemies'],
];

/** One file of content/items, in the order and the look of those written by hand. */
export function writeYamlItems(items: readonly BankItem[]): Uint8Array {
  const document = new Document({ items: items.map(inOrder) }, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && ON_ONE_LINE.has(key.value) && isSeq(value)) value.flow = true;
    },
  });
  return new TextEncoder().encode(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

function inOrder(item: BankItem): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(item));
  return Object.fromEntries(ORDER.flatMap((key) => (known.get(key) === undefined ? [] : [[key, known.get(key)]])));
}

/** Longer than any item; what a parser makes of one piece stays small. */
const PIECE_LIMIT = 32_000;
/** Brackets, dashes, keys and texts of one item; the longest case has about a thousand. */
const TOKEN_LIMIT = 5_000;
/** After so many pieces that are no YAML, the file is something else. */
const BROKEN_LIMIT = 50;

const SHAPE = ['文件不是试题内容文件的样子', '第一行写 items:，下面每道题以“  - ”开头；可以先导出一份作样子'] as const;

/**
 * Reads a content file item by item: one broken item hides nothing in the others, and no trick of the format can grow
 * over the whole file.
 */
export function readYamlItems(bytes: Uint8Array): ReadCandidates {
  const text = textOfBytes(bytes);
  if (!text.ok) return fileRefused(text.reason.message, text.reason.mend);
  const pieces = piecesOf(text.value);
  if (pieces === undefined) return fileRefused(...SHAPE);
  if (pieces.length > ITEMS_PER_IMPORT) {
    return fileRefused(`文件里有 ${pieces.length} 道题，一次最多导入 ${ITEMS_PER_IMPORT} 道`, '请分成几个文件，分几次导入');
  }
  const candidates: ImportCandidate[] = [];
  let broken = 0;
  for (const piece of pieces) {
    if (broken === BROKEN_LIMIT) {
      const fault = { place: WHOLE_FILE, field: '', message: `已有 ${BROKEN_LIMIT} 道题的写法有误，从第 ${piece.line} 行起没有再看`, mend: '请先改好前面的，再重新导入' };
      return { candidates, faults: [fault] };
    }
    const candidate = candidateOf(piece);
    if (candidate.raw === undefined) broken += 1;
    candidates.push(candidate);
  }
  return { candidates, faults: [] };
}

interface Piece {
  /** Line of its dash, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The entries of the list of items: each begins with a dash at the indent of the first. Undefined for any other shape. */
function piecesOf(text: string): readonly Piece[] | undefined {
  const lines = text.split(/\r?\n/);
  const isNothing = (line: string) => /^\s*(#.*)?$/.test(line) || /^(---|\.\.\.)\s*$/.test(line);
  let at = lines.findIndex((line) => !isNothing(line));
  if (at === -1) return undefined;
  if (/^items:\s*(#.*)?$/.test(lines[at] ?? '')) at = lines.findIndex((line, index) => index > at && !isNothing(line));
  const indent = /^( *)- /.exec(lines[at] ?? '')?.[1];
  if (indent === undefined) return undefined;
  const starts: number[] = [];
  for (let line = at; line < lines.length; line += 1) {
    const words = lines[line] ?? '';
    if (words.startsWith(`${indent}- `)) starts.push(line);
    else if (!isNothing(words) && !words.startsWith(`${indent} `)) return undefined;
  }
  return starts.map((start, index) => ({ line: start + 1, text: lines.slice(start, starts[index + 1] ?? lines.length).join('\n') }));
}

function candidateOf({ line, text }: Piece): ImportCandidate {
  const id = /^\s*(?:- )?\s*id: *["']?([a-z0-9.-]+)/m.exec(text)?.[1];
  const place = `第 ${line} 行${id === undefined ? '' : `（${id}）`}`;
  const unread = (fault: FieldFault, at = place): ImportCandidate => ({ place: at, id, raw: undefined, faults: [fault] });
  if (text.length > PIECE_LIMIT) return unread(fieldFault('', `这道题有 ${text.length} 字，太长了`, '请核对缩进，看是不是少写了“- ”'));
  // Keys written with “? ” nest without an end and cost a parser time without measure; a lexer sees them at once.
  const tokens = [...new Lexer().lex(text)];
  if (tokens.length > TOKEN_LIMIT) return unread(fieldFault('', `这道题里有 ${tokens.length} 个 YAML 符号，不像一道题`, '请核对括号、横线和缩进'));
  if (tokens.includes('?')) return unread(fieldFault('', '用了单独的问号，YAML 会当成复杂的键', '请改成全角问号，或给整句话加引号'));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false, uniqueKeys: false, keepSourceTokens: false });
    const lineOf = (offset: number) => `第 ${line + lines.linePos(offset).line - 1} 行${id === undefined ? '' : `（${id}）`}`;
    const error = document.errors[0];
    if (error) return unread(fieldFault('', `YAML 写法有误（${error.code}）`, '请检查缩进、引号和冒号'), lineOf(error.pos[0]));
    const warning = document.warnings[0];
    if (warning) return unread(fieldFault('', 'YAML 里用了自定义标签（!…）', '请删去叹号开头的标签，只写文字和数'), lineOf(warning.pos[0]));
    const trick = trickIn(document);
    if (trick !== undefined) return unread(trick);
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const item: unknown = Array.isArray(value) ? value[0] : undefined;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return unread(fieldFault('', '这一项不是试题', SHAPE[1]));
    const { id: ownId, ...raw } = Object.fromEntries(Object.entries(item));
    return {
      place,
      placeOf: (field) => {
        const steps = field === '' ? [] : field.split(/[.[\]]+/).filter((step) => step !== '').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        for (let length = steps.length; length > 0; length -= 1) {
          const node: unknown = document.getIn([0, ...steps.slice(0, length)], true);
          const start = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
          if (start !== undefined) return lineOf(start);
        }
        return undefined;
      },
      id: typeof ownId === 'string' ? ownId : undefined,
      raw,
      faults: [],
    };
  } catch (error) {
    // Nested so deep that the parser ran off its stack.
    if (error instanceof RangeError) return unread(fieldFault('', '套得过深，读不下去', '请检查括号和缩进'));
    return unread(fieldFault('', 'YAML 写法有误', '请检查缩进、引号和冒号'));
  }
}

/** Aliases, anchors, tags and keys written twice: none is needed, each can mislead a reader or a machine. */
function trickIn(document: ReturnType<typeof parseDocument>): FieldFault | undefined {
  let found: FieldFault | undefined;
  const stop = (fault: FieldFault) => {
    found = fault;
    return visit.BREAK;
  };
  visit(document, {
    Alias: () => stop(fieldFault('', 'YAML 里用了别名（*…）', '请把内容直接写出来')),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) return stop(fieldFault('', 'YAML 里用了锚点（&…）', '请删去锚点，把内容直接写出来'));
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) return stop(fieldFault('', 'YAML 里用了自定义标签（!…）', '请删去标签'));
      if (!isMap(node)) return undefined;
      const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const twice = keys.find((key, at) => keys.indexOf(key) !== at);
      return twice === undefined ? undefined : stop(fieldFault(twice, `“${twice}”写了两次`, '请只留一处'));
    },
  });
  return found;
}
