import { type AskedOption, askedChoice, reasonIn } from '#app/domain/exchange/asked.ts';
import type { PlainWords } from '#app/domain/exchange/markup.ts';
import { commonOf, markingOf, OWN_MARK, type OwnFields, type OwnPart, readOwnFields } from '#app/domain/exchange/own-fields.ts';
import { fieldsOfTags } from '#app/domain/exchange/own-tags.ts';
import { type FieldFault, fieldFault, type ImportCandidate, type ReadCandidates } from '#app/domain/exchange/parsed-import.ts';

/** Longer than any item in GIFT, comments and all. */
const BLOCK_LIMIT = 60_000;

/** Turns a piece of HTML into words; `ours`: written by this system. */
type WordsOfHtml = (html: string, ours: boolean) => PlainWords;

/** Reads GIFT block by block, so that a broken one hides nothing in the others. */
export function readGiftItems(text: string, wordsOfHtml: WordsOfHtml): ReadCandidates {
  const asked = blocksOf(text).map((block) => readBlock(block, wordsOfHtml));
  const parts = new Map<string, Asked[]>();
  for (const block of asked) {
    if (block.partOf !== undefined) parts.set(block.partOf.id, [...(parts.get(block.partOf.id) ?? []), block]);
  }
  const cases = new Set(asked.flatMap(({ own, id }) => (own?.type === 'caseAnalysis' && id !== undefined ? [id] : [])));
  return {
    candidates: asked.flatMap((block): readonly ImportCandidate[] => {
      if (block.partOf !== undefined && cases.has(block.partOf.id)) return [];
      return [block.own?.type === 'caseAnalysis' ? caseOf(block, parts.get(block.id ?? '') ?? []) : itemOf(block)];
    }),
    faults: [],
  };
}

interface Block {
  /** Line of its first word that is no comment, from 1. */
  readonly line: number;
  readonly comments: readonly string[];
  readonly text: string;
}

