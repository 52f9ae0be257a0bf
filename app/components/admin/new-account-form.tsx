import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { CheckboxGroup, chosenValues } from '#app/components/admin/checkbox-group.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { newAccountSchema } from '#app/domain/access/account-fields.ts';
import { ROLE_TITLES, ROLES } from '#app/domain/access/roles.ts';

export function NewAccountForm({ lastResult }: { readonly lastResult: SubmissionResult<string[]> | null }) {
  const busy = useNavigation().state !== 'idle';
  const [form, fields] = useForm({
    id: 'new-account',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newAccountSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-[44rem] space-y-5">
      <RefusalNotice title="没有创建" sentences={form.errors} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="登录名"
          hint="3 到 32 个字母、数字、点、连字符或下划线。"
          errors={fields.loginName.errors}
          autoComplete="off"
          autoCapitalize="none"
          {...getInputProps(fields.loginName, { type: 'text' })}
          key={fields.loginName.key}
        />
        <TextField
          label="姓名"
          errors={fields.displayName.errors}
          autoComplete="off"
          {...getInputProps(fields.displayName, { type: 'text' })}
          key={fields.displayName.key}
        />
        <TextField
          label="身份证号（可不填）"
          hint="考生签到时核对用，其他地方只显示首尾几位。"
          errors={fields.idNumber.errors}
          autoComplete="off"
          {...getInputProps(fields.idNumber, { type: 'text' })}
          key={fields.idNumber.key}
        />
        <TextField
          label="电话（可不填）"
          errors={fields.phone.errors}
          autoComplete="off"
          {...getInputProps(fields.phone, { type: 'tel' })}
          key={fields.phone.key}
        />
      </div>
      <CheckboxGroup
        legend="角色"
        name={fields.roles.name}
        chosen={chosenValues(fields.roles.initialValue)}
        errors={fields.roles.errors}
        options={ROLES.map((role) => ({ value: role, label: ROLE_TITLES[role] }))}
      />
      <Button disabled={busy}>创建账号</Button>
    </Form>
  );
}
