import { getFormProps, getInputProps, type Submission, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { RoomsCard } from '#app/components/admin/rooms-card.tsx';
import { SittingFields } from '#app/components/admin/sitting-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { planningMessages, type PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { newCentreSchema, newRoomSchema, roomSeatsSchema } from '#app/domain/planning/room-form.ts';
import { LEVEL_TITLES, newSittingSchema } from '#app/domain/planning/sitting-form.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { addCentre } from '#app/server/commands/add-centre.server.ts';
import { addRoom } from '#app/server/commands/add-room.server.ts';
import { changeRoomSeats } from '#app/server/commands/change-room-seats.server.ts';
import { planSitting } from '#app/server/commands/plan-sitting.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { loadSittingChoices } from '#app/server/queries/sitting-choices.server.ts';

export const meta: MetaFunction = () => [{ title: '新建场次 · 管理 · 基层学堂' }];

const DEFAULT_GRACE_SECONDS = 15;

export async function loader({ request }: LoaderFunctionArgs) {
  const roomsChanged = new URL(request.url).searchParams.get('done') === 'rooms';
  return { ...(await loadSittingChoices()), roomsChanged };
}

interface Reply {
  readonly intent: string;
  readonly lastResult: SubmissionResult<string[]>;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const formData = await request.formData();
  const rooms = () => '/admin/sittings/new?done=rooms';
  switch (formData.get('intent')) {
    case 'centre':
      return answer('centre', parseWithZod(formData, { schema: newCentreSchema }), (input) => addCentre(actor, input), rooms);
    case 'room':
      return answer('room', parseWithZod(formData, { schema: newRoomSchema }), (input) => addRoom(actor, input), rooms);
    case 'seats':
      return answer('seats', parseWithZod(formData, { schema: roomSeatsSchema }), (input) => changeRoomSeats(actor, input), rooms);
    default:
      return answer(
        'sitting',
        parseWithZod(formData, { schema: newSittingSchema }),
        (input) => planSitting(actor, input),
        (sittingId) => `/admin/sittings/${sittingId}?done=planned`,
      );
  }
}

/** One of this page's forms: sent back with what is wrong, or carried out and left behind. */
async function answer<Value>(
  intent: string,
  submission: Submission<unknown, string[], Value>,
  carryOut: (input: Value) => Promise<Result<string, PlanningReason>>,
  next: (id: string) => string,
) {
  if (submission.status !== 'success') {
    const reply: Reply = { intent, lastResult: submission.reply() };
    return data(reply, { status: 400 });
  }
  const outcome = await carryOut(submission.value);
  if (outcome.ok) return redirect(next(outcome.value));
  const formErrors = [...planningMessages(outcome.reason, readStandard())];
  const reply: Reply = { intent, lastResult: submission.reply({ formErrors }) };
  return data(reply, { status: 409 });
}

export default function NewSitting() {
  const { centres, rooms, administrations, minMinutes, roomsChanged } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const busy = useNavigation().state !== 'idle';
  const [form, fields] = useForm({
    id: 'new-sitting',
    lastResult: reply?.intent === 'sitting' ? reply.lastResult : null,
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
        {roomsChanged && !reply ? <Notice tone="good">考点与考场已保存。</Notice> : null}
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
        <RoomsCard centres={centres} rooms={rooms} reply={reply ?? null} />
      </div>
    </>
  );
}
