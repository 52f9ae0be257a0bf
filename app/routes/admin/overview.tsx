import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { SittingPhaseBadge } from '#app/components/admin/phase-badge.tsx';
import { SupplyTable } from '#app/components/admin/supply-table.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { loadAdminOverview } from '#app/server/queries/admin-overview.server.ts';

export const meta: MetaFunction = () => [{ title: '管理 · 基层学堂' }];

export async function loader() {
  return loadAdminOverview();
}

const AUDIT_STATES = {
  sound: { tone: 'good', text: '完整' },
  broken: { tone: 'danger', text: '发现改动' },
  notWalked: { tone: 'neutral', text: '未核对' },
} as const;

export default function Overview() {
  const { upcoming, toRelease, supply, audit } = useLoaderData<typeof loader>();
  const state = AUDIT_STATES[audit.state];
  return (
    <>
      <AdminNav />
      <PageHeader title="管理" lead="现在要办的事，和题库、审计的状况。" />
      <div className="space-y-6">
        {toRelease.length > 0 ? (
          <Card title="等待公布成绩">
            <ul className="divide-y divide-line">
              {toRelease.map((sitting) => (
                <li key={sitting.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
                  <span>
                    <strong>{sitting.title}</strong>，{formatDateTime(sitting.startsAt)}，考生 {sitting.candidates} 名
                  </span>
                  <ButtonLink to={`/admin/sittings/${sitting.id}`}>查看成绩</ButtonLink>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Card
          title="最近的场次"
          actions={
            <ButtonLink to="/admin/sittings/new" variant="secondary">
              新建场次
            </ButtonLink>
          }
        >
          {upcoming.length === 0 ? <p className="text-muted">没有待考的场次。要办考试，请先组卷，再新建场次。</p> : null}
          <ul className="divide-y divide-line">
            {upcoming.map((sitting) => (
              <li key={sitting.id} className="py-3">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Link to={`/admin/sittings/${sitting.id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                    {sitting.title}
                  </Link>
                  <SittingPhaseBadge phase={sitting.phase} />
                  <span>{formatDateTime(sitting.startsAt)}</span>
                  <span className="text-muted">
                    {LEVEL_TITLES[sitting.level]}，考生 {sitting.candidates} 名
                  </span>
                </p>
                {sitting.gate.length > 0 ? (
                  <ul className="mt-1 list-disc space-y-0.5 pl-6">
                    {sitting.gate.map((message) => (
                      <li key={message}>{message}</li>
                    ))}
                  </ul>
                ) : (
                  <p className="text-muted">
                    {sitting.phase === 'planned' ? '各项齐备，可以锁定。' : sitting.phase === 'frozen' ? '已锁定，等监考员开考。' : '考试正在进行。'}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Card>
        <Card
          title="题库"
          actions={
            <ButtonLink to="/admin/forms/new" variant="secondary">
              组卷
            </ButtonLink>
          }
        >
          <p className="mb-4 text-muted">
            已审定的试题数／组 A、B 两份平行卷需要的题数。够数是必要条件；节点和不能同卷的限制由组卷时判断。
          </p>
          <div className="grid gap-6 xl:grid-cols-2">
            {supply.map((table) => (
              <SupplyTable
                key={`${table.blueprintId} ${table.level}`}
                caption={`${LEVEL_TITLES[table.level]}：${table.blueprintTitle}`}
                types={table.types}
                sections={table.sections}
                show="supply"
              />
            ))}
          </div>
        </Card>
        <Card
          title="审计记录"
          actions={
            <ButtonLink to="/admin/audit" variant="secondary">
              查看审计记录
            </ButtonLink>
          }
        >
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={state.tone}>{state.text}</Badge>
            <span>
              共 {audit.rows} 条{audit.lastAt === null ? '' : `，最近一条 ${formatDateTime(audit.lastAt)}`}
            </span>
          </p>
        </Card>
      </div>
    </>
  );
}
