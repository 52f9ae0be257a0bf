import readXlsxFile from 'read-excel-file/node';
import { fieldFault, fileRefused, type ImportCandidate, type ImportFault, type ReadCandidates } from '#app/domain/exchange/parsed-import.ts';
import { ITEMS_PER_IMPORT } from '#app/domain/exchange/judge-candidates.ts';
import {
  cellCodes,
  cellLines,
  cellLinesInPlace,
  cognitiveOfCell,
  columnOfField,
  ITEM_COLUMNS,
  ITEM_SHEET,
  keyOfCell,
  kindOfCell,
  levelsOfCell,
  numberOfCell,
  PART_COLUMNS,
  PART_SHEET,
  pointOfLine,
  typeOfCell,
} from '#app/domain/exchange/sheet-columns.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { accept, type Result } from '#app/domain/shared/result.ts';
import { type FileRefusal, refuseFile } from '#app/server/exchange/upload-guard.server.ts';
import { declarationIn } from '#app/server/exchange/xml-guard.server.ts';
import { checkWholeZip, openZip } from '#app/server/exchange/zip-guard.server.ts';

const ROW_LIMIT = ITEMS_PER_IMPORT * 6;
const COLUMN_LIMIT = 200;
const CELL_LIMIT = 600_000;

/** Reads the item table. A formula counts for what it last showed; nothing is computed. */
export async function readExcelItems(bytes: Uint8Array): Promise<ReadCandidates> {
  const guarded = guardWorkbook(bytes);
  if (!guarded.ok) return fileRefused(guarded.reason.message, guarded.reason.mend);
  let sheets: readonly RawSheet[];
  try {
    const read = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { trim: false });
    sheets = read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch {
    return fileRefused('这个 Excel 文件读不出来', '请用 Excel 或 WPS 打开，另存为 .xlsx 格式，再导入');
  }
  const items = sheets.find(({ name }) => name.trim() === ITEM_SHEET);
  if (!items) return fileRefused(`没有名为“${ITEM_SHEET}”的工作表`, '请下载导入模板，照着填写；工作表的名称不要改');
  const itemTable = tableOf(items, ITEM_COLUMNS, ['题型', '题干']);
  const partSheet = sheets.find(({ name }) => name.trim() === PART_SHEET);
  const partTable = partSheet ? tableOf(partSheet, PART_COLUMNS, ['试题编号', '小题题干']) : { rows: [], faults: [] };
  const faults = [...itemTable.faults, ...partTable.faults];
  const ids = new Set(itemTable.rows.map((row) => row.cell('编号')));
  const orphans = partTable.rows.filter((row) => !ids.has(row.cell('试题编号')));
  return {
    candidates: itemTable.rows.map((row) => candidateOf(row, partTable.rows)),
    faults: [
      ...faults,
      ...orphans.map((row): ImportFault => ({
        place: row.placeOf('试题编号'),
        field: 'parts',
        message: `小题的试题编号“${row.cell('试题编号')}”在工作表“${ITEM_SHEET}”里找不到`,
        mend: '请写上所属案例的编号，两张表的编号要一字不差',
      })),
    ],
  };
}

