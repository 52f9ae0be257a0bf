import { Form, Link } from '@remix-run/react';
import type { Viewer } from '#app/components/root-data.ts';
import { ThemeSwitch } from '#app/components/shell/theme-switch.tsx';
import { ROLE_TITLES } from '#app/domain/access/roles.ts';

const ITEM = 'flex min-h-11 w-full items-center rounded px-3 text-left text-ink hover:bg-sunk';

/** What stands in the account menu. */
export function AccountPanel({ viewer }: { readonly viewer: Viewer }) {
  return (
    <>
      <p className="px-3 pt-1 pb-2">
        <span className="block font-bold">{viewer.displayName}</span>
        <span className="text-[0.9375rem] text-muted">{viewer.roles.map((role) => ROLE_TITLES[role]).join('、') || '还没有角色'}</span>
      </p>
      <ul className="border-t border-line py-1">
        <li>
          <Link to="/account" className={ITEM}>
            我的账号
          </Link>
        </li>
        <li>
          <Link to="/account#password" className={ITEM}>
            修改密码
          </Link>
        </li>
        <li>
          <Form method="post" action="/logout">
            <button className={ITEM}>退出登录</button>
          </Form>
        </li>
      </ul>
      <div className="border-t border-line px-3 pt-3 pb-1">
        <ThemeSwitch />
      </div>
    </>
  );
}
