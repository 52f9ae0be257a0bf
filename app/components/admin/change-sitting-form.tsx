import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { SittingFields, type SittingFieldsProps } from '#app/components/admin/sitting-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { type Pool, sittingFieldsSchema } from '#app/domain/planning/sitting-form.ts';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import type { MultipleResponseRule } from '#app/domain/scoring/score-item.ts';

export interface ChangeSittingFormProps extends Pick<SittingFieldsProps, 'rooms' | 'minMinutes'> {
  readonly sitting: {
    readonly title: string;
    readonly startsAt: number;
    readonly durationMinutes: number;
    readonly graceSeconds: number;
    readonly multipleResponseRule: MultipleResponseRule;
    readonly pools: readonly Pool[];
    readonly rooms: readonly { readonly id: string }[];
  };
  readonly lastResult: SubmissionResult<string[]> | null;
}

export function ChangeSittingForm({ sitting, rooms, minMinutes, lastResult }: ChangeSittingFormProps) {
  const busy = useNavigation().state !== 'idle';
  const [form, fields] = useForm({
    id: 'change-sitting',
    lastResult,
    defaultValue: {
      title: sitting.title,
      startsAt: shanghaiLocal(sitting.startsAt),
      durationMinutes: String(sitting.durationMinutes),
      graceSeconds: String(sitting.graceSeconds),
      multipleResponseRule: sitting.multipleResponseRule,
      pools: [...sitting.pools],
      roomIds: sitting.rooms.map((room) => room.id),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: sittingFieldsSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-[44rem] space-y-5">
      <RefusalNotice title="没有保存" sentences={form.errors} />
      <input type="hidden" name="intent" value="change" />
      <SittingFields fields={fields} rooms={rooms} minMinutes={minMinutes} />
      <Button variant="secondary" disabled={busy}>
        保存时间、规则与考场
      </Button>
    </Form>
  );
}
