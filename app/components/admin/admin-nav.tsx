import { NavLink } from '@remix-run/react';

const ENTRIES = [
  { to: '/admin', label: '待办', end: true },
  { to: '/admin/forms', label: '试卷', end: false },
  { to: '/admin/sittings', label: '场次', end: false },
  { to: '/admin/users', label: '账号', end: false },
  { to: '/admin/audit', label: '审计', end: false },
] as const;

/** The administrator's own areas, above every one of these pages. */
export function AdminNav() {
  return (
    <nav aria-label="管理" className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {ENTRIES.map(({ to, label, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                `inline-flex min-h-11 items-center border-b-2 px-3 no-underline ${
                  isActive ? 'border-accent font-bold text-accent' : 'border-transparent text-ink hover:bg-sunk'
                }`
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
