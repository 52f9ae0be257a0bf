import { Form, useNavigation } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextAreaField } from '#app/components/ui/field.tsx';
import { REPORT_KIND_TITLES, REPORT_KINDS } from '#app/domain/practice/item-report.ts';
import type { OwnReport } from '#app/domain/practice/practice-views.ts';

/** What an action says about a report that was not taken. */
export interface ReportFault {
  readonly position: number;
  readonly fault: string;
  readonly kind: string;
  readonly text: string;
}

export interface ReportFormProps {
  readonly position: number;
  readonly report: OwnReport | null;
  readonly fault: ReportFault | null;
}

/** Tells the bank's people what is wrong with an item; folded, for most items are right. */
export function ReportForm({ position, report, fault }: ReportFormProps) {
  const sending = useNavigation().state !== 'idle';
  if (report !== null) {
    return (
      <p role="status" className="text-[0.9375rem] text-muted">
        您报过“{REPORT_KIND_TITLES[report.kind]}”，题库的人看过以后会答复，答复在错题本里看。
      </p>
    );
  }
  return (
    <details open={fault !== null}>
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">这道题有问题，报给题库</summary>
      <Form method="post" preventScrollReset className="mt-2 max-w-[34rem] space-y-4 border-l-4 border-line-strong pl-4">
        <input type="hidden" name="intent" value="report" />
        <input type="hidden" name="position" value={position} />
        <SelectField label="哪一类问题" name="kind" defaultValue={fault?.kind} options={REPORT_KINDS.map((kind) => ({ value: kind, label: REPORT_KIND_TITLES[kind] }))} />
        <TextAreaField label="哪里不对" name="text" rows={3} maxLength={500} defaultValue={fault?.text} errors={fault ? [fault.fault] : undefined} hint="写出哪一句、应当怎样，至少 4 个字。" />
        <Button variant="secondary" disabled={sending}>
          {sending ? '正在提交…' : '提交纠错'}
        </Button>
      </Form>
    </details>
  );
}
