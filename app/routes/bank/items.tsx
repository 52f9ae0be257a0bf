import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { Pager } from '#app/components/admin/pager.tsx';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { ItemFilterForm } from '#app/components/bank/item-filter-form.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import { bankMessage } from '#app/domain/items/bank-messages.ts';
import { filterCount, itemFilterSchema } from '#app/domain/items/item-filter.ts';
import { ITEM_STATE_TITLES, itemStateTone } from '#app/domain/items/item-state.ts';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { approveItems } from '#app/server/commands/approve-items.server.ts';
import { tagItems } from '#app/server/commands/tag-items.server.ts';
import { bankTags, idsOfFilter, ITEMS_PER_PAGE, listBankItems } from '#app/server/queries/bank-items.server.ts';
import { bankWork } from '#app/server/queries/bank-work.server.ts';
import { sectionChoices } from '#app/server/queries/section-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '题库 · 基层学堂' }];

const MOST_TAGGED = 2000;

function filterOf(request: Request) {
  return itemFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const filter = filterOf(request);
  const [found, work, tags] = await Promise.all([listBankItems(actor, filter), bankWork(actor), bankTags()]);
  return { ...found, perPage: ITEMS_PER_PAGE, work, tags: tags.map(({ tag }) => tag), filter, narrowed: filterCount(filter), sections: sectionChoices() };
}

const chosen = { all: z.literal('on').optional(), items: z.array(z.string().max(80)).max(ITEMS_PER_PAGE) };
const intentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['tag', 'untag']), tag: z.string().trim().min(1, '请写标签。').max(20, '标签最多 20 个字。'), ...chosen }),
  z.object({ intent: z.literal('approve'), ...chosen }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const form = await request.formData();
  const input = intentSchema.safeParse({ ...Object.fromEntries(form), items: form.getAll('item') });
  if (!input.success) return told(input.error.issues[0]?.message ?? '提交的内容格式不对。');
  const ids = input.data.all ? await idsOfFilter(actor, filterOf(request), MOST_TAGGED) : input.data.items;
  if (ids.length === 0) return told('还没有选试题。请在左边打勾，或勾上“全部”。');
  if (input.data.intent === 'approve') {
    const { approved, left } = await approveItems(actor, ids);
    return left.length === 0 ? done(`已审定 ${approved} 道题，从现在起可以抽进试卷。`) : told(`已审定 ${approved} 道；还有 ${left.length} 道没有审定：自己写的要别人审，不在审题中的不能审。`);
  }
  const { tag, intent } = input.data;
  const tagged = await tagItems(actor, ids, tag, intent === 'tag');
  if (!tagged.ok) return told(bankMessage(tagged.reason));
  return done(intent === 'tag' ? `已给 ${tagged.value} 道题加上“${tag}”。` : `已从 ${tagged.value} 道题去掉“${tag}”。`);
}

interface Told {
  readonly fault: string | null;
  readonly done: string | null;
}

function told(fault: string) {
  return data<Told>({ fault, done: null }, { status: 422 });
}

function done(sentence: string) {
  return data<Told>({ fault: null, done: sentence });
}

export default function BankItems() {
  const { items, inBank, page, filter, narrowed, sections, work, tags } = useLoaderData<typeof loader>();
  const reply = useActionData<Told>();
  return (
    <>
      <BankNav />
      <PageHeader
        title="题库"
        lead="命题、审题、查题都在这里。自己写的题由别人审；审定可用的题才进试卷和练习。"
        actions={<ButtonLink to="/bank/new">新建试题</ButtonLink>}
      />
      <ul className="mb-6 flex flex-wrap gap-3">
        {work.map(({ label, count, to }) => (
          <li key={label}>
            <ButtonLink to={to} variant="secondary">
              {label} <strong className="tabular-nums">{count}</strong>
            </ButtonLink>
          </li>
        ))}
      </ul>
      <ItemFilterForm filter={filter} narrowed={narrowed} sections={sections} tags={tags} />
      {reply?.fault ? <Notice tone="danger" title={reply.fault} /> : null}
      {reply?.done ? <Notice tone="good" title={reply.done} /> : null}
      {items.length === 0 ? (
        <EmptyState
          title={inBank === 0 ? '题库是空的' : '没有找到试题'}
          action={inBank === 0 ? <ButtonLink to="/bank/import">导入试题</ButtonLink> : <ButtonLink to="/bank" variant="secondary">清除条件</ButtonLink>}
        >
          {inBank === 0 ? '可以新建，也可以从 Excel、QTI、Moodle 导入。' : '请放宽条件，或换一个词。几个词用空格隔开，要都出现才算。'}
        </EmptyState>
      ) : (
        <FoundItems key={page} />
      )}
    </>
  );
}

