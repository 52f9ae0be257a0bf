import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { ConformityTable } from '#app/components/admin/conformity-table.tsx';
import { Facts } from '#app/components/admin/facts.tsx';
import { FormPhaseBadge } from '#app/components/admin/phase-badge.tsx';
import { PrintButton } from '#app/components/admin/print-button.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { Card } from '#app/components/ui/card.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ITEM_TYPE_TITLES } from '#app/domain/items/item.ts';
import { planningMessages } from '#app/domain/planning/planning-messages.ts';
import { POOL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { freezeForm } from '#app/server/commands/freeze-form.server.ts';
import { retireForm } from '#app/server/commands/retire-form.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { loadFormSheet } from '#app/server/queries/form-sheet.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `试卷 ${page?.form.code ?? ''} · 管理 · 基层学堂` },
];

const DONE = {
  assembled: '组卷完成。请核对下面的细目表，无误后定卷。',
  frozen: '已定卷。从现在起内容不再改变，可以安排到场次。',
  retired: '已停用，不能再安排到场次。',
} as const;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const form = await loadFormSheet(params.formId ?? '');
  if (!form) throw data('没有这份试卷，请回到试卷列表重新查找。', { status: 404 });
  const reason = new URL(request.url).searchParams.get('done');
  return { form, done: Object.entries(DONE).find(([key]) => key === reason)?.[1] ?? null };
}

interface Refusal {
  readonly sentences: readonly string[];
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const formId = params.formId ?? '';
  const intent = (await request.formData()).get('intent');
  if (intent !== 'freeze' && intent !== 'retire') throw data('没有这个操作。', { status: 400 });
  const changed = intent === 'freeze' ? await freezeForm(actor, formId) : await retireForm(actor, formId);
  if (!changed.ok) {
    const refusal: Refusal = { sentences: planningMessages(changed.reason, readStandard()) };
    return data(refusal, { status: 409 });
  }
  return redirect(`/admin/forms/${formId}?done=${intent === 'freeze' ? 'frozen' : 'retired'}`);
}

export default function FormPage() {
  const { form, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<Refusal>();
  return (
    <>
      <AdminNav />
      <PageHeader
        title={
          <>
            {form.title} <span className="whitespace-nowrap">{form.code}</span>
          </>
        }
        lead={<FormPhaseBadge phase={form.phase} />}
        back={{ to: '/admin/forms', label: '试卷' }}
        actions={<FormActions />}
      />
      <div className="space-y-6">
        <RefusalNotice title="没有完成" sentences={refusal?.sentences} />
        {done && !refusal ? <Notice tone="good">{done}</Notice> : null}
        <Card title="细目表核对表">
          <ConformityTable sheet={form.sheet} titles={form.sectionTitles} />
          <p className="mt-3">
            {form.sheet.conforms
              ? '核对结果：各项目的分值与标准 4.1 的权重一致。'
              : '核对结果：有项目的分值与标准 4.1 的权重不一致，请重新组卷。'}
          </p>
        </Card>
        <Card title="组卷情况">
          <Facts
            rows={[
              ['满分', `${formatMarks(form.totalUnits)} 分，共 ${form.places.length} 题`],
              ['题库', form.pools.map((pool) => POOL_TITLES[pool]).join('；')],
              ['随机种子', form.seed],
              ['细目表', form.blueprintId],
              ['标准版本', form.standardVersion],
              ['组卷时间', formatDateTime(form.createdAt)],
              ['定卷时间', form.frozenAt === null ? '—' : formatDateTime(form.frozenAt)],
              ['内容校验码', <span key="hash" className="font-mono text-sm break-all">{form.contentHash}</span>],
              [
                '用于场次',
                form.sittings.length === 0
                  ? '—'
                  : form.sittings.map((sitting) => (
                      <Link key={sitting.id} to={`/admin/sittings/${sitting.id}`} className="mr-3 text-accent underline underline-offset-4">
                        {sitting.title}（{sitting.code}）
                      </Link>
                    )),
              ],
            ]}
          />
        </Card>
        <Card title="题位">
          <p className="mb-4 text-muted">只列编号、节点和分值。题目和答案由命题审题人员在题库中查看。</p>
          <Table caption="各题位的试题编号" captionHidden dense>
            <thead>
              <tr>
                <th scope="col" className="text-right">题号</th>
                <th scope="col">题型</th>
                <th scope="col">项目</th>
                <th scope="col">试题编号</th>
                <th scope="col">考查节点</th>
                <th scope="col" className="text-right">分值</th>
              </tr>
            </thead>
            <tbody>
              {form.places.map((place) => (
                <tr key={place.position}>
                  <th scope="row" className="text-right">{place.position}</th>
                  <td className="whitespace-nowrap">{ITEM_TYPE_TITLES[place.type]}</td>
                  <td className="min-w-32">{place.section}</td>
                  <td className="whitespace-nowrap">
                    {place.itemId}（第 {place.version} 版）
                  </td>
                  <td>{place.nodes.join('、')}</td>
                  <td className="text-right">{formatMarks(place.units)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      </div>
    </>
  );
}

function FormActions() {
  const { form } = useLoaderData<typeof loader>();
  return (
    <>
      <PrintButton label="打印核对表" />
      {form.phase === 'retired' ? null : (
        <ConfirmDialog
          triggerLabel="停用试卷"
          title={`停用试卷 ${form.code}`}
          confirmLabel="停用试卷"
          form={{ method: 'post', fields: { intent: 'retire' } }}
        >
          <p>停用以后不能再安排到场次，也不能恢复。已经考完的场次不受影响。</p>
        </ConfirmDialog>
      )}
      {form.phase === 'draft' ? (
        <ConfirmDialog
          triggerLabel="定卷"
          triggerVariant="primary"
          title={`定卷 ${form.code}`}
          confirmLabel="定卷"
          form={{ method: 'post', fields: { intent: 'freeze' } }}
        >
          <p>系统会按规则和现在的题库再核对一遍。定卷以后题目、顺序和分值都不再改变。</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
