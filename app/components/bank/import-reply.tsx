import { Form, useNavigation } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { faultPlace } from '#app/domain/items/fault-place.ts';

export interface ShownFault {
  readonly place: string;
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** What the import page is told after a file was sent or confirmed. */
export type ImportReply =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'faults'; readonly faults: readonly ShownFault[]; readonly count: number; readonly total: number }
  | { readonly kind: 'preview'; readonly fileName: string; readonly uploadId: string; readonly plan: { readonly added: readonly string[]; readonly changed: readonly string[]; readonly same: readonly string[] } }
  | { readonly kind: 'done'; readonly added: number; readonly changed: number; readonly same: number };

/** Every fault of the file, where it is and how to mend it. */
export function ImportFaults({ reply }: { readonly reply: Extract<ImportReply, { kind: 'faults' }> }) {
  const { faults, count, total } = reply;
  return (
    <>
      <Notice tone="danger" title={`有 ${count} 处要改，一道题也没有导入。`}>
        <p>
          文件里读到 {total} 道题。请照下面改好文件，再导入一次。
          {faults.length < count ? `这里列出前 ${faults.length} 处。` : null}
        </p>
      </Notice>
      <Table caption="文件里要改的地方" captionHidden dense>
        <thead>
          <tr>
            <th scope="col">在哪里</th>
            <th scope="col">哪一栏</th>
            <th scope="col">什么问题</th>
            <th scope="col">怎样改</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ place, field, message, mend }, at) => (
            <tr key={at}>
              <th scope="row">{place}</th>
              <td className="whitespace-nowrap">{field === '' ? '—' : faultPlace(field)}</td>
              <td>{message}</td>
              <td>{mend}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

const LISTED = 30;

/** What confirming will do, before it does it. */
export function ImportPreview({ reply }: { readonly reply: Extract<ImportReply, { kind: 'preview' }> }) {
  const busy = useNavigation().state !== 'idle';
  const { fileName, uploadId, plan } = reply;
  const nothing = plan.added.length + plan.changed.length === 0;
  return (
    <Card title={`“${fileName}”读好了，没有问题`}>
      <dl className="grid gap-3 sm:grid-cols-3">
        <Group title="新增" ids={plan.added} />
        <Group title="改成新的一版" ids={plan.changed} />
        <Group title="题库里已有，不变" ids={plan.same} />
      </dl>
      {nothing ? (
        <p className="mt-4 text-muted">题库里都有了，不用导入。</p>
      ) : (
        <Form method="post" encType="multipart/form-data" className="mt-5">
          <input type="hidden" name="intent" value="import" />
          <input type="hidden" name="uploadId" value={uploadId} />
          <Button disabled={busy}>{busy ? '正在导入…' : `导入这 ${plan.added.length + plan.changed.length} 道题`}</Button>
        </Form>
      )}
    </Card>
  );
}

function Group({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <div>
      <dt className="text-muted">{title}</dt>
      <dd>
        <strong className="text-xl tabular-nums">{ids.length}</strong> 道
        {ids.length === 0 ? null : (
          <details>
            <summary className="inline-flex min-h-11 items-center text-accent">看编号</summary>
            <p className="text-[0.9375rem] break-words">
              {ids.slice(0, LISTED).join('、')}
              {ids.length > LISTED ? ` 等 ${ids.length} 道` : null}
            </p>
          </details>
        )}
      </dd>
    </div>
  );
}
