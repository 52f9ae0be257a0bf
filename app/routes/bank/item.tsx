import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { CandidateView } from '#app/components/bank/candidate-view.tsx';
import { KeyAndReasons } from '#app/components/bank/key-and-reasons.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ITEM_STATE_TITLES, itemStateTone } from '#app/domain/items/item-state.ts';
import { FORM_PHASE_TITLES } from '#app/domain/planning/form-phases.ts';
import { LEVEL_TITLES, POOL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { bankItem } from '#app/server/queries/bank-item.server.ts';

export const meta: MetaFunction = ({ params }) => [{ title: `试题 ${params.itemId ?? ''} · 题库 · 基层学堂` }];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const version = Number(new URL(request.url).searchParams.get('version') ?? Number.NaN);
  const item = await bankItem(params.itemId ?? '', Number.isInteger(version) ? version : undefined);
  if (!item) throw new Response('题库里没有这道试题或这个版本。请回到题库查找。', { status: 404 });
  return { shown: item };
}

const LINK = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

export default function BankItem() {
  const { shown } = useLoaderData<typeof loader>();
  const { item } = shown;
  return (
    <>
      <PageHeader
        back={{ to: '/bank', label: '题库' }}
        title={shown.id}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{shown.section}</span>
            <span>{item.levels.map((level) => LEVEL_TITLES[level]).join('、')}</span>
            <span>第 {shown.version} 版</span>
            <span>{POOL_TITLES[shown.pool]}</span>
            <Badge tone={itemStateTone(shown.state)}>{ITEM_STATE_TITLES[shown.state]}</Badge>
          </span>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
        {shown.version === shown.newest ? null : (
          <div className="lg:col-span-2">
            <Notice tone="warn" title="这不是最新版">
              <Link to={`/bank/${shown.id}`} className={LINK}>
                看最新的第 {shown.newest} 版
              </Link>
            </Notice>
          </div>
        )}
        <Card title="考生所见">
          <CandidateView item={shown.candidateItem} />
        </Card>
        <Card title="答案与解析">
          <KeyAndReasons item={item} />
        </Card>
        <Card title="考查的标准条目">
          <NodeLinks nodes={shown.nodes} />
        </Card>
        <Card title="依据">
          <ul className="space-y-2">
            {shown.citations.map(({ id, title, article, check }) => (
              <li key={`${id} ${article ?? ''}`}>
                《{title}》{article ?? ''}
                {check === 'secondary' ? '（只见到转述，须核对原文）' : null}
                {check === 'teaching' ? '（通行做法的归纳，不是法律规定）' : null}
                {check === null ? '（依据表里已没有这份文件）' : null}
              </li>
            ))}
          </ul>
        </Card>
        <Card title="版本">
          <ul>
            {shown.versions.map(({ version, createdAt }) => (
              <li key={version}>
                {version === shown.version ? (
                  <span className="inline-flex min-h-11 items-center font-bold">
                    第 {version} 版，{formatDateTime(createdAt)}（正在看）
                  </span>
                ) : (
                  <Link to={`/bank/${shown.id}?version=${version}`} className={LINK}>
                    第 {version} 版，{formatDateTime(createdAt)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Card>
        <Card title="用到它的试卷">
          {shown.forms.length === 0 ? (
            <p className="text-muted">还没有试卷用到它。</p>
          ) : (
            <Table caption="用到这道题的试卷" captionHidden dense>
              <thead>
                <tr>
                  <th scope="col">试卷</th>
                  <th scope="col">状态</th>
                  <th scope="col" className="text-right">题号</th>
                  <th scope="col" className="text-right">版本</th>
                </tr>
              </thead>
              <tbody>
                {shown.forms.map(({ code, phase, position, version }) => (
                  <tr key={`${code} ${position}`}>
                    <th scope="row">{code}</th>
                    <td>{FORM_PHASE_TITLES[phase]}</td>
                    <td className="text-right">{position}</td>
                    <td className="text-right">{version}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Card>
      </div>
    </>
  );
}
