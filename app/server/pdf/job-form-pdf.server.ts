import type { JobForm } from '#app/domain/learning/job-form.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import {
  fieldRows,
  markedChoice,
  noticeRuns,
  type SheetField,
  sheetSides,
  type SourceTitles,
  sourcesInWords,
  widthInHan,
} from '#app/server/pdf/job-form-layout.ts';
import { JOB_FORM_TEMPLATE } from '#app/server/pdf/templates/job-form.typ.ts';
import { printOnce, type RenderedPdf, renderPdf } from '#app/server/pdf/typst.server.ts';

/**
 * A form of the job on A4, ready for use: blank, and when the form has an example filled in as well, headed 「填写示例」 and
 * with pages of its own. Ledgers too wide for it lie across. The same form object is printed once. Rejects as renderPdf does.
 */
export function renderJobFormPdf(form: JobForm, titles: SourceTitles): Promise<RenderedPdf> {
  return printOnce(form, () => renderPdf(JOB_FORM_TEMPLATE, printedForm(form, titles)));
}

function printedForm(form: JobForm, titles: SourceTitles) {
  const { id, title, purpose, keep } = form;
  return {
    id,
    title,
    purpose,
    keep,
    sources: sourcesInWords(form, titles),
    ...pageOf(form),
    blank: bodyOf(form, false),
    example: form.example === undefined ? null : bodyOf(form, true),
  };
}

const MM_PER_PT = 0.3528;
/** What a cell of a ledger keeps free beside its text, with the rule, in mm. */
const CELL_MARGIN = 2.5;
/** Width between the margins of job-form.typ.ts, in mm. */
const UPRIGHT = 174;
const ACROSS = 269;

/** Whether the page lies across, and the size of type in its cells, in pt: as large as the columns' widths allow. */
function pageOf(form: JobForm): { readonly landscape: boolean; readonly cellSize: number } {
  if (form.kind !== 'ledger') return { landscape: false, cellSize: 9.5 };
  const characters = form.columns.reduce((sum, { width }) => sum + width, 0);
  const sizeWithin = (width: number) => (width - form.columns.length * CELL_MARGIN) / characters / MM_PER_PT;
  const landscape = sizeWithin(UPRIGHT) < 8.2;
  return { landscape, cellSize: Math.min(9.5, Math.max(7, sizeWithin(landscape ? ACROSS : UPRIGHT))) };
}

function bodyOf(form: JobForm, filled: boolean) {
  switch (form.kind) {
    case 'ledger': {
      const { cellSize } = pageOf(form);
      return {
        kind: form.kind,
        columns: form.columns.map(({ name, width, note }) => ({ name, share: width * cellSize * MM_PER_PT + CELL_MARGIN, note: note ?? null })),
        blankRows: form.rows,
        rows: filled ? (form.example ?? []).map((row) => row.map(String)) : null,
      };
    }
    case 'sheet': {
      const values = filled ? (form.example ?? {}) : {};
      return {
        kind: form.kind,
        sides: sheetSides(form.groups).map((groups) =>
          groups.map(({ title, fields }) => ({
            title,
            rows: fieldRows(fields).map((row) => row.map((field) => printedField(field, values[field.name] ?? ''))),
          })),
        ),
      };
    }
    case 'notice':
      return { kind: form.kind, paragraphs: form.body.map((paragraph, at) => letterParagraph(paragraph, at === 0, form.example ?? {}, filled)) };
    default:
      return assertNever(form);
  }
}

function printedField({ name, kind, note, options }: SheetField, value: string) {
  const choice = options ? markedChoice(options, value) : { options: [], beside: value };
  return { name, kind, note: note ?? null, options: choice.options, value: choice.beside };
}

/** The salutation stands at the margin; a line to sign has room above it. */
function letterParagraph(paragraph: string, first: boolean, example: Readonly<Record<string, string>>, filled: boolean) {
  return {
    indented: !(first && /[：:]$/.test(paragraph)),
    signed: /签名|签字|盖章/.test(paragraph),
    runs: noticeRuns(paragraph).map((run) => {
      if (run.kind === 'text') return run;
      const value = example[run.name] ?? '';
      return filled && value !== '' ? { kind: 'value', text: value } : { kind: 'blank', ems: blankWidth(run.name, value) };
    }),
  };
}

/** Room for a hand that writes larger than print, in ems; the example tells how much is written. */
function blankWidth(name: string, value: string): number {
  return Math.ceil(Math.max(4, widthInHan(name) + 2, widthInHan(value) * 1.3));
}
