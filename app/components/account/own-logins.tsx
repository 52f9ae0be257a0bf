import { formatDateTime } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import type { Instant } from '#app/domain/shared/instant.ts';

export interface OwnLoginsProps {
  readonly logins: readonly { readonly device: string; readonly address: string; readonly since: Instant; readonly isThisOne: boolean }[];
}

/** Where the account is logged in now, and the way to end what is not one's own. */
export function OwnLogins({ logins }: OwnLoginsProps) {
  const others = logins.filter((login) => !login.isThisOne).length;
  return (
    <Card title="正在使用的登录">
      <ul className="-mt-2 mb-4">
        {logins.map((login) => (
          <li key={`${login.since}${login.address}${login.device}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3">
            <span>
              <span className="font-semibold">{login.device}</span>
              <span className="block text-[0.9375rem] text-muted tabular-nums">
                {formatDateTime(login.since)} 登录，来自 {login.address}
              </span>
            </span>
            {login.isThisOne ? <Badge tone="good">当前这台</Badge> : null}
          </li>
        ))}
      </ul>
      {others > 0 ? (
        <ConfirmDialog
          triggerLabel="退出其他登录"
          title={`退出其他 ${others} 处登录？`}
          confirmLabel="退出其他登录"
          form={{ method: 'post', action: '/account', fields: { intent: 'end-other-logins' } }}
        >
          <p>您的账号会在那 {others} 处退出，再用要重新登录。这台设备不受影响，正在进行的考试也不会中断。</p>
          <p>有不认得的登录，请接着修改密码。</p>
        </ConfirmDialog>
      ) : (
        <p className="text-muted">账号只在这台设备上登录着。</p>
      )}
    </Card>
  );
}
