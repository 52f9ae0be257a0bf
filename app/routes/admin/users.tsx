import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { Disclosure } from '#app/components/admin/disclosure.tsx';
import { NewAccountForm } from '#app/components/admin/new-account-form.tsx';
import { Pager } from '#app/components/admin/pager.tsx';
import { PasswordOnce } from '#app/components/admin/password-once.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ACCOUNT_STATUS_TITLES } from '#app/domain/access/account-change.ts';
import { newAccountSchema } from '#app/domain/access/account-fields.ts';
import { accountMessage } from '#app/domain/access/account-messages.ts';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import { ROLE_TITLES, ROLES } from '#app/domain/access/roles.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { createUser, type NewLogin } from '#app/server/commands/create-user.server.ts';
import { listUsers, USERS_PER_PAGE } from '#app/server/queries/users-list.server.ts';

export const meta: MetaFunction = () => [{ title: '账号 · 管理 · 基层学堂' }];

interface Reply {
  readonly lastResult: SubmissionResult<string[]> | null;
  readonly created: NewLogin | null;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const words = searchParams.get('q') ?? '';
  const role = roleSchema.safeParse(searchParams.get('role')).data ?? null;
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1);
  return { ...(await listUsers({ words, role, page })), words, role, page, perPage: USERS_PER_PAGE };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const submission = parseWithZod(await request.formData(), { schema: newAccountSchema });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), created: null }, { status: 400 });
  const created = await createUser(actor, submission.value);
  if (created.ok) return { lastResult: submission.reply({ resetForm: true }), created: created.value };
  const sentences = [accountMessage(created.reason)];
  const refused = created.reason === 'loginNameTaken' ? { fieldErrors: { loginName: sentences } } : { formErrors: sentences };
  return data({ lastResult: submission.reply(refused), created: null }, { status: 409 });
}

export default function Users() {
  const { rows, total, words, role, page, perPage } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const created = reply?.created ?? null;
  return (
    <>
      <AdminNav />
      <PageHeader title="账号" lead="每个人一个账号，可以有几个角色。证件号和电话只显示首尾。" />
      <div className="space-y-6">
        {created ? <PasswordOnce title="账号已创建" loginName={created.loginName} password={created.password} /> : null}
        <Card as="div">
          <Form method="get" className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_12rem_auto]">
            <TextField label="姓名或登录名" name="q" defaultValue={words} type="search" />
            <SelectField
              label="角色"
              name="role"
              defaultValue={role ?? ''}
              options={[{ value: '', label: '全部角色' }, ...ROLES.map((value) => ({ value, label: ROLE_TITLES[value] }))]}
            />
            <Button variant="secondary">查找账号</Button>
          </Form>
          <Disclosure label="创建账号" open={Boolean(reply?.lastResult?.error)}>
            <NewAccountForm lastResult={reply?.lastResult ?? null} />
          </Disclosure>
        </Card>
        {rows.length === 0 ? (
          <EmptyState title="没有找到账号">请换一个词或角色，也可以创建账号。</EmptyState>
        ) : (
          <div>
            <Table caption="账号" captionHidden dense>
              <thead>
                <tr>
                  <th scope="col">登录名</th>
                  <th scope="col">姓名</th>
                  <th scope="col">角色</th>
                  <th scope="col">状态</th>
                  <th scope="col">身份证号</th>
                  <th scope="col">电话</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((user) => (
                  <tr key={user.id} className="*:align-middle">
                    <th scope="row">
                      <Link to={`/admin/users/${user.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                        {user.loginName}
                      </Link>
                    </th>
                    <td className="whitespace-nowrap">{user.displayName}</td>
                    <td className="min-w-36">{user.roles.map((value) => ROLE_TITLES[value]).join('、') || '—'}</td>
                    <td>
                      <Badge tone={user.status === 'active' ? 'good' : 'neutral'}>{ACCOUNT_STATUS_TITLES[user.status]}</Badge>
                    </td>
                    <td className="whitespace-nowrap">{user.maskedIdNumber}</td>
                    <td className="whitespace-nowrap">{user.maskedPhone}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <Pager page={page} perPage={perPage} total={total} unit="个账号" />
          </div>
        )}
      </div>
    </>
  );
}