/** Everything that could cost memory or mislead is looked at in the packed file, before a reader of spreadsheets sees it. */
function guardWorkbook(bytes: Uint8Array): Result<null, FileRefusal> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    return refuseFile('这是旧格式（.xls）或加了密码的 Excel 文件', '请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx 格式，再导入');
  }
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const whole = checkWholeZip(zip.value);
  if (!whole.ok) return whole;
  if (zip.value.names.some((name) => /vbaProject\.bin$/i.test(name))) return refuseFile('Excel 文件里有宏', '请另存为不含宏的 .xlsx 格式，再导入');
  let cells = 0;
  for (const name of zip.value.names) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const content = zip.value.read(name);
    if (!content.ok) return content;
    const text = new TextDecoder().decode(content.value);
    const declaration = declarationIn(text);
    if (declaration !== undefined) return declaration;
    // A cell far out makes a reader build all the empty ones before it.
    for (const [, column = '', row = ''] of text.matchAll(/<(?:\w+:)?c\b[^>]*?\br=["']\$?([A-Z]{1,4})\$?(\d{1,9})["']/g)) {
      cells += 1;
      if (columnNumber(column) > COLUMN_LIMIT || Number(row) > ROW_LIMIT || cells > CELL_LIMIT) return tooLarge();
    }
    for (const [, row = ''] of text.matchAll(/<(?:\w+:)?row\b[^>]*?\br=["'](\d{1,12})["']/g)) {
      if (Number(row) > ROW_LIMIT) return tooLarge();
    }
    for (const [, column = '', row = ''] of text.matchAll(/<(?:\w+:)?dimension\b[^>]*?\bref=["'](?:[A-Z]+\d+:)?([A-Z]{1,4})(\d{1,9})["']/g)) {
      if (columnNumber(column) > COLUMN_LIMIT || Number(row) > ROW_LIMIT) return tooLarge();
    }
  }
  return accept(null);
}

function tooLarge() {
  return refuseFile(`表格太大，超过 ${ROW_LIMIT} 行或 ${COLUMN_LIMIT} 列`, '请删去表格下方和右边多余的行列（选中后整行、整列删除），再导入');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

interface TableRow {
  /** The text of a cell by its column's head; empty when there is none. */
  cell(column: string): string;
  /** With the empty lines at its ends, for columns that run beside another line by line. */
  wholeCell(column: string): string;
  placeOf(column: string | undefined): string;
}

/** The rows below the head, found by its words: columns may stand in any order and others may stand between. */
function tableOf(sheet: RawSheet, known: readonly string[], needed: readonly string[]): { readonly rows: readonly TableRow[]; readonly faults: readonly ImportFault[] } {
  const { name, rows } = sheet;
  const headAt = rows.findIndex((row) => needed.every((column) => row.some((value) => value.trim() === column)));
  if (headAt === -1) {
    const fault = { place: `工作表“${name}”`, field: '', message: `找不到表头，至少要有“${needed.join('”“')}”两列`, mend: '请下载导入模板，照着填写；表头不要改' };
    return { rows: [], faults: [fault] };
  }
  const head = (rows[headAt] ?? []).map((column) => column.trim());
  const strangers = head.filter((column) => column !== '' && !known.includes(column));
  const twice = head.filter((column, at) => column !== '' && head.indexOf(column) !== at);
  const columns = new Map(head.map((column, at) => [column, at]));
  const found = rows.slice(headAt + 1).flatMap((row, index): readonly TableRow[] => {
    if (row.every((value) => value.trim() === '')) return [];
    const place = `工作表“${name}”第 ${headAt + index + 2} 行`;
    return [
      {
        cell: (column) => (row[columns.get(column) ?? -1] ?? '').trim(),
        wholeCell: (column) => row[columns.get(column) ?? -1] ?? '',
        placeOf: (column) => (column === undefined ? place : `${place}“${column}”列`),
      },
    ];
  });
  const headFault = (message: string, mend: string): ImportFault => ({ place: `工作表“${name}”第 ${headAt + 1} 行`, field: '', message, mend });
  return {
    rows: found,
    faults: [
      ...strangers.map((column) => headFault(`不认识的列：${column.slice(0, 30)}`, '请删去这一列，或改成模板里的列名')),
      ...twice.map((column) => headFault(`有两列都叫“${column}”`, '请只留一列')),
    ],
  };
}

function candidateOf(row: TableRow, allParts: readonly TableRow[]): ImportCandidate {
  const id = row.cell('编号');
  const type = typeOfCell(row.cell('题型'));
  const parts = type === 'caseAnalysis' && id !== '' ? allParts.filter((part) => part.cell('试题编号') === id).sort((a, b) => Number(a.cell('小题')) - Number(b.cell('小题'))) : [];
  const enemies = cellCodes(row.cell('互斥试题'));
  const articles = cellLinesInPlace(row.wholeCell('条款'));
  const sources = cellCodes(row.cell('依据编号'));
  const strayParts = type !== 'caseAnalysis' && id !== '' && allParts.some((part) => part.cell('试题编号') === id);
  const misplaced = [
    ...(strayParts ? [fieldFault('parts', `“${PART_SHEET}”里有这道题的小题，它却不是案例分析题`, '请改题型，或删去那些小题')] : []),
    ...(articles.findLastIndex((article) => article !== '') >= sources.length ? [fieldFault('sources', '条款比依据编号多', '两栏都是一行一条，逐行对应；没有条款的那一行空着')] : []),
    ...strayCells(row, type),
  ];
  return {
    place: `${row.placeOf(undefined)}${id === '' ? '' : `（${id}）`}`,
    placeOf: (field) => {
      const part = /^parts\[(\d+)\]\.?(.*)$/.exec(field);
      if (part) return parts[Number(part[1])]?.placeOf(columnOfField(part[2] ?? '', true));
      return row.placeOf(columnOfField(field, false));
    },
    id: id === '' ? undefined : id,
    raw: {
      type,
      levels: levelsOfCell(row.cell('等级')),
      nodes: someOf(cellCodes(row.cell('标准节点'))),
      stem: textOf(row.cell('题干')),
      rationale: textOf(row.cell('解析')),
      sources: someOf(sources.map((source, at) => ({ source, ...(articles[at] === undefined || articles[at] === '' ? {} : { article: articles[at] }) }))),
      difficulty: numberOfCell(row.cell('预估答对率')),
      difficultyReason: textOf(row.cell('估计理由')),
      cognitive: cognitiveOfCell(row.cell('认知层次')),
      enemies: someOf(enemies),
      ...askedFields(row, type),
      ...(type === 'caseAnalysis' ? { parts: parts.map(partOf) } : {}),
    },
    faults: misplaced,
  };
}

/** What was typed into columns that the type does not use would be lost without a word. */
function strayCells(row: TableRow, type: string | undefined) {
  const chosen = type === 'singleChoice' || type === 'multipleResponse';
  const written = type === 'shortAnswer';
  const unused = [
    ...(chosen ? [] : OPTION_IDS.map((letter) => `选项${letter}`)),
    ...(chosen ? [] : OPTION_IDS.slice(type === 'trueFalse' ? 1 : 0).map((letter) => `误解${letter}`)),
    ...(written || type === 'caseAnalysis' ? ['答案'] : []),
    ...(written ? [] : ['评分要点', '参考答案', '常见失误']),
  ];
  const filled = type === undefined ? [] : unused.filter((column) => row.cell(column) !== '' && !(type === 'trueFalse' && /^选项[AB]$/.test(column)));
  return filled.map((column) => fieldFault('', `这种题不用“${column}”这一列`, '请清空这一格，或核对题型'));
}

function partOf(row: TableRow): Record<string, unknown> {
  const kind = kindOfCell(row.cell('类型'));
  return {
    kind,
    prompt: textOf(row.cell('小题题干')),
    rationale: textOf(row.cell('解析')),
    ...(kind === 'written' ? {} : { marks: numberOfCell(row.cell('分值')) }),
    ...askedFields(row, kind),
  };
}

/** The fields by which an item or a part of one kind is answered. */
function askedFields(row: TableRow, kind: string | undefined): Record<string, unknown> {
  switch (kind) {
    case 'trueFalse':
      return { key: keyOfCell(kind, row.cell('答案')), ...(row.cell('误解A') === '' ? {} : { misconception: row.cell('误解A') }) };
    case 'singleChoice':
    case 'multipleResponse':
      return { options: optionsOf(row), key: keyOfCell(kind, row.cell('答案')) };
    case 'shortAnswer':
    case 'written':
      return {
        guide: someOf(cellLines(row.cell('评分要点')).map(pointOfLine)),
        modelAnswer: textOf(row.cell('参考答案')),
        commonFaults: someOf(cellLines(row.cell('常见失误'))),
      };
    default:
      return {};
  }
}

/** Up to the last that is filled, so that a gap in between is a fault and not a shift of the key. */
function optionsOf(row: TableRow): readonly object[] {
  const all = OPTION_IDS.map((id) => ({ text: row.cell(`选项${id}`), misconception: row.cell(`误解${id}`) }));
  const last = all.findLastIndex(({ text, misconception }) => text !== '' || misconception !== '');
  return all.slice(0, last + 1).map(({ text, misconception }) => ({ text, ...(misconception === '' ? {} : { misconception }) }));
}

function textOf(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}

function someOf<Entry>(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}
