import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { SittingFields } from '#app/components/admin/sitting-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { planningMessages } from '#app/domain/planning/planning-messages.ts';
import { LEVEL_TITLES, newSittingSchema } from '#app/domain/planning/sitting-form.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { planSitting } from '#app/server/commands/plan-sitting.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { loadSittingChoices } from '#app/server/queries/sitting-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '新建场次 · 管理 · 基层学堂' }];

const DEFAULT_GRACE_SECONDS = 15;

export async function loader() {
  return loadSittingChoices();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const submission = parseWithZod(await request.formData(), { schema: newSittingSchema });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const planned = await planSitting(actor, submission.value);
  if (!planned.ok) {
    const formErrors = [...planningMessages(planned.reason, readStandard())];
    return data(submission.reply({ formErrors }), { status: 400 });
  }
  return redirect(`/admin/sittings/${planned.value}?done=planned`);
}

export default function NewSitting() {
  const { rooms, administrations, minMinutes } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const busy = useNavigation().state !== 'idle';
  const [form, fields] = useForm({
    lastResult,
    defaultValue: {
      level: '4',
      durationMinutes: String(minMinutes),
      graceSeconds: String(DEFAULT_GRACE_SECONDS),
      multipleResponseRule: 'allOrNothing',
      pools: ['open'],
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newSittingSchema }),
  });
  return (
    <>
      <AdminNav />
      <PageHeader
        title="新建场次"
        lead="这里先定名称、时间和考场；考生、监考员和试卷在下一页安排。"
        back={{ to: '/admin/sittings', label: '场次' }}
      />
      <div className="max-w-[46rem] space-y-6">
        <RefusalNotice title="没有保存" sentences={form.errors} />
        <Card title="理论知识考试">
          <Form method="post" {...getFormProps(form)} className="space-y-5">
            <SelectField
              label="等级"
              id={fields.level.id}
              name={fields.level.name}
              defaultValue={fields.level.initialValue}
              errors={fields.level.errors}
              options={LEVELS.map((level) => ({ value: String(level), label: LEVEL_TITLES[level] }))}
            />
            <SittingFields fields={fields} rooms={rooms} minMinutes={minMinutes} />
            <div className="grid gap-5 sm:grid-cols-2">
              <SelectField
                label="属于哪个考次"
                hint="同一次鉴定活动的各场放在一个考次里。"
                id={fields.administrationId.id}
                name={fields.administrationId.name}
                defaultValue={fields.administrationId.initialValue}
                errors={fields.administrationId.errors}
                options={[
                  { value: '', label: '新建考次' },
                  ...administrations.map(({ id, name, code }) => ({ value: id, label: `${name}（${code}）` })),
                ]}
              />
              <TextField
                label="新考次的名称"
                hint="选了已有考次就不用填；留空则与场次同名。"
                errors={fields.administrationName.errors}
                {...getInputProps(fields.administrationName, { type: 'text' })}
                key={fields.administrationName.key}
              />
            </div>
            <Button disabled={busy}>{busy ? '正在保存…' : '保存场次'}</Button>
          </Form>
        </Card>
      </div>
    </>
  );
}
