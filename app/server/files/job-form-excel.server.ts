import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { findElement, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, replaceElement } from 'write-excel-file/utility';
import { fillNotice, type JobForm, noticeBlanks } from '#app/domain/learning/job-form.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { fieldRows, markedChoice, type SheetField, type SourceTitles, sourcesInWords, widthInHan } from '#app/server/pdf/job-form-layout.ts';

/** One sheet of the file. Widths are in digits, as Excel counts them; a Han character is two. */
interface FormSheet {
  readonly name: string;
  readonly landscape: boolean;
  /** Rows at the top that stay in sight and are printed on every page. */
  readonly headRows: number;
  readonly widths: readonly number[];
  readonly rows: Row[];
}

/**
 * A form of the job as .xlsx: 空白表 to fill in, 填写示例 when the form has one, and 说明 with its purpose, how it is kept and
 * how it is filled in. A4, as wide as the page. Whatever is a text stays one: cells are typed and formatted as text, blank
 * ones too, so that 0326 keeps its zero, an identity number its digits, and “=…” is no formula.
 */
export async function jobFormExcel(form: JobForm, titles: SourceTitles): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    formSheet('空白表', form, false),
    ...(form.example === undefined ? [] : [formSheet('填写示例', form, true)]),
    explanationSheet(form, titles),
  ];
  const written = writeExcelFile(
    sheets.map(({ name, widths, rows, headRows }) => ({
      data: rows,
      sheet: name,
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
      ...(headRows > 0 ? { stickyRowsCount: headRows } : {}),
    })),
    { fontFamily: '宋体', fontSize: 11, features: [{ files: { transform: printedPages(sheets) } }] },
  );
  return Uint8Array.from(await written.toBuffer());
}

function formSheet(name: string, form: JobForm, filled: boolean): FormSheet {
  switch (form.kind) {
    case 'ledger':
      return ledgerSheet(name, form, filled);
    case 'sheet':
      return fieldSheet(name, form, filled);
    case 'notice':
      return noticeSheet(name, form, filled);
    default:
      return assertNever(form);
  }
}

type Ledger = Extract<JobForm, { readonly kind: 'ledger' }>;
type Sheet = Extract<JobForm, { readonly kind: 'sheet' }>;
type Notice = Extract<JobForm, { readonly kind: 'notice' }>;

const WIDE_LEDGER = 40;

function ledgerSheet(name: string, { title, columns, rows, example = [] }: Ledger, filled: boolean): FormSheet {
  const widths = columns.map(({ width }) => width * 2 + 2);
  const blank: Row[] = Array.from({ length: rows }, () => columns.map(() => boxed('', { height: 26 })));
  const inColumns = (values: readonly (string | number)[]) => values.map((value, at) => ({ value, width: widths[at] ?? 0 }));
  return {
    name,
    landscape: columns.reduce((sum, { width }) => sum + width, 0) > WIDE_LEDGER,
    headRows: 2,
    widths,
    rows: [
      titleRow(title, columns.length),
      lined(inColumns(columns.map((column) => column.name)), 30, HEAD),
      ...(filled ? example.map((row) => lined(inColumns(row), 26, PEN)) : blank),
    ],
  };
}

const LABEL = 20;
const VALUE = 30;
const PAIR = [LABEL, VALUE, LABEL, VALUE] as const;
const HEIGHTS: Readonly<Record<SheetField['kind'], number>> = { text: 26, choice: 26, long: 64, sign: 42 };

function fieldSheet(name: string, { title, groups, example = {} }: Sheet, filled: boolean): FormSheet {
  const valueOf = (field: SheetField) => cellText(field, filled ? (example[field.name] ?? '') : '');
  const rows = groups.flatMap((group) => [
    spanned(boxed(group.title, { ...HEAD, align: 'left', height: 24 }), PAIR.length),
    ...fieldRows(group.fields).map((fields) => fieldRow(fields, valueOf)),
  ]);
  return { name, landscape: false, headRows: 1, widths: PAIR, rows: [titleRow(title, PAIR.length), ...rows] };
}

function fieldRow(fields: readonly SheetField[], valueOf: (field: SheetField) => string): Row {
  const room = fields.length === 1 ? VALUE + LABEL + VALUE : VALUE;
  const height = Math.max(
    ...fields.flatMap((field) => [HEIGHTS[field.kind], heightOf(valueOf(field), room), heightOf(field.name, LABEL)]),
  );
  return fields.flatMap((field): Row => {
    const value = boxed(valueOf(field), { ...(field.kind === 'choice' ? {} : PEN), height });
    return [boxed(field.name, { ...HEAD, height }), ...(fields.length === 1 ? spanned(value, PAIR.length - 1) : [value])];
  });
}

function cellText({ options }: SheetField, value: string): string {
  if (!options) return value;
  const { options: marked, beside } = markedChoice(options, value);
  return [...marked.map(({ text, chosen }) => `${chosen ? '☑' : '□'} ${text}`), ...(beside === '' ? [] : [beside])].join('　');
}

const LETTER = 74;

