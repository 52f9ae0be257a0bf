import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { SITTING_PHASE_TITLES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { listSittings } from '#app/server/queries/sittings-list.server.ts';

export const meta: MetaFunction = () => [{ title: '场次 · 管理 · 基层学堂' }];

export async function loader() {
  return { sittings: await listSittings() };
}

/** What waits for somebody comes first. */
const ORDER = ['open', 'closed', 'frozen', 'planned', 'released', 'cancelled'] as const satisfies SittingPhase[];

export default function Sittings() {
  const { sittings } = useLoaderData<typeof loader>();
  const create = <ButtonLink to="/admin/sittings/new">新建场次</ButtonLink>;
  return (
    <>
      <AdminNav />
      <PageHeader
        title="场次"
        lead="编排好考场、监考员、考生和试卷后锁定，考试当天由监考员开考，评分完成后由管理员公布成绩。"
        actions={sittings.length > 0 ? create : null}
      />
      {sittings.length === 0 ? (
        <EmptyState title="还没有场次" action={create}>
          先定好时间和考场，再登记考生、安排监考员和试卷。
        </EmptyState>
      ) : null}
      <div className="space-y-8">
        {ORDER.map((phase) => {
          const rows = sittings.filter((sitting) => sitting.phase === phase);
          return rows.length === 0 ? null : (
            <section key={phase} aria-labelledby={`phase-${phase}`}>
              <h2 id={`phase-${phase}`} className="mb-3 font-song text-xl font-bold">
                {SITTING_PHASE_TITLES[phase]}（{rows.length}）
              </h2>
              <Table caption={`${SITTING_PHASE_TITLES[phase]}的场次`} captionHidden dense>
                <thead>
                  <tr>
                    <th scope="col">场次</th>
                    <th scope="col">编号</th>
                    <th scope="col">等级</th>
                    <th scope="col">开考时间</th>
                    <th scope="col" className="text-right">时长</th>
                    <th scope="col" className="text-right">考场</th>
                    <th scope="col" className="text-right">考生</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.id} className="*:align-middle">
                      <th scope="row" className="min-w-48">
                        <Link to={`/admin/sittings/${row.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                          {row.title}
                        </Link>
                      </th>
                      <td className="whitespace-nowrap">{row.code}</td>
                      <td>{LEVEL_TITLES[row.level]}</td>
                      <td className="whitespace-nowrap">{formatDateTime(row.startsAt)}</td>
                      <td className="text-right whitespace-nowrap">{row.durationMinutes} 分钟</td>
                      <td className="text-right">{row.rooms}</td>
                      <td className="text-right">{row.candidates}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </section>
          );
        })}
      </div>
    </>
  );
}
