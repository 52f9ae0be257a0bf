import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { CheckboxGroup } from '#app/components/admin/checkbox-group.tsx';
import { Facts } from '#app/components/admin/facts.tsx';
import { PasswordOnce } from '#app/components/admin/password-once.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { ACCOUNT_STATUS_TITLES } from '#app/domain/access/account-change.ts';
import { rolesSchema } from '#app/domain/access/account-fields.ts';
import { accountMessage, type AccountReason } from '#app/domain/access/account-messages.ts';
import { PERMISSION_TITLES, permissionsOf } from '#app/domain/access/permissions.ts';
import { type Actor, ROLE_TITLES, ROLES } from '#app/domain/access/roles.ts';
import { refuse, type Result } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { changeRoles } from '#app/server/commands/change-roles.server.ts';
import { changeUserStatus } from '#app/server/commands/change-user-status.server.ts';
import { resetPassword } from '#app/server/commands/reset-password.server.ts';
import { loadUserAccount } from '#app/server/queries/user-account.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.user.displayName ?? '账号'} · 管理 · 基层学堂` },
];

const DONE = {
  roles: '角色已调整，此人的登录都已退出。',
  disable: '账号已停用，此人的登录都已退出。',
  enable: '账号已启用。',
} as const;

interface Reply {
  readonly sentences: readonly string[];
  /** A new password to show once. */
  readonly password: string | null;
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const user = await loadUserAccount(params.userId ?? '');
  if (!user) throw data('没有这个账号，请回到列表重新查找。', { status: 404 });
  const reason = new URL(request.url).searchParams.get('done');
  return {
    user,
    own: user.id === requireActor(context).id,
    done: Object.entries(DONE).find(([key]) => key === reason)?.[1] ?? null,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const userId = params.userId ?? '';
  const formData = await request.formData();
  const intent = String(formData.get('intent'));
  if (intent === 'reset') {
    const reset = await resetPassword(actor, userId);
    if (reset.ok) return { sentences: [], password: reset.value } satisfies Reply;
    return refused(reset.reason);
  }
  const changed = await change(actor, userId, intent, formData);
  return changed.ok ? redirect(`/admin/users/${userId}?done=${intent}`) : refused(changed.reason);
}

async function change(actor: Actor, userId: string, intent: string, formData: FormData): Promise<Result<unknown, AccountReason>> {
  if (intent === 'disable') return changeUserStatus(actor, userId, 'disabled');
  if (intent === 'enable') return changeUserStatus(actor, userId, 'active');
  const roles = rolesSchema.safeParse(formData.getAll('roles'));
  return roles.success ? changeRoles(actor, userId, roles.data) : refuse('noRole');
}

function refused(reason: AccountReason) {
  const reply: Reply = { sentences: [accountMessage(reason)], password: null };
  return data(reply, { status: 409 });
}

export default function User() {
  const { user, own, done } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const permissions = [...new Set(user.roles.flatMap((role) => permissionsOf(role)))];
  return (
    <>
      <AdminNav />
      <PageHeader
        title={user.displayName}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <Badge tone={user.status === 'active' ? 'good' : 'neutral'}>{ACCOUNT_STATUS_TITLES[user.status]}</Badge>
            <span>登录名 {user.loginName}</span>
          </span>
        }
        back={{ to: '/admin/users', label: '账号' }}
      />
      <div className="space-y-6">
        <RefusalNotice title="没有完成" sentences={reply?.sentences} />
        {reply?.password ? <PasswordOnce title="密码已重置" loginName={user.loginName} password={reply.password} /> : null}
        {done && !reply ? <Notice tone="good">{done}</Notice> : null}
        <Card title="资料">
          <Facts
            rows={[
              ['身份证号', user.maskedIdNumber],
              ['电话', user.maskedPhone],
              ['创建时间', formatDateTime(user.createdAt)],
              ['上次改密码', formatDateTime(user.passwordChangedAt)],
              ['密码', user.mustChangePassword ? '初始密码，登录时必须修改' : '本人已设置'],
              ['现在的登录', `${user.logins} 处`],
              [
                '场次',
                user.sittings.length === 0
                  ? '—'
                  : user.sittings.map((sitting) => (
                      <Link
                        key={`${sitting.id} ${sitting.duty}`}
                        to={`/admin/sittings/${sitting.id}`}
                        className="mr-4 text-accent underline underline-offset-4"
                      >
                        {sitting.title}（{sitting.duty === 'candidate' ? '考生' : '监考员'}）
                      </Link>
                    )),
              ],
            ]}
          />
        </Card>
        <Card title="角色与权限">
          <Facts
            rows={[
              ['角色', user.roles.map((role) => ROLE_TITLES[role]).join('、') || '—'],
              ['可以做的事', permissions.map((permission) => PERMISSION_TITLES[permission]).join('、') || '—'],
            ]}
          />
          <div className="mt-4">
            <ConfirmDialog
              triggerLabel="调整角色"
              title={`调整 ${user.displayName} 的角色`}
              confirmLabel="保存角色"
              form={{ method: 'post', fields: { intent: 'roles' } }}
              extra={
                <CheckboxGroup
                  legend="角色"
                  name="roles"
                  chosen={user.roles}
                  options={ROLES.map((role) => ({ value: role, label: ROLE_TITLES[role] }))}
                />
              }
            >
              <p>保存后，{user.displayName} 在所有设备上的登录都会退出，重新登录后按新角色使用。</p>
            </ConfirmDialog>
          </div>
        </Card>
        <Card title="登录">
          <div className="flex flex-wrap gap-3">
            {own ? (
              <p>这是您自己的账号，密码请在“我的账号”里修改，停用须由另一名管理员操作。</p>
            ) : (
              <ConfirmDialog
                triggerLabel="重置密码"
                title={`重置 ${user.displayName} 的密码`}
                confirmLabel="重置密码"
                form={{ method: 'post', fields: { intent: 'reset' } }}
              >
                <p>原来的密码立即失效，所有设备上的登录都会退出。新密码只显示一次，首次登录必须改掉。</p>
              </ConfirmDialog>
            )}
            {own ? null : user.status === 'active' ? (
              <ConfirmDialog
                triggerLabel="停用账号"
                triggerVariant="danger"
                title={`停用 ${user.displayName} 的账号`}
                confirmLabel="停用账号"
                form={{ method: 'post', fields: { intent: 'disable' } }}
              >
                <p>{user.displayName} 将不能登录，正在使用的登录立即退出。学习和考试记录都保留，以后可以再启用。</p>
              </ConfirmDialog>
            ) : (
              <ConfirmDialog
                triggerLabel="启用账号"
                title={`启用 ${user.displayName} 的账号`}
                confirmLabel="启用账号"
                form={{ method: 'post', fields: { intent: 'enable' } }}
              >
                <p>{user.displayName} 可以用原来的密码重新登录。</p>
              </ConfirmDialog>
            )}
          </div>
        </Card>
      </div>
    </>
  );
}
