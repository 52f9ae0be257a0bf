import { type FieldMetadata, getInputProps } from '@conform-to/react';
import { CheckboxGroup, chosenValues } from '#app/components/admin/checkbox-group.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { POOL_TITLES, POOLS } from '#app/domain/planning/sitting-form.ts';
import { MULTIPLE_RESPONSE_RULE_TITLES, multipleResponseRuleSchema } from '#app/domain/scoring/score-item.ts';

type Field = FieldMetadata<unknown>;

export interface SittingFieldsProps {
  /** conform's fields of `sittingFieldsSchema`. */
  readonly fields: {
    readonly title: Field;
    readonly startsAt: Field;
    readonly durationMinutes: Field;
    readonly graceSeconds: Field;
    readonly multipleResponseRule: Field;
    readonly roomIds: Field;
    readonly pools: Field;
  };
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly centre: string; readonly seats: number }[];
  /** 标准 1.9.4 */
  readonly minMinutes: number;
}

/** Name, time, rooms and rules of a sitting; the same for a new one and for a change. */
export function SittingFields({ fields, rooms, minMinutes }: SittingFieldsProps) {
  return (
    <>
      <TextField
        label="场次名称"
        hint="考生会看到，如“2026年第二批四级理论上午场”。"
        errors={fields.title.errors}
        {...getInputProps(fields.title, { type: 'text' })}
        key={fields.title.key}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="开考时间"
          hint="北京时间。"
          errors={fields.startsAt.errors}
          {...getInputProps(fields.startsAt, { type: 'datetime-local' })}
          key={fields.startsAt.key}
        />
        <TextField
          label="考试时间（分钟）"
          hint={`标准 1.9.4：不少于 ${minMinutes} 分钟。`}
          errors={fields.durationMinutes.errors}
          {...getInputProps(fields.durationMinutes, { type: 'number' })}
          key={fields.durationMinutes.key}
          min={minMinutes}
          max={600}
        />
        <TextField
          label="到时宽限（秒）"
          hint="到时前写好、因网络晚到的答案，在这段时间内仍收下并注明。"
          errors={fields.graceSeconds.errors}
          {...getInputProps(fields.graceSeconds, { type: 'number' })}
          key={fields.graceSeconds.key}
          min={0}
          max={120}
        />
        <SelectField
          label="多选题怎样计分"
          id={fields.multipleResponseRule.id}
          name={fields.multipleResponseRule.name}
          defaultValue={chosenValues(fields.multipleResponseRule.initialValue)[0]}
          errors={fields.multipleResponseRule.errors}
          options={multipleResponseRuleSchema.options.map((rule) => ({ value: rule, label: MULTIPLE_RESPONSE_RULE_TITLES[rule] }))}
        />
      </div>
      <CheckboxGroup
        legend="考场"
        name={fields.roomIds.name}
        chosen={chosenValues(fields.roomIds.initialValue)}
        errors={fields.roomIds.errors}
        hint={rooms.length === 0 ? '还没有考场，请先登记考场。' : undefined}
        options={rooms.map((room) => ({ value: room.id, label: room.name, note: `${room.centre}，${room.seats} 座` }))}
      />
      <CheckboxGroup
        legend="允许使用的题库"
        name={fields.pools.name}
        chosen={chosenValues(fields.pools.initialValue)}
        errors={fields.pools.errors}
        options={POOLS.map((pool) => ({ value: pool, label: POOL_TITLES[pool] }))}
      />
    </>
  );
}