/** The blanks to fill in one by one, and below them the letter that they belong to. */
function noticeSheet(name: string, { title, body, example = {} }: Notice, filled: boolean): FormSheet {
  const values = filled ? example : {};
  const grid = noticeBlanks(body).map((blank): Row => {
    const value = values[blank] ?? '';
    const height = Math.max(26, heightOf(value, LETTER), heightOf(blank, LABEL));
    return [boxed(blank, { ...HEAD, height }), boxed(value, { ...PEN, height })];
  });
  const letter = body.map((paragraph) => {
    const words = fillNotice(paragraph, filled ? example : undefined);
    return spanned(text(words, { height: heightOf(words, LABEL + LETTER) + 6 }), 2);
  });
  const letterHead = spanned(text('正文', { fontWeight: 'bold', height: 28 }), 2);
  return { name, landscape: false, headRows: 1, widths: [LABEL, LETTER], rows: [titleRow(title, 2), ...grid, letterHead, ...letter] };
}

function explanationSheet(form: JobForm, titles: SourceTitles): FormSheet {
  const sources = sourcesInWords(form, titles);
  const facts = [
    ['用途', form.purpose],
    ['保管', form.keep],
    ...(sources === null ? [] : [['依据', sources] as const]),
  ] as const;
  const notes = howToFill(form);
  const rows = [
    titleRow(`${form.title}　填写说明`, 2),
    ...facts.map(explained),
    ...(notes.length === 0 ? [] : [spanned(boxed('怎样填', { ...HEAD, align: 'left', height: 24 }), 2), ...notes.map(explained)]),
  ];
  return { name: '说明', landscape: false, headRows: 0, widths: [LABEL, LETTER], rows };
}

function explained([name, words]: readonly [string, string]): Row {
  const height = Math.max(24, heightOf(words, LETTER), heightOf(name, LABEL));
  return [boxed(name, { ...HEAD, height }), boxed(words, { height })];
}

/** What is to be known of a column, a field or a blank, by its name. */
function howToFill(form: JobForm): readonly (readonly [string, string])[] {
  switch (form.kind) {
    case 'ledger':
      return form.columns.flatMap(({ name, note }) => (note === undefined ? [] : [[name, note] as const]));
    case 'sheet':
      return form.groups.flatMap(({ fields }) =>
        fields.flatMap(({ name, options, note }) => {
          const words = [...(options ? [`在合适的项前打勾：${options.join('、')}`] : []), ...(note === undefined ? [] : [note])];
          return words.length === 0 ? [] : [[name, words.join('。')] as const];
        }),
      );
    case 'notice':
      return [];
    default:
      return assertNever(form);
  }
}

type Style = Pick<CellObject, 'fontWeight' | 'fontSize' | 'align' | 'backgroundColor' | 'textColor' | 'height'>;

const HEAD: Style = { fontWeight: 'bold', align: 'center', backgroundColor: '#EFEFEF' };
/** What somebody wrote into the form. */
const PEN: Style = { textColor: '#1C3F7C' };

/** Number format “text”: what is typed over the cell later stays as typed too. */
function text(value: string, style: Style = {}): CellObject {
  return { type: String, format: '@', wrap: true, alignVertical: 'center', ...style, ...(value === '' ? {} : { value }) };
}

function boxed(value: string | number, style: Style = {}): CellObject {
  const border = { borderStyle: 'thin' as const, borderColor: '#000000' };
  return typeof value === 'number' ? { type: Number, value, align: 'left', alignVertical: 'center', ...style, ...border } : { ...text(value, style), ...border };
}

function spanned(cell: CellObject, columns: number): Row {
  return [{ ...cell, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

function titleRow(title: string, columns: number): Row {
  return spanned(text(title, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 34 }), columns);
}

/** A row of boxed cells as high as its longest text needs. */
function lined(cells: readonly { readonly value: string | number; readonly width: number }[], least: number, style: Style): Row {
  const height = Math.max(least, ...cells.map(({ value, width }) => heightOf(String(value), width)));
  return cells.map(({ value }) => boxed(value, { ...style, height }));
}

const LINE = 15;

/** Height in points of a wrapped text: nothing else tells a merged or a written row how high it must be. */
function heightOf(words: string, width: number): number {
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthInHan(line) * 2) / (width - 1.5))), 0);
  return lines * LINE + 8;
}

/** A4, one page wide, head rows on each page, page numbers: the library itself only knows to lay a page across. */
function printedPages(sheets: readonly FormSheet[]) {
  return {
    'xl/worksheets/sheet{id}.xml': {
      transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
        const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
        const orientation = sheets[sheetIndex]?.landscape === true ? 'landscape' : 'portrait';
        return [
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
          '<printOptions horizontalCentered="1"/>',
          '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
          `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
          '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
        ].reduce((done, element) => insertElementMarkupAccordingToOrderOfSiblings(done, element, order, 'worksheet'), xml);
      },
    },
    'xl/workbook.xml': {
      transform: (xml: string) => {
        const names = findElement(xml, 'definedNames');
        const repeated = sheets.flatMap(({ name, headRows }, at) =>
          headRows === 0 ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$${headRows}</definedName>`],
        );
        return names ? replaceElement(xml, names, `<definedNames>${repeated.join('')}</definedNames>`) : xml;
      },
    },
  };
}
