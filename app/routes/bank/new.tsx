import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { NodeSelect } from '#app/components/bank/node-select.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { bankMessage } from '#app/domain/items/bank-messages.ts';
import { newItemSchema } from '#app/domain/items/new-item.ts';
import { POOL_TITLES, POOLS } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { createItem } from '#app/server/commands/write-item.server.ts';
import { nodeChoices } from '#app/server/queries/node-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '新建试题 · 题库 · 基层学堂' }];

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const type = bankItemTypeSchema.safeParse(searchParams.get('type'));
  return { groups: nodeChoices(), node: searchParams.get('node') ?? '', type: type.success ? type.data : 'singleChoice' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const input = newItemSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!input.success) return data({ fault: input.error.issues[0]?.message ?? '提交的内容格式不对。' }, { status: 422 });
  const created = await createItem(requireActor(context), input.data);
  return created.ok ? redirect(`/bank/${created.value}/edit`) : data({ fault: bankMessage(created.reason) }, { status: 422 });
}

export default function NewItem() {
  const { groups, node, type } = useLoaderData<typeof loader>();
  const reply = useActionData<{ readonly fault: string }>();
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <BankNav />
      <PageHeader back={{ to: '/bank', label: '题库' }} title="新建试题" lead="先定考哪一条标准、用哪种题型。题型定了以后不再改；等级和项目由节点带出来，进去还可以调。" />
      {reply ? <Notice tone="danger" title={reply.fault} /> : null}
      <Form method="post" className="mt-4 max-w-xl space-y-5">
        <SelectField label="题型" name="type" defaultValue={type} options={BANK_ITEM_TYPES.map((value) => ({ value, label: BANK_ITEM_TYPE_TITLES[value] }))} />
        <NodeSelect label="主要考查的标准节点" name="node" groups={groups} none="请选择" defaultValue={node} required />
        <SelectField
          label="放进哪个题库"
          name="pool"
          defaultValue="secure"
          options={POOLS.map((value) => ({ value, label: POOL_TITLES[value] }))}
          hint="保密题只给正式考试用。公开题学员练习时看得到答案，公开以后不能再转回保密。"
        />
        <Button disabled={busy}>开始写题</Button>
      </Form>
    </>
  );
}
