import { Link, NavLink } from '@remix-run/react';
import { type NavigationEntry, navigationFor } from '#app/components/navigation.ts';
import type { Viewer } from '#app/components/root-data.ts';
import { AccountPanel } from '#app/components/shell/account-panel.tsx';
import { DisclosureMenu } from '#app/components/shell/disclosure-menu.tsx';
import { Seal } from '#app/components/shell/seal.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';

/** Name, areas, account. On a narrow screen areas and account share one menu. */
export function SiteHeader({ viewer }: { readonly viewer: Viewer | null }) {
  const entries = navigationFor(viewer?.roles ?? []);
  return (
    <header className="no-print border-b border-line bg-raised">
      <div className="mx-auto flex min-h-16 max-w-[76rem] flex-wrap items-stretch justify-between gap-x-4 px-4 sm:px-6">
        <Link to="/" className="flex items-center gap-2 py-2 whitespace-nowrap text-ink sm:gap-2.5">
          <Seal className="size-9" />
          <span className="font-song text-xl font-bold sm:text-[1.375rem] sm:tracking-[0.08em]">基层学堂</span>
        </Link>
        <nav aria-label="主导航" className="hidden flex-1 items-stretch lg:flex">
          <WideList entries={entries} />
        </nav>
        <div className="hidden items-center lg:flex">
          {viewer ? (
            <DisclosureMenu label={<span className="max-w-[10em] truncate">{viewer.displayName}</span>}>
              <AccountPanel viewer={viewer} />
            </DisclosureMenu>
          ) : (
            <ButtonLink to="/login" variant="secondary">
              登录
            </ButtonLink>
          )}
        </div>
        <div className="flex items-center gap-2 py-2 lg:hidden">
          {viewer ? null : (
            <ButtonLink to="/login" variant="secondary" className="px-3 whitespace-nowrap">
              登录
            </ButtonLink>
          )}
          <DisclosureMenu label="菜单">
            <nav aria-label="主导航">
              <NarrowList entries={entries} />
            </nav>
            {viewer ? (
              <div className="mt-1 border-t border-line pt-2">
                <AccountPanel viewer={viewer} />
              </div>
            ) : null}
          </DisclosureMenu>
        </div>
      </div>
    </header>
  );
}

function WideList({ entries }: { readonly entries: readonly NavigationEntry[] }) {
  return (
    <ul className="flex items-stretch">
      {entries.map((entry) => (
        <li key={entry.to} className="flex">
          <NavLink
            to={entry.to}
            className={({ isActive }) =>
              `flex items-center border-y-3 border-t-transparent px-3 whitespace-nowrap ${
                isActive ? 'border-b-accent font-bold text-ink' : 'border-b-transparent text-muted hover:border-b-line-strong hover:text-ink'
              }`
            }
          >
            {entry.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function NarrowList({ entries }: { readonly entries: readonly NavigationEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.to}>
          <NavLink
            to={entry.to}
            className={({ isActive }) =>
              `flex min-h-11 items-center border-l-4 px-3 ${isActive ? 'border-accent font-bold' : 'border-transparent hover:bg-sunk'}`
            }
          >
            {entry.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
