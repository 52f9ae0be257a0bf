import type { Expected, FormField } from '#app/domain/form-tasks/form-task.ts';
import type { DrawnEntry, FormCase } from '#app/domain/form-tasks/form-case.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { daysBetween, readDay, readMonth } from '#app/domain/shared/day.ts';
import { plainText } from '#app/domain/shared/plain-text.ts';
import { readAnswer } from '#app/domain/shared/short-answer.ts';

/**
 * What has been written so far, by input name. A field to fill has its id, an entry to check has its id ('ok' or
 * 'wrong'), `<id>-reason` and `<id>-right`. Several ticks are several values.
 */
export type Sheet = Readonly<Record<string, readonly string[]>>;

export const FULL_MARKS = 100;
/** Of a checked form: what finding the faults is worth; leaving the rest in peace is worth the remainder, so signing it unread cannot pass. */
const FAULT_MARKS = 60;
/** A question whose answer the form has no place for. */
export const NEEDLESS_MARKS = 3;

export type MarkVerdict = 'right' | 'partly' | 'wrong' | 'blank';

export interface MarkedField {
  readonly id: string;
  readonly label: string;
  /** What was written, for people. */
  readonly given: string;
  /** What it should be, for people. */
  readonly right: string;
  readonly verdict: MarkVerdict;
  /** In units of a hundredth of a mark. */
  readonly units: number;
  readonly whole: number;
  /** Why, one sentence each. */
  readonly remarks: readonly string[];
  readonly source: string | undefined;
  readonly article: string | undefined;
}

export interface MarkedSheet {
  /** 0 to 100 marks, in units. */
  readonly units: number;
  readonly fields: readonly MarkedField[];
  readonly needless: readonly { readonly ask: string; readonly why: string }[];
}

/** Marks a sheet against its case. Depends on what was written and asked, on nothing else. */
export function markSheet(drawn: FormCase, sheet: Sheet, asked: readonly string[]): MarkedSheet {
  const fields = drawn.kind === 'fill' ? drawn.fields.map((field) => markField(field, sheet[field.id] ?? [])) : markEntries(drawn.entries, sheet);
  const needless = drawn.questions.flatMap(({ id, ask, needless: why }) => (why !== null && asked.includes(id) ? [{ ask, why }] : []));
  const earned = fields.reduce((sum, { units }) => sum + units, 0);
  return { units: Math.max(0, earned - needless.length * NEEDLESS_MARKS * UNITS_PER_MARK), fields, needless };
}

interface Judged {
  /** 0 to 1 */
  readonly share: number;
  readonly remarks: readonly string[];
}

function markField(field: FormField, values: readonly string[]): MarkedField {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  const { share, remarks } = judge(field, given);
  const whole = field.points * UNITS_PER_MARK;
  return {
    id: field.id,
    label: field.label,
    given: given.join('、'),
    right: rightOf(field.expected),
    verdict: share === 1 ? 'right' : share > 0 ? 'partly' : given.length === 0 ? 'blank' : 'wrong',
    units: shareOf(whole, share),
    whole,
    remarks: share === 1 ? [] : [...remarks, field.explain],
    source: field.source,
    article: field.article,
  };
}

function judge({ expected, input }: FormField, given: readonly string[]): Judged {
  const [text = ''] = given;
  if ('blank' in expected) return given.length === 0 ? { share: 1, remarks: [] } : { share: 0, remarks: ['这一格该空着。'] };
  if ('all' in expected) return judgeTicks(expected.all, given);
  if ('holds' in expected) {
    if (text === '') return { share: 0, remarks: [] };
    const { found, missing, never } = readAnswer(expected.holds, text);
    if (never.length > 0) return { share: 0, remarks: [`写了不该写的：${never.join('、')}。`] };
    return { share: found.length / (found.length + missing.length), remarks: missing.length > 0 ? [`没有读到：${missing.join('、')}。`] : [] };
  }
  if (text === '') return { share: 0, remarks: [] };
  if ([expected.is, ...(expected.also ?? [])].some((right) => same(input, text, right, expected.within ?? 0))) return { share: 1, remarks: [] };
  const near = (expected.near ?? []).find(({ is }) => same(input, text, is, 0));
  return near ? { share: near.share, remarks: [near.because] } : { share: 0, remarks: [] };
}

/** A wrong tick takes back what a right one gave; below nothing there is nothing. */
function judgeTicks(all: readonly string[], ticked: readonly string[]): Judged {
  const given = [...new Set(ticked)];
  const hit = given.filter((tick) => all.includes(tick)).length;
  const surplus = given.filter((tick) => !all.includes(tick));
  return {
    share: Math.max(0, hit - surplus.length) / all.length,
    remarks: [...(hit < all.length ? ['还有该勾的没有勾。'] : []), ...(surplus.length > 0 ? [`多勾了：${surplus.join('、')}。`] : [])],
  };
}

