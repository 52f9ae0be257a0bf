import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changePasswordSchema } from '#app/components/account/change-password-schema.ts';
import { ChangePasswordForm } from '#app/components/account/change-password-form.tsx';
import { OwnLogins } from '#app/components/account/own-logins.tsx';
import { formatDate } from '#app/components/format-time.ts';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { PASSWORD_FAULT_TEXT } from '#app/domain/access/password-rule.ts';
import { ROLE_TITLES } from '#app/domain/access/roles.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { changePassword, type ChangePasswordRefusal } from '#app/server/commands/change-password.server.ts';
import { endOtherLogins } from '#app/server/commands/end-other-logins.server.ts';
import { ownAccount } from '#app/server/queries/own-account.server.ts';

export const meta: MetaFunction = () => [{ title: '我的账号 · 基层学堂' }];

const DONE = {
  'password-changed': '密码已修改。其他设备上的登录都已退出。',
  'others-ended': '其他设备上的登录都已退出。',
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const reason = new URL(request.url).searchParams.get('reason');
  return {
    account: await ownAccount(actor, context.loginSessionId),
    mustChangePassword: actor.mustChangePassword,
    done: Object.entries(DONE).find(([key]) => key === reason)?.[1] ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const formData = await request.formData();
  if (formData.get('intent') === 'end-other-logins') {
    if (context.loginSessionId !== null) await endOtherLogins(actor, context.loginSessionId);
    return redirect('/account?reason=others-ended');
  }

  const submission = parseWithZod(formData, { schema: changePasswordSchema });
  const hideFields = ['current', 'next', 'repeated'] satisfies (keyof typeof changePasswordSchema.shape)[];
  if (submission.status !== 'success') return data(submission.reply({ hideFields }), { status: 400 });
  const { current, next } = submission.value;
  const { address, userAgent } = context;
  const outcome = await changePassword(actor, { current, next, address, userAgent });
  if (outcome.ok) return redirect('/account?reason=password-changed', { headers: { 'Set-Cookie': outcome.value.setCookie } });
  return data(submission.reply({ fieldErrors: refusalErrors(outcome.reason), hideFields }), { status: 400 });
}

function refusalErrors(refusal: ChangePasswordRefusal): Record<string, string[]> {
  switch (refusal.kind) {
    case 'weak':
      return { next: [PASSWORD_FAULT_TEXT[refusal.fault]] };
    case 'wrongCurrent':
      return { current: ['当前密码不对，请重新输入；忘了的话，请找考点管理员重置。'] };
    default:
      return assertNever(refusal);
  }
}

export default function Account() {
  const { account, mustChangePassword, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const rows = [
    ['姓名', account.displayName],
    ['登录名', account.loginName],
    ['角色', account.roles.map((role) => ROLE_TITLES[role]).join('、') || '还没有角色'],
    ['手机号', account.phone],
    ['身份证号', account.idNumber],
  ] as const;
  const password = (
    <div id="password">
      <Card title="修改密码">
        <p className="mb-4 text-muted">上次修改：{formatDate(account.passwordChangedAt)}。改完以后，其他设备上的登录会自动退出。</p>
        <ChangePasswordForm key={account.passwordChangedAt} loginName={account.loginName} lastResult={lastResult} />
      </Card>
    </div>
  );

  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHeader title="我的账号" lead="姓名、证件号和角色由考点管理员维护，有误请找他更正。" />
      <div className="space-y-6">
        {mustChangePassword ? (
          <Notice tone="warn" title="请先改掉初始密码">
            <p>初始密码别人也知道。改好以后，才能打开其他页面。</p>
          </Notice>
        ) : null}
        {done ? <Notice tone="good">{done}</Notice> : null}
        {mustChangePassword ? password : null}
        <Card title="基本资料">
          <dl className="grid grid-cols-[6em_minmax(0,1fr)] gap-y-2">
            {rows.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
        {mustChangePassword ? null : password}
        <OwnLogins logins={account.logins} />
      </div>
    </div>
  );
}
