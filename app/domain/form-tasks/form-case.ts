import { type CaseValues, drawValues, fill } from '#app/domain/form-tasks/case-values.ts';
import type { CheckEntry, CheckTask, Expected, FormField, FormTask, TaskDocument } from '#app/domain/form-tasks/form-task.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';

/** A task with the values of one seed put in: what lies on the desk, and what the form should come to hold. */
interface DrawnDesk {
  readonly setting: string;
  readonly documents: readonly TaskDocument[];
  readonly talk: readonly { readonly who: string; readonly text: string }[];
  readonly questions: readonly DrawnQuestion[];
}

export interface DrawnQuestion {
  readonly id: string;
  readonly ask: string;
  readonly answer: string;
  /** Why it should not be asked; null for one that may. */
  readonly needless: string | null;
}

/** An entry as it stands on the form. `fault` is null when nothing is wrong with it. */
export interface DrawnEntry {
  readonly id: string;
  readonly label: string;
  readonly section: string | null;
  readonly shows: readonly string[];
  readonly explain: string;
  readonly fault: { readonly reason: string; readonly right: string | null; readonly also: readonly string[]; readonly explain: string; readonly source: string | undefined; readonly article: string | undefined } | null;
}

export type FormCase =
  | (DrawnDesk & { readonly kind: 'fill'; readonly fields: readonly FormField[] })
  | (DrawnDesk & { readonly kind: 'check'; readonly columns: readonly string[]; readonly reasons: readonly string[]; readonly entries: readonly DrawnEntry[] });

/** The case of a seed: the same seed gives the same people, days, sums and faults. */
export function drawCase(task: FormTask, seed: number): FormCase {
  const values = drawValues(task.variables, seed);
  const put = (text: string) => fill(text, values);
  const desk: DrawnDesk = {
    setting: put(task.setting),
    documents: task.documents.map((document) => filledDocument(document, put)),
    talk: task.talk.map(({ who, text }) => ({ who: put(who), text: put(text) })),
    questions: task.questions.map(({ id, ask, answer, needless }) => ({ id, ask: put(ask), answer: put(answer), needless: needless === undefined ? null : put(needless) })),
  };
  if (task.kind === 'fill') return { ...desk, kind: 'fill', fields: task.fields.map((field) => filledField(field, values)) };
  const planted = plantedFaults(task, seed);
  return { ...desk, kind: 'check', columns: task.columns, reasons: task.reasons, entries: task.entries.map((entry) => filledEntry(entry, planted.has(entry.id), put)) };
}

/** Which entries carry their fault this time. */
function plantedFaults({ entries, plant }: CheckTask, seed: number): ReadonlySet<string> {
  const able = entries.filter(({ fault }) => fault !== undefined).map(({ id }) => id);
  // Another stream than the one that draws the values, so that a new variable does not move the faults.
  return new Set(shuffled(able, seededRandom(seed ^ 0x5f3759df)).slice(0, plant));
}

function filledDocument(document: TaskDocument, put: (text: string) => string): TaskDocument {
  return 'text' in document ? { ...document, text: put(document.text) } : { ...document, rows: document.rows.map((row) => row.map(put)) };
}

function filledField(field: FormField, values: CaseValues): FormField {
  const put = (text: string) => fill(text, values);
  return {
    ...field,
    label: put(field.label),
    explain: put(field.explain),
    ...(field.options ? { options: field.options.map(put) } : {}),
    expected: filledExpected(field.expected, put),
  };
}

function filledExpected(expected: Expected, put: (text: string) => string): Expected {
  if ('all' in expected) return { all: expected.all.map(put) };
  if ('blank' in expected) return expected;
  if ('holds' in expected) {
    const { groups, never } = expected.holds;
    return { holds: { groups: groups.map((group) => ({ ...group, any: group.any.map(put) })), never: never.map((entry) => ({ ...entry, any: entry.any.map(put) })) } };
  }
  return {
    is: put(expected.is),
    ...(expected.also ? { also: expected.also.map(put) } : {}),
    ...(expected.near ? { near: expected.near.map(({ is, share, because }) => ({ is: put(is), share, because: put(because) })) } : {}),
    ...(expected.within === undefined ? {} : { within: expected.within }),
  };
}

function filledEntry({ id, label, section, shows, explain, fault }: CheckEntry, planted: boolean, put: (text: string) => string): DrawnEntry {
  const wrong = planted && fault ? fault : null;
  return {
    id,
    label: put(label),
    section: section ?? null,
    shows: (wrong?.shows ?? shows).map(put),
    explain: put(explain),
    fault: wrong && {
      reason: wrong.reason,
      right: wrong.right === undefined ? null : put(wrong.right),
      also: (wrong.also ?? []).map(put),
      explain: put(wrong.explain),
      source: wrong.source,
      article: wrong.article,
    },
  };
}

/** A field or entry as whoever fills in the form sees it: without what it should hold. */
export type CandidateFormCase =
  | (DrawnDesk & { readonly kind: 'fill'; readonly fields: readonly CandidateField[] })
  | (DrawnDesk & { readonly kind: 'check'; readonly columns: readonly string[]; readonly reasons: readonly string[]; readonly entries: readonly CandidateEntry[] });

export type CandidateField = Pick<FormField, 'id' | 'label' | 'section' | 'help' | 'input' | 'options'>;
export type CandidateEntry = Pick<DrawnEntry, 'id' | 'label' | 'section' | 'shows'>;

/** Leaves out all that tells what is right, and the answers to questions that have not been asked. */
export function hideAnswers(drawn: FormCase, asked: readonly string[]): CandidateFormCase {
  const { setting, documents, talk } = drawn;
  const questions = drawn.questions.map((question) => ({ ...question, answer: asked.includes(question.id) ? question.answer : '', needless: null }));
  const desk = { setting, documents, talk, questions };
  if (drawn.kind === 'fill') {
    return { ...desk, kind: 'fill', fields: drawn.fields.map(({ id, label, section, help, input, options }) => ({ id, label, section, help, input, options })) };
  }
  return {
    ...desk,
    kind: 'check',
    columns: drawn.columns,
    reasons: drawn.reasons,
    entries: drawn.entries.map(({ id, label, section, shows }) => ({ id, label, section, shows })),
  };
}