function FoundItems() {
  const { items, total, page, perPage, filter, tags } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="mt-4">
      <Table caption="试题" captionHidden dense>
        <thead>
          <tr>
            <th scope="col">选</th>
            <th scope="col">编号</th>
            <th scope="col">状态</th>
            <th scope="col">题干</th>
            <th scope="col">题型</th>
            <th scope="col">等级</th>
            <th scope="col">节点</th>
            <th scope="col" className="text-right">预估</th>
            <th scope="col" className="text-right">实测</th>
            <th scope="col" className="text-right">区分度</th>
            <th scope="col" className="text-right">用过</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <label className="relative inline-flex size-11 items-center justify-center">
                  <span className="sr-only">选 {item.id}</span>
                  <input type="checkbox" name="item" value={item.id} className="size-5" />
                </label>
              </td>
              <th scope="row" className="whitespace-nowrap">
                <Link to={`/bank/${item.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                  {item.id}
                </Link>
              </th>
              <td>
                <span className="flex flex-col items-start gap-1">
                  <Badge tone={itemStateTone(item.state)}>{ITEM_STATE_TITLES[item.state]}</Badge>
                  {item.inRevision ? <Badge tone="neutral">有改稿</Badge> : null}
                  {item.pool === 'secure' ? <Badge tone="accent">保密</Badge> : null}
                </span>
              </td>
              <td className="min-w-80">
                <span className="line-clamp-3">{item.stem === '' ? '（还没有题干）' : item.stem.replaceAll('**', '')}</span>
                {item.tags.length === 0 ? null : <span className="text-sm text-muted">标签：{item.tags.join('、')}</span>}
              </td>
              <td className="whitespace-nowrap">{BANK_ITEM_TYPE_TITLES[item.type]}</td>
              <td className="whitespace-nowrap">{item.levels.map((level) => LEVEL_TITLES[level]).join('、')}</td>
              <td className="min-w-28">{item.nodes.join('、')}</td>
              <td className="text-right tabular-nums">{item.difficulty === 0 ? '—' : `${Math.round(item.difficulty * 100)}%`}</td>
              <td className="text-right tabular-nums" title={item.answered === 0 ? undefined : `${item.answered} 人答过`}>
                {item.facility === null ? '—' : `${Math.round(item.facility * 100)}%`}
              </td>
              <td className="text-right tabular-nums">{item.discrimination === null ? '—' : item.discrimination.toFixed(2)}</td>
              <td className="text-right tabular-nums">{item.formsUsed}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager page={page} perPage={perPage} total={total} unit="道试题" />
      <fieldset className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3 border-t border-line pt-4">
        <legend className="sr-only">批量标签</legend>
        <TextField label="给勾选的试题加标签" name="tag" list="bank-tags" maxLength={20} autoComplete="off" className="w-64" />
        <datalist id="bank-tags">
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="all" className="size-5" />
          符合条件的 {total} 道全部
        </label>
        <Button variant="secondary" name="intent" value="tag" disabled={busy}>
          加上标签
        </Button>
        <Button variant="quiet" name="intent" value="untag" disabled={busy}>
          去掉标签
        </Button>
        {filter.state === 'inReview' ? (
          <Button variant="secondary" name="intent" value="approve" formNoValidate disabled={busy}>
            审定勾选的试题
          </Button>
        ) : null}
      </fieldset>
      <p className="mt-4">
        <Link reloadDocument to={`/bank/import?${exportQuery(filter)}#export`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          把符合条件的 {total} 道导出来
        </Link>
      </p>
    </Form>
  );
}

/** The filter as an address, without what is empty. */
function exportQuery(filter: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '' && name !== 'sort') parameters.set(name, value);
  }
  return parameters.toString();
}
