import { truthWord } from '#app/domain/exchange/asked.ts';
import { BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { PART_KINDS } from '#app/domain/items/draft-item.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';

/** The sheets of the item table and the heads of their columns, as they are printed. */
export const ITEM_SHEET = '试题';
export const PART_SHEET = '案例小题';
export const GUIDE_SHEET = '填写说明';

const OPTION_COLUMNS = OPTION_IDS.map((id) => `选项${id}`);
const REASON_COLUMNS = OPTION_IDS.map((id) => `误解${id}`);
const MARKING_COLUMNS = ['评分要点', '参考答案', '常见失误'];

export const ITEM_COLUMNS: readonly string[] = [
  ...['编号', '题型', '等级', '标准节点', '题干'],
  ...OPTION_COLUMNS,
  '答案',
  ...REASON_COLUMNS,
  ...['解析', '依据编号', '条款', '预估答对率', '估计理由', '认知层次'],
  ...MARKING_COLUMNS,
  '互斥试题',
];

export const PART_COLUMNS: readonly string[] = [
  ...['试题编号', '小题', '类型', '分值', '小题题干'],
  ...OPTION_COLUMNS,
  '答案',
  ...REASON_COLUMNS,
  '解析',
  ...MARKING_COLUMNS,
];

export const COGNITIVE_WORDS = { recall: '记忆', understand: '理解', apply: '应用', analyse: '分析' } as const;
export const LEVEL_WORDS = ['4', '3', '4、3'] as const;
export const TRUTH_WORDS = { true: '正确', false: '错误' } as const;

/** Cells of several entries hold one on each line; a line break inside an entry is written \n. */
export function linesCell(entries: readonly string[]): string {
  return entries.map((entry) => entry.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n');
}

export function cellLines(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(unescapedLine);
}

function unescapedLine(line: string): string {
  return line.trim().replace(/\\([\\n])/g, (_, mark: string) => (mark === 'n' ? '\n' : '\\'));
}

/** Lines that stand beside those of another column: an empty one keeps its place. */
export function cellLinesInPlace(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(/\r?\n/).map(unescapedLine);
}

/** Codes that hold no spaces themselves: by line, comma or space. */
export function cellCodes(cell: string): readonly string[] {
  return cell.split(/[\s、，,；;]+/).filter((code) => code !== '');
}

const PART_KIND_WORDS: ReadonlyMap<string, string> = new Map(
  PART_KINDS.flatMap((kind) => [PART_KIND_TITLES[kind], `${PART_KIND_TITLES[kind]}题`].map((words) => [words, kind] as const)),
);
const TYPE_WORDS: ReadonlyMap<string, string> = new Map(
  BANK_ITEM_TYPES.flatMap((type) => [BANK_ITEM_TYPE_TITLES[type], BANK_ITEM_TYPE_TITLES[type].replace(/题$/, ''), type].map((words) => [words, type] as const)),
);

/** The type a cell names; what it says itself when it names none, for the schema to refuse. Undefined when empty. */
export function typeOfCell(cell: string): string | undefined {
  return cell === '' ? undefined : (TYPE_WORDS.get(cell) ?? cell);
}

export function kindOfCell(cell: string): string | undefined {
  return cell === '' ? undefined : (PART_KIND_WORDS.get(cell) ?? cell);
}

export function cognitiveOfCell(cell: string): string | undefined {
  if (cell === '') return undefined;
  return Object.entries(COGNITIVE_WORDS).find(([code, words]) => cell === words || cell === code)?.[0] ?? cell;
}

export function levelsOfCell(cell: string): readonly (number | string)[] | undefined {
  const codes = cellCodes(cell).map((code) => ({ 四级: 4, 中级: 4, 三级: 3, 高级: 3, '4': 4, '3': 3, '4级': 4, '3级': 3 })[code] ?? code);
  return codes.length === 0 ? undefined : codes;
}

/** A number as a cell holds it, 70% too; the words themselves when they are no number. */
export function numberOfCell(cell: string): number | string | undefined {
  if (cell === '') return undefined;
  const percent = /^(\d+(?:\.\d+)?)\s*[%％]$/.exec(cell)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell;
}

/** The key of one kind of item; the words themselves when they are none. */
export function keyOfCell(kind: string | undefined, cell: string): unknown {
  if (cell === '') return undefined;
  if (kind === 'trueFalse') return truthWord(cell) ?? cell;
  const letters = cell.toUpperCase().normalize('NFKC').split(/[\s、,;]*/).filter((letter) => letter !== '');
  return kind === 'multipleResponse' ? letters : letters.join('');
}

export function keyCell(key: boolean | OptionId | readonly OptionId[]): string {
  if (typeof key === 'boolean') return key ? TRUTH_WORDS.true : TRUTH_WORDS.false;
  return typeof key === 'string' ? key : key.join('、');
}

/** `2分：要点`, also `2 要点` and `要点（2分）`; without marks the schema will ask for them. */
export function pointOfLine(line: string): { readonly point: string; readonly marks: number | undefined } {
  const [, before, point] = /^(\d{1,2})\s*分?[：:\s]\s*([\s\S]*)$/.exec(line) ?? [];
  if (before !== undefined && point !== undefined) return { point, marks: Number(before) };
  const [, words, after] = /^([\s\S]*)[（(](\d{1,2})\s*分[)）]$/.exec(line) ?? [];
  return words === undefined ? { point: line, marks: undefined } : { point: words, marks: Number(after) };
}

/** Which column a field of an item or a part stands in, for the place of a fault. */
export function columnOfField(field: string, isPart: boolean): string | undefined {
  const option = /^options\[(\d+)\]/.exec(field)?.[1];
  if (option !== undefined) {
    const id = OPTION_IDS[Number(option)] ?? '';
    return `${field.endsWith('.misconception') ? '误解' : '选项'}${id}`;
  }
  return FIELD_COLUMNS.get(`${isPart ? 'parts.' : ''}${/^[a-zA-Z]+/.exec(field)?.[0] ?? ''}`) ?? FIELD_COLUMNS.get(/^[a-zA-Z]+/.exec(field)?.[0] ?? '');
}

const FIELD_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['id', '编号'],
  ['type', '题型'],
  ['levels', '等级'],
  ['nodes', '标准节点'],
  ['section', '标准节点'],
  ['stem', '题干'],
  ['options', '选项A'],
  ['key', '答案'],
  ['misconception', '误解A'],
  ['rationale', '解析'],
  ['sources', '依据编号'],
  ['difficulty', '预估答对率'],
  ['difficultyReason', '估计理由'],
  ['cognitive', '认知层次'],
  ['guide', '评分要点'],
  ['modelAnswer', '参考答案'],
  ['commonFaults', '常见失误'],
  ['enemies', '互斥试题'],
  ['parts.kind', '类型'],
  ['parts.marks', '分值'],
  ['parts.prompt', '小题题干'],
]);
