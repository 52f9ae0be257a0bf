import { Form, useFetcher, useNavigation } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { formatTime } from '#app/components/format-time.ts';
import { Desk } from '#app/components/play/desk.tsx';
import { SpokenLines } from '#app/components/play/spoken-lines.tsx';
import { useHydrated } from '#app/components/use-hydrated.ts';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxField, SelectField, TextAreaField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import type { CandidateEntry, CandidateField, CandidateFormCase } from '#app/domain/form-tasks/form-case.ts';
import type { Sheet } from '#app/domain/form-tasks/mark-sheet.ts';
import type { FormUnderWay } from '#app/domain/plays/play-views.ts';

export interface SheetReply {
  readonly fault: string | null;
  readonly seq: number | null;
  readonly savedAt: number | null;
}

const SAVE_AFTER_MS = 1200;

/** A form under way: papers and conversation on one side, the sheet on the other. It saves itself as one writes. */
export function FormPlay({ play, fault }: { readonly play: FormUnderWay; readonly fault: string | null }) {
  const { case: drawn, state, cards, form, seq, savedAt } = play;
  const paper = useRef<HTMLFormElement>(null);
  const sheet = useSheetSaving(paper, seq, savedAt);
  const navigating = useNavigation().state !== 'idle';
  // Two saves at once would overtake each other: one waits for the other.
  const busy = navigating || sheet.busy;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(18rem,30rem)_minmax(0,1fr)]">
      <div
        role="region"
        aria-label="材料和来人的话"
        tabIndex={0}
        className="min-w-0 space-y-6 xl:sticky xl:top-4 xl:max-h-[calc(100vh-2rem)] xl:self-start xl:overflow-y-auto xl:pr-3"
      >
        <p className="text-lg leading-[1.75]">{drawn.setting}</p>
        {drawn.talk.length === 0 ? null : (
          <section aria-labelledby="talk-title">
            <h2 id="talk-title" className="mb-2 font-song text-xl font-bold">
              来人说过的话
            </h2>
            <SpokenLines lines={drawn.talk} />
          </section>
        )}
        <Desk documents={drawn.documents} cards={cards} open />
      </div>
      <Form method="post" ref={paper} onChange={sheet.changed} preventScrollReset className="min-w-0 space-y-8">
        <input type="hidden" name="seq" value={sheet.seq} />
        {/* Enter in a field saves; it never asks a question or hands in. */}
        <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
          保存
        </button>
        {fault ?? sheet.fault ? <Notice tone="danger" title={fault ?? sheet.fault} /> : null}
        {drawn.questions.length === 0 ? null : <Questions questions={drawn.questions} busy={busy} />}
        <section aria-labelledby="sheet-title" className="space-y-6">
          <h2 id="sheet-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
            {form}
          </h2>
          {drawn.kind === 'fill' ? <FillFields fields={drawn.fields} sheet={state.sheet} /> : <CheckEntries drawn={drawn} sheet={state.sheet} />}
        </section>
        <div className="space-y-3 border-t border-line pt-5">
          <SavedSentence savedAt={sheet.savedAt} dirty={sheet.dirty} busy={sheet.busy} fault={sheet.fault} />
          <div className="flex flex-wrap gap-3">
            <Button variant="secondary" name="intent" value="save" disabled={busy}>
              先保存
            </Button>
            <HandIn busy={busy} paper={paper} />
          </div>
        </div>
      </Form>
    </div>
  );
}

