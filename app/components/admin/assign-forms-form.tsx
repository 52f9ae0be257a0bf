import { Form, useNavigation } from '@remix-run/react';
import { CheckboxGroup } from '#app/components/admin/checkbox-group.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { FORM_PHASE_TITLES, type FormPhase } from '#app/domain/planning/form-phases.ts';

export interface AssignFormsFormProps {
  readonly forms: readonly {
    readonly id: string;
    readonly code: string;
    readonly label: string;
    readonly phase: FormPhase;
    readonly assigned: boolean;
    readonly usedIn: readonly string[];
  }[];
}

/** Which forms the sitting uses, one per label. */
export function AssignFormsForm({ forms }: AssignFormsFormProps) {
  const busy = useNavigation().state !== 'idle';
  if (forms.length === 0) {
    return (
      <div className="space-y-3">
        <p className="text-muted">这个等级还没有试卷。</p>
        <ButtonLink to="/admin/forms/new" variant="secondary">
          去组卷
        </ButtonLink>
      </div>
    );
  }
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="intent" value="forms" />
      <CheckboxGroup
        legend="使用的试卷"
        hint="每个卷别选一份。保存后重新排座，使相邻座位用不同的卷。"
        name="formId"
        chosen={forms.filter((form) => form.assigned).map((form) => form.id)}
        options={forms.map((form) => ({
          value: form.id,
          label: form.code,
          note: [`${form.label} 卷`, FORM_PHASE_TITLES[form.phase], ...form.usedIn.map((code) => `${code} 已用`)].join('，'),
        }))}
      />
      <Button variant="secondary" disabled={busy}>
        保存试卷
      </Button>
    </Form>
  );
}
