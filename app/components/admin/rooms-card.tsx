import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { Disclosure } from '#app/components/admin/disclosure.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { newCentreSchema, newRoomSchema, roomSeatsSchema } from '#app/domain/planning/room-form.ts';

interface Centre {
  readonly id: string;
  readonly name: string;
}

interface Room {
  readonly id: string;
  readonly name: string;
  readonly centre: string;
  readonly seats: number;
}

interface FormPart {
  readonly lastResult: SubmissionResult<string[]> | null;
}

export interface RoomsCardProps {
  readonly centres: readonly Centre[];
  readonly rooms: readonly Room[];
  /** Which form was sent back, and with what. */
  readonly reply: { readonly intent: string; readonly lastResult: SubmissionResult<string[]> } | null;
}

/** 考点与考场: registered once, then chosen for every sitting. */
export function RoomsCard({ centres, rooms, reply }: RoomsCardProps) {
  const lastResult = (intent: string) => (reply?.intent === intent ? reply.lastResult : null);
  return (
    <Card title="考点与考场">
      <p className="text-muted">
        {centres.length === 0
          ? '还没有考点。请先登记考点，再登记考场。'
          : rooms.length === 0
            ? '还没有考场。请登记考场，再回到上面选择。'
            : `已登记考点 ${centres.length} 个、考场 ${rooms.length} 个。`}
      </p>
      {centres.length > 0 ? (
        <Disclosure label="登记考场" open={rooms.length === 0 || reply?.intent === 'room'}>
          <NewRoomForm centres={centres} lastResult={lastResult('room')} />
        </Disclosure>
      ) : null}
      {rooms.length > 0 ? (
        <Disclosure label="修改考场的座位数" open={reply?.intent === 'seats'}>
          <SeatsForm rooms={rooms} lastResult={lastResult('seats')} />
        </Disclosure>
      ) : null}
      <Disclosure label="登记考点" open={centres.length === 0 || reply?.intent === 'centre'}>
        <NewCentreForm lastResult={lastResult('centre')} />
      </Disclosure>
    </Card>
  );
}

function NewRoomForm({ centres, lastResult }: FormPart & { readonly centres: readonly Centre[] }) {
  const [form, fields] = useForm({
    id: 'new-room',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newRoomSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-[30rem] space-y-4">
      <RefusalNotice title="没有登记" sentences={form.errors} />
      <SelectField
        label="考点"
        id={fields.centreId.id}
        name={fields.centreId.name}
        errors={fields.centreId.errors}
        options={centres.map((centre) => ({ value: centre.id, label: centre.name }))}
      />
      <TextField
        label="考场名称"
        errors={fields.name.errors}
        {...getInputProps(fields.name, { type: 'text' })}
        key={fields.name.key}
      />
      <TextField
        label="座位数"
        errors={fields.seats.errors}
        {...getInputProps(fields.seats, { type: 'number' })}
        key={fields.seats.key}
        min={1}
      />
      <Send intent="room">登记考场</Send>
    </Form>
  );
}

function SeatsForm({ rooms, lastResult }: FormPart & { readonly rooms: readonly Room[] }) {
  const [form, fields] = useForm({
    id: 'room-seats',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: roomSeatsSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-[30rem] space-y-4">
      <RefusalNotice title="没有修改" sentences={form.errors} />
      <SelectField
        label="考场"
        id={fields.roomId.id}
        name={fields.roomId.name}
        errors={fields.roomId.errors}
        options={rooms.map((room) => ({ value: room.id, label: `${room.name}（${room.centre}，现有 ${room.seats} 座）` }))}
      />
      <TextField
        label="座位数"
        errors={fields.seats.errors}
        {...getInputProps(fields.seats, { type: 'number' })}
        key={fields.seats.key}
        min={1}
      />
      <Send intent="seats">保存座位数</Send>
    </Form>
  );
}

function NewCentreForm({ lastResult }: FormPart) {
  const [form, fields] = useForm({
    id: 'new-centre',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newCentreSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-[30rem] space-y-4">
      <RefusalNotice title="没有登记" sentences={form.errors} />
      <TextField
        label="考点代码"
        hint="字母、数字或连字符，如 LH-01。"
        errors={fields.code.errors}
        {...getInputProps(fields.code, { type: 'text' })}
        key={fields.code.key}
      />
      <TextField
        label="考点名称"
        errors={fields.name.errors}
        {...getInputProps(fields.name, { type: 'text' })}
        key={fields.name.key}
      />
      <Send intent="centre">登记考点</Send>
    </Form>
  );
}

/** Secondary: what this page is for is the sitting above. */
function Send({ intent, children }: { readonly intent: string; readonly children: string }) {
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <Button variant="secondary" disabled={busy}>
        {children}
      </Button>
    </>
  );
}