function Questions({ questions, busy }: { readonly questions: CandidateFormCase['questions']; readonly busy: boolean }) {
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className="font-song text-xl font-bold">
        还可以问
      </h2>
      <p className="mb-2 text-[0.9375rem] text-muted">只问办这件事用得着的；问了用不着的私事要扣分。</p>
      <ul className="space-y-2">
        {questions.map(({ id, ask, answer }) => (
          <li key={id}>
            {answer === '' ? (
              <Button variant="secondary" name="intent" value={`ask:${id}`} disabled={busy} className="w-full justify-start! text-left!">
                {ask}？
              </Button>
            ) : (
              <div className="rounded border border-line bg-sunk px-3 py-2">
                <p className="font-semibold">{ask}？</p>
                <p>{answer}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FillFields({ fields, sheet }: { readonly fields: readonly CandidateField[]; readonly sheet: Sheet }) {
  const sections = [...new Set(fields.map(({ section }) => section ?? ''))];
  return (
    <>
      {sections.map((section) => {
        const own = fields.filter((field) => (field.section ?? '') === section);
        const grid = (
          <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
            {own.map((field) => (
              <div key={field.id} className={field.input === 'longText' || field.input === 'choices' ? 'sm:col-span-2' : undefined}>
                <FillField field={field} values={sheet[field.id] ?? []} />
              </div>
            ))}
          </div>
        );
        return section === '' ? (
          <div key={section}>{grid}</div>
        ) : (
          <fieldset key={section}>
            <legend className="mb-3 font-song text-lg font-bold">{section}</legend>
            {grid}
          </fieldset>
        );
      })}
    </>
  );
}

const HINTS: Readonly<Partial<Record<CandidateField['input'], string>>> = {
  date: '如 2026年8月3日，或 20260803',
  month: '如 2026年8月',
  idNumber: '18 位，末位可以是 X',
};

function FillField({ field: { id, label, help, input, options }, values }: { readonly field: CandidateField; readonly values: readonly string[] }) {
  const [value = ''] = values;
  const hint = help ?? HINTS[input];
  const shared = { label, name: id, ...(hint === undefined ? {} : { hint }) };
  switch (input) {
    case 'choice':
      return <SelectField {...shared} defaultValue={value} options={[{ value: '', label: '请选择' }, ...(options ?? []).map((option) => ({ value: option, label: option }))]} />;
    case 'choices':
      return (
        <fieldset>
          <legend className="mb-1 font-semibold">{label}</legend>
          {hint === undefined ? null : <p className="text-[0.9375rem] text-muted">{hint}</p>}
          <div className="grid gap-x-6 sm:grid-cols-2">
            {(options ?? []).map((option) => (
              <CheckboxField key={option} label={option} name={id} value={option} defaultChecked={values.includes(option)} />
            ))}
          </div>
        </fieldset>
      );
    case 'longText':
      return <TextAreaField {...shared} rows={3} maxLength={300} defaultValue={value} />;
    default:
      return <TextField {...shared} defaultValue={value} maxLength={120} autoComplete="off" {...(input === 'number' ? { inputMode: 'decimal' as const } : {})} />;
  }
}

type CheckCase = Extract<CandidateFormCase, { kind: 'check' }>;

function CheckEntries({ drawn, sheet }: { readonly drawn: CheckCase; readonly sheet: Sheet }) {
  return (
    <ol className="space-y-5">
      {drawn.entries.map((entry) => (
        <li key={entry.id}>
          <CheckedEntry entry={entry} columns={drawn.columns} reasons={drawn.reasons} sheet={sheet} />
        </li>
      ))}
    </ol>
  );
}

function CheckedEntry({
  entry: { id, label, shows },
  columns,
  reasons,
  sheet,
}: {
  readonly entry: CandidateEntry;
  readonly columns: readonly string[];
  readonly reasons: readonly string[];
  readonly sheet: Sheet;
}) {
  const hydrated = useHydrated();
  const [verdict, setVerdict] = useState(sheet[id]?.[0] ?? '');
  return (
    <fieldset className="rounded border border-line bg-raised p-4">
      <legend className="px-1 font-bold">{label}</legend>
      {columns.length === 1 ? (
        <p className="text-lg">{shows[0]}</p>
      ) : (
        <dl className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-5 gap-y-2">
          {columns.map((column, at) => (
            <div key={column}>
              <dt className="text-[0.9375rem] text-muted">{column}</dt>
              <dd className="break-words tabular-nums">{shows[at]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-3 flex flex-wrap gap-x-6">
        {[['ok', '无误'], ['wrong', '有误']].map(([value, title]) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input type="radio" name={id} value={value} defaultChecked={verdict === value} onChange={() => setVerdict(value ?? '')} className="size-5" />
            {title}
          </label>
        ))}
      </div>
      {/* Without scripts the two fields stand open: one form serves everybody. */}
      <div hidden={hydrated && verdict !== 'wrong'} className="mt-2 grid gap-4 sm:grid-cols-2">
        <SelectField
          label="毛病属于"
          name={`${id}-reason`}
          defaultValue={sheet[`${id}-reason`]?.[0] ?? ''}
          options={[{ value: '', label: '请选择' }, ...reasons.map((reason) => ({ value: reason, label: reason }))]}
        />
        <TextField label="能当场改的，应当是" name={`${id}-right`} defaultValue={sheet[`${id}-right`]?.[0] ?? ''} hint="要退回去问的，空着" autoComplete="off" maxLength={120} />
      </div>
    </fieldset>
  );
}

function HandIn({ busy, paper }: { readonly busy: boolean; readonly paper: RefObject<HTMLFormElement> }) {
  const [blanks, setBlanks] = useState(0);
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  if (!hydrated) {
    return (
      <Button name="intent" value="hand-in">
        交表
      </Button>
    );
  }
  const ask = () => {
    if (paper.current) setBlanks(blanksOf(paper.current));
    dialog.current?.showModal();
  };
  return (
    <>
      <Button type="button" aria-haspopup="dialog" onClick={ask}>
        交表
      </Button>
      <dialog ref={dialog} aria-labelledby="hand-in-title" className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded border border-line-strong bg-raised p-6 text-ink">
        <h2 id="hand-in-title" className="font-song text-xl font-bold">
          交表
        </h2>
        <p className="mt-3">
          {blanks > 0 ? `还有 ${blanks} 格空着。` : '每一格都写了。'}交了以后不能再改，马上逐格讲评；考核的结果等老师收回布置以后再看。
        </p>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            再看看
          </Button>
          <Button name="intent" value="hand-in" disabled={busy}>
            {busy ? '正在交…' : '确认交表'}
          </Button>
        </div>
      </dialog>
    </>
  );
}

interface SheetSaving {
  readonly savedAt: number;
  /** Whether something is written that the server does not have. */
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly fault: string | null;
}

function SavedSentence({ savedAt, dirty, busy, fault }: SheetSaving) {
  return (
    <p role="status" className={fault === null ? 'text-muted' : 'font-semibold text-danger'}>
      {fault !== null ? '刚才写的还没有保存，请照上面的提示办。' : busy ? '正在保存…' : dirty ? '写完停一下就自己保存。' : `${formatTime(savedAt)} 已保存，换一台设备也能接着填。`}
    </p>
  );
}

/** Saves a moment after the last change. What the server answers moves `seq` on, so that a save from an older page is refused and never overwrites. */
function useSheetSaving(form: RefObject<HTMLFormElement>, seqShown: number, savedAtShown: number) {
  const fetcher = useFetcher<{ readonly sheet: SheetReply | null }>();
  const { submit, state } = fetcher;
  const [changes, setChanges] = useState(0);
  const [sent, setSent] = useState(0);
  const replied = fetcher.data?.sheet;

  useEffect(() => {
    // One save at a time: a change that comes meanwhile goes with the next one, which then knows the new seq.
    if (changes === sent || state !== 'idle') return undefined;
    const timer = setTimeout(() => {
      if (form.current) submit(form.current, { method: 'post', preventScrollReset: true });
      setSent(changes);
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [changes, sent, state, form, submit]);

  return {
    seq: Math.max(seqShown, replied?.seq ?? 0),
    savedAt: Math.max(savedAtShown, replied?.savedAt ?? 0),
    dirty: changes !== sent,
    busy: state !== 'idle',
    fault: replied?.fault ?? null,
    changed: () => setChanges((before) => before + 1),
  };
}

/** Fields, and entries to judge, that hold nothing. What a verdict opens is not counted. */
function blanksOf(form: HTMLFormElement): number {
  const names = new Set<string>();
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
      if (element.type !== 'hidden' && !/-(reason|right)$/.test(element.name)) names.add(element.name);
    }
  }
  const data = new FormData(form);
  return [...names].filter((name) => data.getAll(name).every((value) => value === '')).length;
}
