import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { changePasswordSchema } from '#app/components/account/change-password-schema.ts';
import { ShowPasswordBox } from '#app/components/account/show-password-box.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { PASSWORD_MIN } from '#app/domain/access/password-rule.ts';

export interface ChangePasswordFormProps {
  readonly loginName: string;
  readonly lastResult: SubmissionResult<string[]> | undefined;
}

export function ChangePasswordForm({ loginName, lastResult }: ChangePasswordFormProps) {
  const [form, fields] = useForm({
    id: 'change-password',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: changePasswordSchema }),
    // Not on blur: an error that goes away there moves the button from under the pointer.
    shouldRevalidate: 'onInput',
  });
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  const sending = useNavigation().state === 'submitting';
  return (
    <Form method="post" action="/account" {...getFormProps(form)} className="space-y-5">
      {/* For password managers, which ask whose password changes. */}
      <input type="text" name="username" value={loginName} autoComplete="username" readOnly hidden />
      <TextField
        {...getInputProps(fields.current, { type })}
        key={fields.current.key}
        label="当前密码"
        errors={fields.current.errors}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        {...getInputProps(fields.next, { type })}
        key={fields.next.key}
        label="新密码"
        hint={`至少 ${PASSWORD_MIN} 个字符，可以用一句好记的话。`}
        errors={fields.next.errors}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        {...getInputProps(fields.repeated, { type })}
        key={fields.repeated.key}
        label="再输入一遍新密码"
        errors={fields.repeated.errors}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ShowPasswordBox shown={shown} onChange={setShown} />
      <Button disabled={sending}>{sending ? '正在修改…' : '修改密码'}</Button>
    </Form>
  );
}
