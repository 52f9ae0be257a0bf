import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ActPanel } from '#app/components/bank/act-panel.tsx';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { CandidateView } from '#app/components/bank/candidate-view.tsx';
import { FaultList } from '#app/components/bank/fault-list.tsx';
import { FiguresTable } from '#app/components/bank/figures-table.tsx';
import { ItemComments, ItemEvents } from '#app/components/bank/item-life.tsx';
import { ItemReports } from '#app/components/bank/item-reports.tsx';
import { ItemSources } from '#app/components/bank/item-sources.tsx';
import { KeyAndReasons } from '#app/components/bank/key-and-reasons.tsx';
import { SimilarItems } from '#app/components/bank/similar-items.tsx';
import { VersionList } from '#app/components/bank/version-list.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { hideBankKey } from '#app/domain/items/bank-candidate.ts';
import { bankMessage, type BankReason } from '#app/domain/items/bank-messages.ts';
import { ITEM_ACT_TITLES, ITEM_ACTS } from '#app/domain/items/item-flow.ts';
import type { ItemFault } from '#app/domain/items/item-faults.ts';
import { ITEM_STATE_TITLES, itemStateTone } from '#app/domain/items/item-state.ts';
import { LEVEL_TITLES, POOL_TITLES } from '#app/domain/planning/sitting-form.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';
import { closeItemReport } from '#app/server/commands/close-item-report.server.ts';
import { commentItem } from '#app/server/commands/comment-item.server.ts';
import { openItem } from '#app/server/commands/open-item.server.ts';
import { reviseItem } from '#app/server/commands/write-item.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { itemFiguresOf } from '#app/server/queries/item-figures.server.ts';
import { bankItem } from '#app/server/queries/bank-item.server.ts';

export const meta: MetaFunction = ({ params }) => [{ title: `试题 ${params.itemId ?? ''} · 题库 · 基层学堂` }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const version = Number(new URL(request.url).searchParams.get('version') ?? Number.NaN);
  const shown = await bankItem(requireActor(context), params.itemId ?? '', Number.isInteger(version) ? version : undefined);
  if (!shown) throw new Response('题库里没有这道试题或这个版本。请回到题库查找。', { status: 404 });
  return { shown, figures: await itemFiguresOf(shown.id), candidateItem: shown.content && hideBankKey(shown.content.item) };
}

const text = z.string().max(2000).default('');
const intentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('act'), act: z.enum(ITEM_ACTS), reason: text }),
  z.object({ intent: z.literal('comment'), text }),
  z.object({ intent: z.literal('revise') }),
  z.object({ intent: z.literal('open') }),
  z.object({ intent: z.literal('reply'), reportId: z.string().max(60), reply: text }),
]);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const itemId = params.itemId ?? '';
  const input = parseForm(intentSchema, await request.formData());
  switch (input.intent) {
    case 'act':
      return told(await actOnItem(actor, itemId, input.act, input.reason), `${ITEM_ACT_TITLES[input.act]}：已完成。`);
    case 'comment':
      return told(await commentItem(actor, itemId, input.text), '意见已发表。');
    case 'open':
      return told(await openItem(actor, itemId), '已转入公开题库。');
    case 'reply':
      return told(await closeItemReport(actor, itemId, input.reportId, input.reply), '已答复。');
    case 'revise': {
      const revised = await reviseItem(actor, itemId);
      return revised.ok ? redirect(`/bank/${itemId}/edit`) : told(revised, '');
    }
  }
}

interface Told {
  readonly fault: string | null;
  readonly done: string | null;
  readonly faults: readonly ItemFault[];
}

function told(outcome: Result<unknown, BankReason>, done: string) {
  if (outcome.ok) return data<Told>({ fault: null, done, faults: [] });
  const { reason } = outcome;
  return data<Told>({ fault: bankMessage(reason), done: null, faults: typeof reason === 'object' ? reason.faults : [] }, { status: 422 });
}

const LINK = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

