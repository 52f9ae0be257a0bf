import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { FormPhaseBadge } from '#app/components/admin/phase-badge.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { listForms } from '#app/server/queries/forms-list.server.ts';

export const meta: MetaFunction = () => [{ title: '试卷 · 管理 · 基层学堂' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const assembled = new URL(request.url).searchParams.get('done') === 'assembled';
  return { forms: await listForms(), assembled };
}

export default function Forms() {
  const { forms, assembled } = useLoaderData<typeof loader>();
  const create = <ButtonLink to="/admin/forms/new">组卷</ButtonLink>;
  return (
    <>
      <AdminNav />
      <PageHeader title="试卷" lead="组出的试卷先是草稿；核对细目表后定卷，定卷以后内容不再改变，才能用于场次。" actions={forms.length > 0 ? create : null} />
      <div className="space-y-6">
        {assembled ? <Notice tone="good">组卷完成。请逐份核对细目表，然后定卷。</Notice> : null}
        {forms.length === 0 ? (
          <EmptyState title="还没有试卷" action={create}>
            先选等级和细目表，由系统按标准的权重从题库中抽题。
          </EmptyState>
        ) : (
          <Table caption="全部试卷" captionHidden dense>
            <thead>
              <tr>
                <th scope="col">编号</th>
                <th scope="col">名称</th>
                <th scope="col">卷别</th>
                <th scope="col">状态</th>
                <th scope="col">组卷时间</th>
                <th scope="col">用于场次</th>
              </tr>
            </thead>
            <tbody>
              {forms.map((form) => (
                <tr key={form.id} className="*:align-middle">
                  <th scope="row" className="whitespace-nowrap">
                    <Link to={`/admin/forms/${form.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      {form.code}
                    </Link>
                  </th>
                  <td className="min-w-44">{form.title}</td>
                  <td>{form.label}</td>
                  <td>
                    <FormPhaseBadge phase={form.phase} />
                  </td>
                  <td className="whitespace-nowrap">{formatDateTime(form.createdAt)}</td>
                  <td>{form.sittingCodes.join('、') || '—'}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </>
  );
}
