import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { findElement, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import {
  COGNITIVE_WORDS,
  GUIDE_SHEET,
  ITEM_COLUMNS,
  ITEM_SHEET,
  keyCell,
  LEVEL_WORDS,
  linesCell,
  PART_COLUMNS,
  PART_SHEET,
} from '#app/domain/exchange/sheet-columns.ts';
import { type BankItem, BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { PART_KINDS } from '#app/domain/items/draft-item.ts';
import type { ItemContext } from '#app/domain/items/item-faults.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';
import { exampleItems } from '#app/server/exchange/example-items.server.ts';

/** The values a drop-down offers; nodes and sources with their titles beside them. */
interface Lists {
  readonly nodes: readonly (readonly [string, string])[];
  readonly sources: readonly (readonly [string, string])[];
}

/** The item table with these items in it. Without a context the columns of nodes and sources offer no list. */
export function writeExcelItems(items: readonly BankItem[], context?: Pick<ItemContext, 'standard' | 'sources'>): Promise<Uint8Array> {
  const lists: Lists = {
    nodes: context ? [...context.standard.basics, ...context.standard.requirements].map(({ id, label }) => [id, label]) : [],
    sources: context ? [...context.sources.values()].map(({ id, title }) => [id, title]) : [],
  };
  const cases = items.flatMap((item) => (item.type === 'caseAnalysis' ? item.parts.map((part, at) => partRow(item.id, at + 1, part)) : []));
  const filled = [
    { name: ITEM_SHEET, rows: [headRow(ITEM_COLUMNS), ...items.map((item) => tableRow(ITEM_COLUMNS, itemCells(item)))], widths: widthsOf(ITEM_COLUMNS), validations: itemValidations(lists) },
    { name: PART_SHEET, rows: [headRow(PART_COLUMNS), ...cases], widths: widthsOf(PART_COLUMNS), validations: [listValidation(PART_COLUMNS, '类型', LIST_COLUMNS.kinds, PART_KINDS.length, true)] },
    { name: GUIDE_SHEET, rows: guideRows(), widths: [16, ...ITEM_COLUMNS.map(() => 24)], validations: [] },
    { name: LIST_SHEET, rows: listRows(lists), widths: [14, 10, 14, 14, 60, 28, 60, 14], validations: [] },
  ];
  return write(filled);
}

interface OutgoingSheet {
  readonly name: string;
  readonly rows: Row[];
  readonly widths: readonly number[];
  /** Elements of dataValidations. */
  readonly validations: readonly string[];
}

async function write(sheets: readonly OutgoingSheet[]): Promise<Uint8Array> {
  const written = writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({ data: rows, sheet: name, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 })),
    { fontFamily: '宋体', fontSize: 11, features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: dropDowns(sheets) }, 'xl/workbook.xml': { transform: hideLists } } } }] },
  );
  return Uint8Array.from(await written.toBuffer());
}

/** The library knows no data validation: it is put where the schema of the sheet wants it. */
function dropDowns(sheets: readonly OutgoingSheet[]) {
  return (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    const validations = sheets[sheetIndex]?.validations ?? [];
    if (validations.length === 0) return xml;
    const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
    return insertElementMarkupAccordingToOrderOfSiblings(xml, `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`, order, 'worksheet');
  };
}

function hideLists(xml: string): string {
  if (!findElement(xml, 'sheets')) return xml;
  return xml.replace(new RegExp(`<sheet ([^>]*name="${LIST_SHEET}")`), '<sheet state="hidden" $1');
}

const LIST_SHEET = '下拉列表';
const LIST_COLUMNS = { types: 'A', levels: 'B', cognitive: 'C', nodes: 'D', sources: 'F', kinds: 'H' } as const;
const LAST_ROW = 5_001;

/** `strict`: only what the list holds. Nodes, sources and levels may hold several, so that their list only suggests. */
function listValidation(columns: readonly string[], column: string, listColumn: string, count: number, strict: boolean): string {
  const letter = columnLetter(columns.indexOf(column));
  const says = strict ? ' showErrorMessage="1" errorTitle="请从列表中选" error="这一格只能填列表里的内容"' : '';
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1"${says} sqref="${letter}2:${letter}${LAST_ROW}"><formula1>'${LIST_SHEET}'!$${listColumn}$1:$${listColumn}$${Math.max(1, count)}</formula1></dataValidation>`;
}

function itemValidations({ nodes, sources }: Lists): readonly string[] {
  return [
    listValidation(ITEM_COLUMNS, '题型', LIST_COLUMNS.types, BANK_ITEM_TYPES.length, true),
    listValidation(ITEM_COLUMNS, '等级', LIST_COLUMNS.levels, LEVEL_WORDS.length, false),
    listValidation(ITEM_COLUMNS, '认知层次', LIST_COLUMNS.cognitive, Object.keys(COGNITIVE_WORDS).length, true),
    ...(nodes.length === 0 ? [] : [listValidation(ITEM_COLUMNS, '标准节点', LIST_COLUMNS.nodes, nodes.length, false)]),
    ...(sources.length === 0 ? [] : [listValidation(ITEM_COLUMNS, '依据编号', LIST_COLUMNS.sources, sources.length, false)]),
  ];
}

function columnLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnLetter(Math.floor(index / 26) - 1)}${columnLetter(index % 26)}`;
}

function listRows({ nodes, sources }: Lists): Row[] {
  const columns = [
    BANK_ITEM_TYPES.map((type) => BANK_ITEM_TYPE_TITLES[type]),
    LEVEL_WORDS,
    Object.values(COGNITIVE_WORDS),
    nodes.map(([id]) => id),
    nodes.map(([, title]) => title),
    sources.map(([id]) => id),
    sources.map(([, title]) => title),
    PART_KINDS.map((kind) => PART_KIND_TITLES[kind]),
  ];
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => columns.map((column) => text(column[at] ?? '')));
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#E7EFE9', align: 'center', height: 28 } as const;

/**
 * A text whatever it looks like: “=…” is no formula, 0326 keeps its zero. `_xHHHH_` is how a spreadsheet writes a character
 * by its number, so a text that looks so is written that way itself; and so are the names every object of JavaScript has,
 * on which the library stumbles.
 */
function text(value: string, style: Partial<CellObject> = {}): CellObject {
  const safe = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const shown = safe !== '' && safe in {} ? `_x${(safe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_${safe.slice(1)}` : safe;
  return { type: String, format: '@', wrap: true, alignVertical: 'top', ...style, ...(shown === '' ? {} : { value: shown }) };
}

function headRow(columns: readonly string[]): Row {
  return columns.map((column) => text(column, HEAD));
}

function tableRow(columns: readonly string[], cells: Readonly<Record<string, string>>): Row {
  const known = new Map(Object.entries(cells));
  return columns.map((column) => text(known.get(column) ?? ''));
}

function widthsOf(columns: readonly string[]): readonly number[] {
  return columns.map((column) => (/题干|解析|参考答案|评分要点|常见失误/.test(column) ? 48 : /选项|误解|理由|条款|依据|节点/.test(column) ? 24 : 14));
}

function itemCells(item: BankItem): Record<string, string> {
  return {
    编号: item.id,
    题型: BANK_ITEM_TYPE_TITLES[item.type],
    等级: item.levels.join('、'),
    标准节点: item.nodes.join('\n'),
    题干: item.stem,
    解析: item.rationale,
    依据编号: item.sources.map(({ source }) => source).join('\n'),
    条款: item.sources.every(({ article }) => article === undefined) ? '' : linesCell(item.sources.map(({ article = '' }) => article)),
    预估答对率: String(item.difficulty),
    估计理由: item.difficultyReason,
    认知层次: COGNITIVE_WORDS[item.cognitive],
    互斥试题: (item.enemies ?? []).join('\n'),
    ...(item.type === 'caseAnalysis' ? {} : askedCells(item)),
  };
}

function partRow(id: string, number: number, part: CasePart): Row {
  return tableRow(PART_COLUMNS, {
    试题编号: id,
    小题: String(number),
    类型: PART_KIND_TITLES[part.kind],
    分值: 'marks' in part ? String(part.marks) : '',
    小题题干: part.prompt,
    解析: part.rationale,
    ...askedCells(part),
  });
}

function askedCells(from: CasePart | Exclude<BankItem, { type: 'caseAnalysis' }>): Record<string, string> {
  if ('guide' in from) {
    return {
      评分要点: linesCell(from.guide.map(({ point, marks }) => `${marks}分：${point}`)),
      参考答案: from.modelAnswer,
      常见失误: linesCell(from.commonFaults),
    };
  }
  const options = 'options' in from ? from.options : [];
  return {
    答案: keyCell(from.key),
    ...('misconception' in from && from.misconception !== undefined ? { 误解A: from.misconception } : {}),
    ...Object.fromEntries(
      options.flatMap(({ text: words, misconception = '' }, at) => [
        [`选项${OPTION_IDS[at] ?? ''}`, words],
        [`误解${OPTION_IDS[at] ?? ''}`, misconception],
      ]),
    ),
  };
}

const GUIDE: readonly (readonly [string, string])[] = [
  ['怎样导入', '在“试题”表里一行填一道题，填好后保存为 .xlsx，在题库里选“导入”。有一处不合要求就整份不导入，并逐格说明怎样改。'],
  ['编号', '小写字母、数字和连字符，如 emp-0001；空着由系统编号。案例分析题必须写编号。'],
  ['题型', '判断题、单选题、多选题、简答题、案例分析题，从下拉列表选。'],
  ['等级', '4 或 3；两个等级都用写“4、3”。'],
  ['标准节点', '一行一个，最多四个，第一个是主考查点，考核项目由它定。编号见下拉列表。'],
  ['题干', '否定的提问要把否定字写成 **不**；多选题写明“哪些”。'],
  ['选项、答案', '三至六个选项。判断题写“正确”或“错误”；单选写一个字母；多选写“A、C”。'],
  ['误解', '每个错误的选项都要写：考生为什么会误选。判断题的误解写在“误解A”。'],
  ['依据编号、条款', '一行一条，两栏逐行对应。'],
  ['预估答对率', '0.2 至 0.98，并在“估计理由”里写为什么。'],
  ['认知层次', '记忆、理解、应用、分析，从下拉列表选。'],
  ['评分要点', '简答题和书面作答的小题用，一行一点，写成“2分：要点”。'],
  ['常见失误', '一行一条。'],
  ['案例分析题', '“试题”表里写案例，“案例小题”表里一行一个小题，写上案例的编号；三至五个小题，至少一个书面作答。'],
  ['单元格内换行', '按 Alt+Enter。要点、常见失误、条款里本来就要换行的地方写 \\n。'],
  ['粘贴', '请用“选择性粘贴—数值”，否则下拉列表会被盖掉。'],
];

function guideRows(): Row[] {
  return [
    [text('栏目', HEAD), text('填法', { ...HEAD, columnSpan: 6 }), null, null, null, null, null],
    ...GUIDE.map(([name, words]): Row => [text(name, { fontWeight: 'bold' }), text(words, { columnSpan: 6 }), null, null, null, null, null]),
    [text('下面是两道填好的题')],
    ['', ...ITEM_COLUMNS].map((column) => text(column, HEAD)),
    ...exampleItems().map((item): Row => [text('例'), ...tableRow(ITEM_COLUMNS, itemCells(item))]),
  ];
}
