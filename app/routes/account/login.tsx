import { type SubmissionResult, getFormProps, getInputProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { z } from 'zod';
import { DemoLogins } from '#app/components/account/demo-logins.tsx';
import { ShowPasswordBox } from '#app/components/account/show-password-box.tsx';
import { formatTime } from '#app/components/format-time.ts';
import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { homeOf } from '#app/domain/access/home-of.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { safeRedirect } from '#app/domain/access/safe-redirect.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { logIn, type LogInRefusal } from '#app/server/commands/log-in.server.ts';
import { DEMO_LOGINS } from '#app/server/demo-logins.server.ts';
import { env } from '#app/server/env.server.ts';

export const meta: MetaFunction = () => [{ title: '登录 · 基层学堂' }];

const schema = z.object({
  loginName: z.string({ error: '请输入登录名。' }).trim().max(64, '登录名没有这么长，请核对。'),
  password: z.string({ error: '请输入密码。' }).max(1024, '密码没有这么长，请核对。'),
  redirectTo: z.string().optional(),
});

export function loader({ request, context }: LoaderFunctionArgs) {
  const redirectTo = new URL(request.url).searchParams.get('redirectTo');
  if (context.actor) throw redirect(afterLogin(context.actor, redirectTo));
  return { redirectTo, demoLogins: env().APP_ENV === 'demo' ? DEMO_LOGINS : [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema });
  // A password never travels back in a page.
  if (submission.status !== 'success') return data(submission.reply({ hideFields: ['password'] }), { status: 400 });
  const { loginName, password, redirectTo } = submission.value;
  const outcome = await logIn({ loginName, password, address: context.address, userAgent: context.userAgent });
  if (!outcome.ok) {
    return data(submission.reply({ formErrors: [refusalText(outcome.reason)], hideFields: ['password'] }), {
      status: outcome.reason.kind === 'throttled' ? 429 : 400,
    });
  }
  return redirect(afterLogin(outcome.value.actor, redirectTo), { headers: { 'Set-Cookie': outcome.value.setCookie } });
}

function afterLogin(actor: Actor, redirectTo: string | null | undefined): string {
  if (actor.mustChangePassword) return '/account?reason=initial-password';
  return safeRedirect(redirectTo, homeOf(actor.roles));
}

function refusalText(refusal: LogInRefusal): string {
  switch (refusal.kind) {
    case 'wrongCredentials':
      return '登录名或密码不对。请核对大小写后再试；忘了密码，请找考点管理员重置。';
    case 'throttled':
      return `输错的次数太多，为防别人猜密码，请在 ${formatTime(refusal.retryAt)} 以后再试。正在考试的，请马上告诉监考员。`;
    case 'disabled':
      return '这个账号已经停用。需要恢复，请联系考点管理员。';
    default:
      return assertNever(refusal);
  }
}

export default function Login() {
  const { redirectTo, demoLogins } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const [form, fields] = useForm({
    id: 'login',
    lastResult,
    defaultValue: { redirectTo },
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    shouldRevalidate: 'onInput',
  });
  const [shown, setShown] = useState(false);
  const sending = useNavigation().state === 'submitting';

  return (
    <div className={demoLogins.length > 0 ? 'mx-auto grid max-w-[60rem] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]' : 'mx-auto max-w-[26rem]'}>
      <div>
        <PageHeader title="登录" lead="账号由考点管理员开设。读课文、查标准不用登录。" />
        <Form method="post" {...getFormProps(form)} className="max-w-[26rem] space-y-5">
          {form.errors ? (
            <div id={form.errorId}>
              <Notice tone="danger" title="没有登录成功">
                {form.errors.map((error) => (
                  <p key={error}>{error}</p>
                ))}
              </Notice>
            </div>
          ) : null}
          <TextField
            {...getInputProps(fields.loginName, { type: 'text' })}
            key={fields.loginName.key}
            label="登录名"
            errors={fields.loginName.errors}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <div>
            <TextField
              {...getInputProps(fields.password, { type: shown ? 'text' : 'password' })}
              key={fields.password.key}
              label="密码"
              errors={fields.password.errors}
              autoComplete="current-password"
              autoCapitalize="none"
              spellCheck={false}
            />
            <ShowPasswordBox shown={shown} onChange={setShown} />
          </div>
          <input {...getInputProps(fields.redirectTo, { type: 'hidden' })} key={fields.redirectTo.key} />
          <Button size="lg" className="w-full" disabled={sending}>
            {sending ? '正在登录…' : '登录'}
          </Button>
        </Form>
      </div>
      {demoLogins.length > 0 ? <DemoLogins logins={demoLogins} redirectTo={redirectTo} /> : null}
    </div>
  );
}
