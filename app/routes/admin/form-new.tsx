import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { CheckboxGroup, chosenValues } from '#app/components/admin/checkbox-group.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { SupplyTable } from '#app/components/admin/supply-table.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { planningMessages } from '#app/domain/planning/planning-messages.ts';
import { assemblyRequestSchema, LEVEL_TITLES, POOL_TITLES, POOLS } from '#app/domain/planning/sitting-form.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { assembleDraftForms } from '#app/server/commands/assemble-forms.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { loadNewFormChoices } from '#app/server/queries/new-form-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '组卷 · 管理 · 基层学堂' }];

export async function loader() {
  return loadNewFormChoices();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const submission = parseWithZod(await request.formData(), { schema: assemblyRequestSchema });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const drawn = await assembleDraftForms(actor, submission.value);
  if (!drawn.ok) {
    const formErrors = [...planningMessages(drawn.reason, readStandard())];
    return data(submission.reply({ formErrors }), { status: 400 });
  }
  const [first] = drawn.value;
  return redirect(drawn.value.length === 1 && first ? `/admin/forms/${first}?done=assembled` : '/admin/forms?done=assembled');
}

export default function NewForm() {
  const { tables, seed } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const busy = useNavigation().state !== 'idle';
  const blueprints = [...new Map(tables.map((table) => [table.blueprintId, table.blueprintTitle]))];
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { level: '4', blueprintId: blueprints[0]?.[0], seed: String(seed), count: '2', pools: ['open'] },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: assemblyRequestSchema }),
  });
  return (
    <>
      <AdminNav />
      <PageHeader
        title="组卷"
        lead="系统按标准 4.1 的权重和细目表从已审定的试题中抽题。您看到的是分布和编号，看不到题目内容。"
        back={{ to: '/admin/forms', label: '试卷' }}
      />
      <div className="space-y-6">
        <RefusalNotice title="没有组成，原因如下" sentences={form.errors} />
        <Card title="抽题的条件">
          <Form method="post" {...getFormProps(form)} className="max-w-[36rem] space-y-5">
            <SelectField
              label="等级"
              id={fields.level.id}
              name={fields.level.name}
              defaultValue={fields.level.initialValue}
              errors={fields.level.errors}
              options={LEVELS.map((level) => ({ value: String(level), label: LEVEL_TITLES[level] }))}
            />
            <SelectField
              label="细目表"
              id={fields.blueprintId.id}
              name={fields.blueprintId.name}
              defaultValue={fields.blueprintId.initialValue}
              errors={fields.blueprintId.errors}
              options={blueprints.map(([value, label]) => ({ value, label }))}
            />
            <SelectField
              label="平行卷的套数"
              hint="平行卷没有相同的试题，难度相当；相邻座位用不同的卷。"
              id={fields.count.id}
              name={fields.count.name}
              defaultValue={fields.count.initialValue}
              errors={fields.count.errors}
              options={[
                { value: '1', label: '1 套（A 卷）' },
                { value: '2', label: '2 套（A、B 卷）' },
                { value: '3', label: '3 套（A、B、C 卷）' },
                { value: '4', label: '4 套（A、B、C、D 卷）' },
              ]}
            />
            <CheckboxGroup
              legend="从哪个题库抽题"
              name={fields.pools.name}
              chosen={chosenValues(fields.pools.initialValue)}
              errors={fields.pools.errors}
              options={POOLS.map((pool) => ({ value: pool, label: POOL_TITLES[pool] }))}
            />
            <TextField
              label="随机种子"
              hint="同一个种子、同一个题库，得到同一份卷，便于事后查证。不满意就换一个数。"
              inputMode="numeric"
              errors={fields.seed.errors}
              {...getInputProps(fields.seed, { type: 'text' })}
              key={fields.seed.key}
            />
            <Button disabled={busy}>{busy ? '正在组卷…' : '组卷'}</Button>
          </Form>
        </Card>
        <Card title="双向细目表">
          <p className="mb-4 text-muted">每份试卷各项目、各题型的题数，由权重和细目表算出，不能手改。</p>
          <div className="grid gap-6 xl:grid-cols-2">
            {tables.map((table) => (
              <SupplyTable
                key={`${table.blueprintId} ${table.level}`}
                caption={`${LEVEL_TITLES[table.level]}：${table.blueprintTitle}`}
                types={table.types}
                sections={table.sections}
                show="plan"
              />
            ))}
          </div>
        </Card>
      </div>
    </>
  );
}