function same(input: FormField['input'], given: string, right: string, within: number): boolean {
  switch (input) {
    case 'number': {
      const [one, other] = [readNumber(given), readNumber(right)];
      return one !== null && other !== null && Math.abs(one - other) <= within + 1e-9;
    }
    case 'date': {
      const [one, other] = [readDay(given), readDay(right)];
      return one !== null && other !== null && Math.abs(daysBetween(one, other)) <= within;
    }
    case 'month': {
      const one = readMonth(given);
      return one !== null && one === readMonth(right);
    }
    default:
      return bare(given) === bare(right);
  }
}

/** A number as people write it: 1,200.50元, １２００, 35%, 24课时. */
function readNumber(text: string): number | null {
  const plain = plainText(text).replaceAll(',', '').replace(/(?:%|\p{Script=Han}{1,3})$/u, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** As text is compared: punctuation makes no difference either, but for the point of a decimal. */
function bare(text: string): string {
  return plainText(text).replace(/(?!(?<=\d)\.(?=\d))[\p{P}\p{S}]/gu, '');
}

/** Cut to whole units; the small addition undoes what binary fractions lose (seven tenths of 700 are 490). */
function shareOf(whole: number, share: number): number {
  return Math.floor(whole * share + 1e-6);
}

function rightOf(expected: Expected): string {
  if ('blank' in expected) return '空着';
  if ('all' in expected) return expected.all.join('、');
  if ('holds' in expected) return expected.holds.groups.map(({ text }) => text).join('、');
  return expected.is;
}

function markEntries(entries: readonly DrawnEntry[], sheet: Sheet): readonly MarkedField[] {
  const faulty = entries.filter(({ fault }) => fault !== null).length;
  const worth = evenly((faulty > 0 ? FAULT_MARKS : 0) * UNITS_PER_MARK, faulty);
  const rest = evenly((faulty > 0 ? FULL_MARKS - FAULT_MARKS : FULL_MARKS) * UNITS_PER_MARK, entries.length - faulty);
  let nthFault = 0;
  let nthSound = 0;
  return entries.map((entry) => {
    const verdict = sheet[entry.id]?.[0] ?? '';
    if (entry.fault === null) return markSound(entry, verdict, rest(nthSound++));
    return markFault(entry, entry.fault, { verdict, reason: sheet[`${entry.id}-reason`]?.[0] ?? '', right: sheet[`${entry.id}-right`]?.[0] ?? '' }, worth(nthFault++));
  });
}

/** Shares a whole among so many: the first get one unit more where it does not divide. */
function evenly(whole: number, among: number): (nth: number) => number {
  return (nth) => Math.floor(whole / among) + (nth < whole % among ? 1 : 0);
}

function markSound({ id, label, explain }: DrawnEntry, verdict: string, whole: number): MarkedField {
  const left = verdict === 'ok';
  return {
    id,
    label,
    given: verdict === 'wrong' ? '有误' : left ? '无误' : '',
    right: '无误',
    verdict: left ? 'right' : verdict === '' ? 'blank' : 'wrong',
    units: left ? whole : 0,
    whole,
    remarks: left ? [] : [explain],
    source: undefined,
    article: undefined,
  };
}

/** Finding a fault is half of it; the other half is to say of what kind it is and, where it can be mended on the spot, how. */
function markFault(
  { id, label }: DrawnEntry,
  fault: NonNullable<DrawnEntry['fault']>,
  { verdict, reason, right }: { readonly verdict: string; readonly reason: string; readonly right: string },
  whole: number,
): MarkedField {
  const found = verdict === 'wrong';
  const named = found && reason === fault.reason;
  const mended = found && fault.right !== null && [fault.right, ...fault.also].some((wording) => sameContent(wording, right));
  const share = !found ? 0 : 0.5 + (fault.right === null ? (named ? 0.5 : 0) : (named ? 0.25 : 0) + (mended ? 0.25 : 0));
  const remarks = [
    ...(found && !named ? [`毛病属于“${fault.reason}”。`] : []),
    ...(found && fault.right !== null && !mended ? [`应当是：${fault.right}。`] : []),
    ...(share < 1 ? [fault.explain] : []),
  ];
  return {
    id,
    label,
    given: found ? ['有误', reason, right].filter((part) => part !== '').join('，') : verdict === 'ok' ? '无误' : '',
    right: ['有误', fault.reason, fault.right ?? ''].filter((part) => part !== '').join('，'),
    verdict: share === 1 ? 'right' : share > 0 ? 'partly' : verdict === '' ? 'blank' : 'wrong',
    units: shareOf(whole, share),
    whole,
    remarks,
    source: fault.source,
    article: fault.article,
  };
}

/** Whether two contents are the same, where nobody said of which kind they are: numbers, months, days or words. */
function sameContent(one: string, other: string): boolean {
  for (const read of [readNumber, calendarMonth, calendarDay]) {
    const [first, second] = [read(one), read(other)];
    if (first !== null && second !== null) return first === second;
  }
  return bare(one) === bare(other);
}

// 1200-5 is no month of ours, and 1200.5 a sum.
const isOurs = (found: string | null): string | null => (found !== null && found >= '1900' && found < '2100' ? found : null);
const calendarMonth = (text: string) => isOurs(readMonth(text));
const calendarDay = (text: string) => isOurs(readDay(text));