export default function BankItemPage() {
  const { shown, figures, candidateItem } = useLoaderData<typeof loader>();
  const reply = useActionData<Told>();
  const { content } = shown;
  return (
    <>
      <BankNav />
      <PageHeader
        back={{ to: '/bank', label: '题库' }}
        title={shown.id}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {content ? <span>{content.section}</span> : null}
            {content ? <span>{content.item.levels.map((level) => LEVEL_TITLES[level]).join('、')}</span> : null}
            <span>{shown.version === null ? '还没有提交过' : `第 ${shown.version} 版`}</span>
            <span>{POOL_TITLES[shown.pool]}</span>
            <Badge tone={itemStateTone(shown.state)}>{ITEM_STATE_TITLES[shown.state]}</Badge>
          </span>
        }
      />
      <div className="space-y-4">
        {reply?.fault ? (
          <Notice tone="danger" title={reply.fault}>
            <FaultList faults={reply.faults} />
          </Notice>
        ) : null}
        {reply?.done ? <Notice tone="good" title={reply.done} /> : null}
        {shown.version !== shown.newest && shown.newest !== null ? (
          <Notice tone="warn" title="这不是最新版">
            <Link to={`/bank/${shown.id}`} className={LINK}>
              看最新的第 {shown.newest} 版
            </Link>
          </Notice>
        ) : null}
        {shown.draft ? (
          <Notice tone="info" title={shown.newest === null ? '这道题还是草稿' : '有一份改稿还没有提交'}>
            <p>
              {shown.draft.by ?? '有人'}改到 {formatDateTime(shown.draft.updatedAt)}。
            </p>
            {shown.mayWrite ? (
              <ButtonLink to={`/bank/${shown.id}/edit`} variant="secondary">
                接着写
              </ButtonLink>
            ) : null}
          </Notice>
        ) : null}
        {shown.state === 'inReview' && shown.own ? <Notice tone="info" title="这是您写的题，要由另一位审题人来审。" /> : null}
        <div className="flex flex-wrap gap-3">
          <ActPanel acts={shown.acts.filter((act) => act !== 'handIn')} itemId={shown.id} />
          {shown.mayRevise && shown.newest !== null && !shown.draft ? (
            <Form method="post">
              <Button variant="secondary" name="intent" value="revise">
                修改试题
              </Button>
            </Form>
          ) : null}
          {shown.mayOpen && content ? (
            <ConfirmDialog triggerLabel="转入公开题库" title="转入公开题库？" confirmLabel="转入公开题库" typed="公开" form={{ method: 'post', fields: { intent: 'open' } }}>
              <p>学员练习时会看到这道题和答案，见过的人收不回来，以后不能再转回保密。</p>
            </ConfirmDialog>
          ) : null}
        </div>
      </div>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
        {candidateItem ? (
          <Card title="考生所见">
            <CandidateView item={candidateItem} />
          </Card>
        ) : null}
        {content ? (
          <Card title={content.item.type === 'shortAnswer' || content.item.type === 'caseAnalysis' ? '评分与解析' : '答案与解析'}>
            <KeyAndReasons item={content.item} />
          </Card>
        ) : null}
        {content ? (
          <Card title="考查的标准条目">
            <NodeLinks nodes={content.nodes} />
          </Card>
        ) : null}
        {content ? (
          <Card title="依据">
            <ItemSources citations={content.citations} />
          </Card>
        ) : null}
        <Card title="相近的试题">
          <SimilarItems items={shown.similar} />
        </Card>
        <Card title="审题意见">
          <ItemComments comments={shown.comments} />
        </Card>
        {shown.reports.length === 0 ? null : (
          <Card title="学员报错">
            <ItemReports reports={shown.reports} />
          </Card>
        )}
        <Card title="经过">
          <ItemEvents events={shown.events} />
        </Card>
        <div className="lg:col-span-2">
          <Card title="用过以后的情况">
            <FiguresTable versions={figures} />
          </Card>
        </div>
        <Card title="版本">
          <VersionList itemId={shown.id} shown={shown.version} versions={shown.versions} />
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
                  <th scope="col" className="text-right">
                    题号
                  </th>
                  <th scope="col" className="text-right">
                    版本
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.forms.map(({ code, phase, position, version }) => (
                  <tr key={`${code} ${position}`}>
                    <th scope="row">{code}</th>
                    <td>{phase}</td>
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
