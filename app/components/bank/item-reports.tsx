import { Form } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';

export interface ShownReport {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly text: string;
  readonly version: number;
  readonly closedAt: number | null;
  readonly reply: string | null;
  readonly closedBy: string | null;
}

/** What learners say is wrong, and the answer they get. Names of learners are not shown. */
export function ItemReports({ reports }: { readonly reports: readonly ShownReport[] }) {
  return (
    <ul className="space-y-5">
      {reports.map(({ id, at, kind, text, version, closedAt, reply, closedBy }) => (
        <li key={id} className="space-y-2">
          <p>
            <strong>{kind}</strong>
            <span className="text-muted">
              （第 {version} 版，{formatDateTime(at)}）
            </span>
          </p>
          <p className="whitespace-pre-line">{text}</p>
          {closedAt === null ? (
            <Form method="post" className="space-y-3">
              <input type="hidden" name="intent" value="reply" />
              <input type="hidden" name="reportId" value={id} />
              <TextAreaField label="答复学员" name="reply" rows={3} required maxLength={500} hint="他会在练习页看到。题目要改或要停，另外操作。" />
              <Button variant="secondary">答复学员</Button>
            </Form>
          ) : (
            <p className="border-l-4 border-line pl-3">
              {closedBy ?? '审题人'}答复：{reply}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
