import { type SubmissionResult, getFormProps, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import type { InvigilationIntent } from '#app/domain/attempts/invigilation-form.ts';

/** Sentences at a field of this name, and what was typed in it. */
export type FieldState = (name: ActField) => { readonly errors: string[] | undefined; readonly defaultValue: string | undefined };
type ActField = 'kind' | 'note' | 'minutes' | 'reason' | 'typed';
type ActFields = Partial<Record<ActField, string>>;

export interface ActFormProps {
  readonly intent: InvigilationIntent;
  /** A registration, everybody, or '' where none belongs. */
  readonly seat: string;
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly closeTo: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: (field: FieldState) => ReactNode;
}

/** The form of one act: what will happen, its fields, and the two ways out. A refusal is told above and nothing typed is lost. */
export function ActForm({ intent, seat, lastResult, closeTo, confirm, danger = false, hidden = {}, children }: ActFormProps) {
  const [form, fields] = useForm<ActFields, ActFields, string[]>({ id: `act-${useId()}`, lastResult });
  const busy = useNavigation().state !== 'idle';
  const field: FieldState = (name) => ({ errors: fields[name].errors, defaultValue: fields[name].initialValue });
  return (
    <Form method="post" preventScrollReset {...getFormProps(form)} className="space-y-4">
      <input type="hidden" name="intent" value={intent} />
      {seat === '' ? null : <input type="hidden" name="seat" value={seat} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {form.errors ? (
        <div id={form.errorId}>
          <Notice tone="danger" title="没有办成">
            {form.errors.map((error) => (
              <p key={error}>{error}</p>
            ))}
          </Notice>
        </div>
      ) : null}
      {children(field)}
      <div className="flex flex-row-reverse flex-wrap justify-start gap-3 pt-1">
        <Button variant={danger ? 'danger' : 'primary'} disabled={busy}>
          {busy ? '正在提交…' : confirm}
        </Button>
        <ConsoleLink to={closeTo} replace className="inline-flex min-h-11 items-center rounded border border-line-strong bg-raised px-4 font-semibold hover:bg-sunk">
          取消
        </ConsoleLink>
      </div>
    </Form>
  );
}
