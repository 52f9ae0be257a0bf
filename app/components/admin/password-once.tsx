import { Notice } from '#app/components/ui/notice.tsx';

export interface PasswordOnceProps {
  readonly title: string;
  readonly loginName: string;
  readonly password: string;
}

/** A password that is on the screen this once and nowhere else. */
export function PasswordOnce({ title, loginName, password }: PasswordOnceProps) {
  return (
    <Notice tone="warn" title={title}>
      <p>
        登录名 <strong className="font-mono">{loginName}</strong>，初始密码{' '}
        <strong className="font-mono text-lg whitespace-nowrap">{password}</strong>
      </p>
      <p>密码只显示这一次，请现在抄下并当面交给本人；首次登录必须改掉。离开本页就看不到了，丢了只能再重置。</p>
    </Notice>
  );
}