/** Blank lines part the blocks; comments belong to the block below them, a category line to none. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  let body: string[] = [];
  let first = 0;
  const close = () => {
    if (body.length > 0) {
      blocks.push({ line: first, comments, text: body.join('\n') });
      comments = [];
    }
    body = [];
  };
  text.split(/\r\n?|\n/).forEach((line, at) => {
    const words = line.trim();
    if (words === '') {
      if (body.length === 0) comments = [];
      close();
    } else if (words.startsWith('//')) {
      comments.push(words.slice(2).trim());
    } else if (!/^\$CATEGORY:/i.test(words)) {
      if (body.length === 0) first = at + 1;
      body.push(line);
    }
  });
  close();
  return blocks;
}

interface Asked {
  readonly place: string;
  readonly id: string | undefined;
  readonly tags: readonly string[];
  readonly own: OwnFields | undefined;
  readonly partOf: { readonly id: string; readonly number: number; readonly kind: string; readonly marks: number } | undefined;
  readonly stem: string | undefined;
  readonly rationale: string | undefined;
  readonly kind: 'trueFalse' | 'singleChoice' | 'multipleResponse' | 'written' | 'description';
  /** Undefined when it cannot be taken. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly FieldFault[];
}

function readBlock({ line, comments, text }: Block, wordsOfHtml: WordsOfHtml): Asked {
  const comment = (name: string) => comments.find((words) => words.startsWith(`${name}:`))?.slice(name.length + 1).trim();
  const json = comment(OWN_MARK);
  const own = json === undefined ? undefined : readOwnFields(json);
  const part = /^(\S+) (\d+) (\S+) (\d+)$/.exec(comment(`${OWN_MARK}-part`) ?? '');
  const tagged = comments.flatMap((words) => [...words.matchAll(/\[(id|tag):((?:[^\]\\]|\\.)*)\]/g)]);
  const id = tagged.find(([, name]) => name === 'id')?.[2]?.trim();
  const ours = json !== undefined || part !== null;
  const title = /^\s*::((?:[^\\:]|\\.|:(?!:))*)::/.exec(text);
  const name = title?.[1] === undefined ? undefined : unescaped(title[1]).trim();
  const shared = {
    place: `第 ${line} 行${(id ?? name) === undefined ? '' : `（${(id ?? name ?? '').slice(0, 40)}）`}`,
    id: id ?? (name !== undefined && /^[a-z0-9]+(-[a-z0-9.]+)+$/.test(name) ? name : undefined),
    tags: tagged.flatMap(([, kind, value]) => (kind === 'tag' && value !== undefined ? [value.trim()] : [])),
    own,
    partOf: part === null ? undefined : { id: part[1] ?? '', number: Number(part[2]), kind: part[3] ?? '', marks: Number(part[4]) },
  };
  const none = { stem: undefined, rationale: undefined, kind: 'written' as const, fields: undefined };
  const refused = (fault: FieldFault): Asked => ({ ...shared, ...none, faults: [fault] });
  if (text.length > BLOCK_LIMIT) return refused(fieldFault('', `这一段有 ${text.length} 字，太长了`, '请核对题与题之间有没有空行'));
  if (json !== undefined && own === undefined) return refused(fieldFault('', '本系统附在题里的信息损坏', '请重新导出这道题，或删去那一行注释并补上各栏'));

  const afterTitle = text.slice(title?.[0].length ?? 0);
  const format = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(afterTitle);
  const body = afterTitle.slice(format?.[0].length ?? 0);
  const braces = bracesOf(body);
  if (braces === 'broken') return refused(fieldFault('', '花括号没有成对', '题目的答案写在一对 { } 里；文字中的花括号写成 \\{ \\}'));

  const faults: FieldFault[] = [];
  const said = (gift: string, field: string): string | undefined => {
    const mark = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(gift);
    const kind = (mark?.[1] ?? format?.[1] ?? 'moodle').toLowerCase();
    const source = unescaped(gift.slice(mark?.[0].length ?? 0)).trim();
    const isPlain = kind === 'plain' || kind === 'markdown';
    // Only in Moodle's own format a line break of the file is one of the text.
    const words = isPlain ? { text: source, refused: [] } : wordsOfHtml(kind === 'moodle' ? source.replace(/\n/g, '<br>') : source, ours);
    faults.push(...words.refused.map((thing) => fieldFault(field, `试题里有${thing}，不能导入`, '试题只要文字：请删去它，或把它的内容写成文字')));
    return words.text === '' ? undefined : words.text;
  };
  if (braces === undefined) {
    const rationale = comment(`${OWN_MARK}-rationale`);
    return { ...shared, stem: said(body, 'stem'), rationale: rationale === undefined ? undefined : jsonText(rationale), kind: 'description', fields: {}, faults };
  }
  const after = braces.after.trim();
  const stem = said(after === '' ? braces.before : `${braces.before.trimEnd()} ____ ${after}`, 'stem');
  const [answer = '', general] = splitAt(braces.inside, '####');
  const rationale = general === undefined ? undefined : said(general, 'rationale');
  const read = answersOf(answer.trim(), said);
  if (read.refused !== undefined) return { ...refused(read.refused), faults: [read.refused, ...faults] };
  return { ...shared, stem, rationale: rationale ?? read.praise, kind: read.kind, fields: read.fields, faults: [...faults, ...read.faults] };
}

interface ReadAnswers {
  readonly kind: Asked['kind'];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly praise?: string | undefined;
  readonly faults: readonly FieldFault[];
  readonly refused?: FieldFault;
}

const CHANGE_TYPE = '请改成判断、单选、多选或问答题，再导入';

function answersOf(gift: string, said: (gift: string, field: string) => string | undefined): ReadAnswers {
  const nothing = { kind: 'written', fields: {}, faults: [] } as const;
  if (gift === '') return nothing;
  if (gift.startsWith('#')) return { ...nothing, refused: fieldFault('', '不支持 GIFT 的数字题（{#…}）', CHANGE_TYPE) };
  const [statement = '', whenWrong, whenRight] = splitAt(gift, '#');
  if (/^(T|TRUE|F|FALSE)$/i.test(statement.trim())) {
    const key = /^T/i.test(statement.trim());
    const misconception = whenWrong === undefined ? undefined : said(whenWrong, 'misconception');
    const praise = whenRight === undefined ? undefined : reasonIn(said(whenRight, 'rationale'));
    return { kind: 'trueFalse', fields: { key, ...(misconception === undefined ? {} : { misconception }) }, praise, faults: [] };
  }
  const marks = marksOf(gift);
  if (marks.length === 0 || gift.slice(0, marks[0]).trim() !== '') {
    return { ...nothing, refused: fieldFault('', '答案的写法看不懂', '选项用 = 或 ~ 开头，判断写 TRUE 或 FALSE，问答题的花括号里空着') };
  }
  const entries = marks.map((at, index) => {
    const [head = '', note] = splitAt(gift.slice(at + 1, marks[index + 1] ?? gift.length), '#');
    const weight = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(head);
    return { equals: gift[at] === '=', weight: weight === null ? undefined : Number(weight[1]), text: head.slice(weight?.[0].length ?? 0), note };
  });
  if (entries.some(({ equals, text }) => equals && / ?-> ?/.test(text))) return { ...nothing, refused: fieldFault('', '不支持 GIFT 的匹配题（=… -> …）', CHANGE_TYPE) };
  if (entries.every(({ equals }) => equals)) {
    const answers = entries.map(({ text }) => said(text, 'guide'));
    return { ...nothing, fields: { guide: answers.map((point = '') => ({ point, marks: 1 })), modelAnswer: answers[0] } };
  }
  const options = entries.map(({ equals, weight, text, note }, at): AskedOption => ({
    text: said(text, `options[${at}]`) ?? '',
    right: equals || (weight ?? 0) > 0,
    note: note === undefined ? undefined : said(note, `options[${at}].misconception`),
  }));
  const multiple = entries.every(({ equals }) => !equals) && entries.some(({ weight }) => weight !== undefined);
  const choice = askedChoice(options, multiple);
  return { kind: choice.type, fields: choice.fields, praise: choice.praise, faults: choice.faults };
}

function itemOf({ place, id, tags, own, partOf, stem, rationale, kind, fields, faults }: Asked): ImportCandidate {
  if (partOf !== undefined) {
    return { place, id, raw: undefined, faults: [...faults, fieldFault('', `这是案例 ${partOf.id} 的小题，文件里却没有那个案例`, '请连同案例一起导入，或删去注释，作为单独的题')] };
  }
  if (kind === 'description') return { place, id, raw: undefined, faults: [...faults, fieldFault('', '这一段只有文字，没有答案', '在题目后面加上一对花括号，里面写答案；说明文字请删去')] };
  if (fields === undefined) return { place, id, raw: undefined, faults };
  const marking = kind === 'written' && own !== undefined ? markingOf(own) : fields;
  return { place, id, raw: { ...fieldsOfTags(tags), ...told(commonOf(own)), type: kind === 'written' ? 'shortAnswer' : kind, stem, rationale, ...marking }, faults };
}

function caseOf({ place, id, tags, own, stem, rationale, faults }: Asked, blocks: readonly Asked[]): ImportCandidate {
  const parts = [...blocks].sort((a, b) => (a.partOf?.number ?? 0) - (b.partOf?.number ?? 0));
  const all = [...faults, ...parts.flatMap((part, at) => part.faults.map((fault) => ({ ...fault, field: `parts[${at}].${fault.field === 'stem' ? 'prompt' : fault.field}`.replace(/\.$/, '') })))];
  if (parts.some(({ fields }) => fields === undefined)) return { place, id, raw: undefined, faults: all };
  return {
    place,
    id,
    raw: { ...fieldsOfTags(tags), ...told(commonOf(own)), type: 'caseAnalysis', stem, rationale, parts: parts.map((part, at) => partOf(part, own?.parts?.[at])) },
    faults: all,
  };
}

function partOf({ kind, stem, rationale, partOf: said, fields }: Asked, own: OwnPart | undefined): object {
  return { kind, prompt: stem, rationale, ...(kind === 'written' ? (own ? markingOf(own) : fields) : { marks: said?.marks, ...fields }) };
}

/** What stands before, in and after the braces; undefined when there are none. */
function bracesOf(text: string): { readonly before: string; readonly inside: string; readonly after: string } | undefined | 'broken' {
  let open = -1;
  let close = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') {
      if (open !== -1) return 'broken';
      open = at;
    } else if (text[at] === '}') {
      if (open === -1 || close !== -1) return 'broken';
      close = at;
    }
  }
  if (open === -1) return undefined;
  return close === -1 ? 'broken' : { before: text.slice(0, open), inside: text.slice(open + 1, close), after: text.slice(close + 1) };
}

/** Splits at a mark that no backslash stands before. */
function splitAt(text: string, mark: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) {
      pieces.push(text.slice(from, at));
      from = at + mark.length;
      at = from - 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** Where options begin: each = and ~ that is meant. */
function marksOf(text: string): readonly number[] {
  const marks: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '=' || text[at] === '~') marks.push(at);
  }
  return marks;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

function jsonText(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function told(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
