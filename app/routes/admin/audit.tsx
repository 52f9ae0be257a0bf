import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { Pager } from '#app/components/admin/pager.tsx';
import { formatDateTime, formatTime } from '#app/components/format-time.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { shanghaiInstant } from '#app/domain/planning/sitting-time.ts';
import { DAY } from '#app/domain/shared/instant.ts';
import { AUDIT_ACTION_TITLES } from '#app/server/audit.server.ts';
import { checkAuditChain } from '#app/server/queries/audit-chain.server.ts';
import { AUDIT_PER_PAGE, isAuditAction, listAuditEvents } from '#app/server/queries/audit-trail.server.ts';

export const meta: MetaFunction = () => [{ title: '审计记录 · 管理 · 基层学堂' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const text = (name: string) => searchParams.get(name) ?? '';
  const action = text('action');
  const until = shanghaiInstant(`${text('until')}T00:00`);
  const page = Math.max(1, Math.trunc(Number(text('page'))) || 1);
  const events = await listAuditEvents({
    action: isAuditAction(action) ? action : null,
    person: text('person'),
    from: shanghaiInstant(`${text('from')}T00:00`),
    until: until === null ? null : until + DAY,
    page,
  });
  return {
    ...events,
    page,
    perPage: AUDIT_PER_PAGE,
    filter: { action, person: text('person'), from: text('from'), until: text('until') },
    actions: Object.entries(AUDIT_ACTION_TITLES).map(([value, label]) => ({ value, label })),
  };
}

interface Verification {
  readonly rows: number;
  readonly head: string;
  readonly faults: readonly string[];
}

export async function action() {
  const verification: Verification = await checkAuditChain();
  return data(verification);
}

export default function Audit() {
  const { rows, total, page, perPage, filter, actions } = useLoaderData<typeof loader>();
  const verification = useActionData<Verification>();
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <AdminNav />
      <PageHeader
        title="审计记录"
        lead="谁在什么时候做了什么。每一条带着前一条的校验码，改动、删去或插入一条都会被发现。"
        actions={
          <Form method="post">
            <Button variant="secondary" disabled={busy}>
              {busy ? '正在核对…' : '核对整条记录'}
            </Button>
          </Form>
        }
      />
      <div className="space-y-6">
        {verification ? <VerificationNotice verification={verification} /> : null}
        <Card as="div">
          <Form method="get" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_11rem_11rem_auto]">
            <SelectField label="做了什么" name="action" defaultValue={filter.action} options={[{ value: '', label: '全部' }, ...actions]} />
            <TextField label="谁" name="person" type="search" defaultValue={filter.person} />
            <TextField label="从哪天" name="from" type="date" defaultValue={filter.from} />
            <TextField label="到哪天" name="until" type="date" defaultValue={filter.until} />
            <Button variant="secondary">查找记录</Button>
          </Form>
        </Card>
        {rows.length === 0 ? (
          <EmptyState title="没有符合条件的记录">请放宽条件再找。</EmptyState>
        ) : (
          <div>
            <Table caption="审计记录，新的在前" captionHidden dense>
              <thead>
                <tr>
                  <th scope="col" className="text-right">序号</th>
                  <th scope="col">时间</th>
                  <th scope="col">谁</th>
                  <th scope="col">做了什么</th>
                  <th scope="col">细节</th>
                  <th scope="col">校验码</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.seq}>
                    <td className="text-right">{row.seq}</td>
                    <td className="whitespace-nowrap">
                      <time title={formatTime(row.at)}>{formatDateTime(row.at)}</time>
                    </td>
                    <td className="whitespace-nowrap">{row.actorName}</td>
                    <th scope="row" className="whitespace-nowrap">{row.title}</th>
                    <td className="min-w-56 break-all">
                      {row.details.map((detail) => `${detail.label}：${detail.text}`).join('；') || '—'}
                    </td>
                    <td className="font-mono text-sm" title={row.hash}>
                      {row.hash.slice(0, 8)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <Pager page={page} perPage={perPage} total={total} unit="条记录" />
          </div>
        )}
      </div>
    </>
  );
}

function VerificationNotice({ verification }: { readonly verification: Verification }) {
  const head = <p className="break-all">链尾校验码 {verification.head}。把它抄在别处，以后可以对照。</p>;
  return verification.faults.length === 0 ? (
    <Notice tone="good" title={`${verification.rows} 条记录完整，没有发现改动`}>
      {head}
    </Notice>
  ) : (
    <Notice tone="danger" title={`${verification.rows} 条记录中发现 ${verification.faults.length} 处问题，请保留数据库文件并报告上级`}>
      <ul className="list-disc space-y-1 pl-5">
        {verification.faults.slice(0, 20).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {head}
    </Notice>
  );
}
