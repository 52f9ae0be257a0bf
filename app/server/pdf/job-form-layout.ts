import type { JobForm } from '#app/domain/learning/job-form.ts';

/** How a job form lies on paper, for the PDF and the Excel file alike. */

export type SheetGroup = Extract<JobForm, { readonly kind: 'sheet' }>['groups'][number];
export type SheetField = SheetGroup['fields'][number];

/** Titles of content/sources.yaml by source id. */
export type SourceTitles = ReadonlyMap<string, string>;

/** A choice as it is printed: every option with its mark, and what was written beside them. */
export interface MarkedChoice {
  readonly options: readonly { readonly text: string; readonly chosen: boolean }[];
  /** The parts of the value that are none of the options; empty when there are none. */
  readonly beside: string;
}

const BETWEEN_CHOICES = /[、，,；;]\s*/;

/** Marks the options that a filled-in value names; several stand with 、 or ； between them. An empty value marks none. */
export function markedChoice(options: readonly string[], value: string): MarkedChoice {
  const parts = options.includes(value) ? [value] : value.split(BETWEEN_CHOICES).map((part) => part.trim());
  return {
    options: options.map((text) => ({ text, chosen: parts.includes(text) })),
    beside: parts.filter((part) => part !== '' && !options.includes(part)).join('、'),
  };
}

/** Fields two to a row, in their order; a wide one has a row to itself, and so has one whose neighbour is wide. */
export function fieldRows(fields: readonly SheetField[]): readonly (readonly SheetField[])[] {
  const rows: (readonly SheetField[])[] = [];
  let waiting: SheetField | undefined;
  for (const field of fields) {
    if (waiting && !field.wide) {
      rows.push([waiting, field]);
      waiting = undefined;
      continue;
    }
    if (waiting) rows.push([waiting]);
    waiting = field.wide ? undefined : field;
    if (field.wide) rows.push([field]);
  }
  return waiting ? [...rows, [waiting]] : rows;
}

/** A group whose title begins with 背面 starts the back of the sheet. */
export function sheetSides(groups: readonly SheetGroup[]): readonly (readonly SheetGroup[])[] {
  const starts = groups.flatMap(({ title }, at) => (at === 0 || title.startsWith('背面') ? [at] : []));
  return starts.map((start, side) => groups.slice(start, starts[side + 1]));
}

export type NoticeRun = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'blank'; readonly name: string };

/** A notice's paragraph cut at its blanks. */
export function noticeRuns(paragraph: string): readonly NoticeRun[] {
  return paragraph
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[^{}]+\}$/.test(part) ? { kind: 'blank', name: part.slice(1, -1) } : { kind: 'text', text: part }));
}

/** The documents a form rests on, in one line; null when it names none. A source without a title prints its id. */
export function sourcesInWords(form: JobForm, titles: SourceTitles): string | null {
  const named = (form.sources ?? []).map(({ source, article }) => `《${titles.get(source) ?? source}》${article ?? ''}`);
  return named.length === 0 ? null : named.join('；');
}

/** Width in Han characters: letters and digits are about half as wide. */
export function widthInHan(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0250' ? 0.5 : 1), 0);
}
