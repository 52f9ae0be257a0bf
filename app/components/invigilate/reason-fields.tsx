import type { FieldState } from '#app/components/invigilate/act-form.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { DISRUPTION_TITLES, DISRUPTIONS } from '#app/domain/attempts/stated-reason.ts';

/** Why the clock is stopped or moved: a kind, and words where the kind does not say it. */
export function ReasonFields({ field }: { readonly field: FieldState }) {
  return (
    <>
      <SelectField
        label="原因"
        name="kind"
        required
        options={[{ value: '', label: '请选择' }, ...DISRUPTIONS.map((kind) => ({ value: kind, label: DISRUPTION_TITLES[kind] }))]}
        {...field('kind')}
      />
      <TextField label="说明" name="note" maxLength={200} autoComplete="off" hint="选“其他”时必填。会写入考场情况记录表。" {...field('note')} />
    </>
  );
}
