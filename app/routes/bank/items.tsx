import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Pager } from '#app/components/admin/pager.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ITEM_TYPE_TITLES, ITEM_TYPES, itemTypeSchema } from '#app/domain/items/item.ts';
import { ITEM_STATE_TITLES, itemStateTone } from '#app/domain/items/item-state.ts';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { LEVELS, sectionKeySchema } from '#app/domain/standard/standard.ts';
import { ITEMS_PER_PAGE, listBankItems } from '#app/server/queries/bank-items.server.ts';
import { sectionChoices } from '#app/server/queries/section-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '题库 · 基层学堂' }];

const text = z.string().trim().max(100).catch('');

/** What the address asks for; what makes no sense there is as if it were not. */
const filterSchema = z.object({
  section: sectionKeySchema.optional().catch(undefined),
  level: z.enum(['4', '3']).optional().catch(undefined),
  type: itemTypeSchema.optional().catch(undefined),
  node: text,
  q: text,
  page: z.coerce.number().int().min(1).catch(1),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const filter = filterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await listBankItems({
    section: filter.section,
    level: filter.level === undefined ? undefined : filter.level === '4' ? 4 : 3,
    type: filter.type,
    node: filter.node === '' ? undefined : filter.node,
    text: filter.q === '' ? undefined : filter.q,
    page: filter.page,
  });
  return { ...found, perPage: ITEMS_PER_PAGE, filter, sections: sectionChoices() };
}

export default function BankItems() {
  const { items, total, inBank, page, perPage, filter, sections } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="题库" lead="这里看得到试题、答案和解析。公开题库随内容文件更新，改动请在内容文件里做；每次改动都成为新的版本。" />
      {/* The key makes the fields follow the address when one goes back. */}
      <Form key={JSON.stringify(filter)} method="get" className="mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField label="文字或试题编号" name="q" type="search" defaultValue={filter.q} />
        <SelectField
          label="权重项目"
          name="section"
          defaultValue={filter.section ?? ''}
          options={[{ value: '', label: '全部' }, ...sections.map(({ key, title }) => ({ value: key, label: title }))]}
        />
        <SelectField
          label="等级"
          name="level"
          defaultValue={filter.level ?? ''}
          options={[{ value: '', label: '全部' }, ...LEVELS.map((level) => ({ value: String(level), label: LEVEL_TITLES[level] }))]}
        />
        <SelectField
          label="题型"
          name="type"
          defaultValue={filter.type ?? ''}
          options={[{ value: '', label: '全部' }, ...ITEM_TYPES.map((type) => ({ value: type, label: ITEM_TYPE_TITLES[type] }))]}
        />
        <TextField label="标准节点" name="node" defaultValue={filter.node} placeholder="如 L4.K3.2.1" />
        <div className="self-end">
          <Button variant="secondary">查找试题</Button>
        </div>
      </Form>
      {items.length === 0 ? (
        <EmptyState title={inBank === 0 ? '题库是空的' : '没有找到试题'}>
          {inBank === 0 ? '请管理员同步内容文件中的公开试题。' : '请放宽条件，或换一个词。'}
        </EmptyState>
      ) : (
        <>
          <Table caption="试题" captionHidden dense>
            <thead>
              <tr>
                <th scope="col">编号</th>
                <th scope="col">题干</th>
                <th scope="col">题型</th>
                <th scope="col">权重项目</th>
                <th scope="col">等级</th>
                <th scope="col">节点</th>
                <th scope="col" className="text-right">答对率</th>
                <th scope="col">状态</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row" className="whitespace-nowrap">
                    <Link to={`/bank/${item.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      {item.id}
                    </Link>
                  </th>
                  <td className="min-w-72">{item.stem.replaceAll('**', '')}</td>
                  <td className="whitespace-nowrap">{ITEM_TYPE_TITLES[item.type]}</td>
                  <td className="whitespace-nowrap">{item.section}</td>
                  <td className="whitespace-nowrap">{item.levels.map((level) => LEVEL_TITLES[level]).join('、')}</td>
                  <td className="whitespace-nowrap">{item.nodes.join('、')}</td>
                  <td className="text-right">{Math.round(item.difficulty * 100)}%</td>
                  <td>
                    <Badge tone={itemStateTone(item.state)}>{ITEM_STATE_TITLES[item.state]}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager page={page} perPage={perPage} total={total} unit="道试题" />
        </>
      )}
    </>
  );
}
