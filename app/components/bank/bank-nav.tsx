import { NavLink } from '@remix-run/react';

const ENTRIES = [
  { to: '/bank', label: '试题', end: true },
  { to: '/bank/coverage', label: '覆盖', end: false },
  { to: '/bank/clock', label: '政策时钟', end: false },
  { to: '/bank/import', label: '导入导出', end: false },
] as const;

/** The bench's own areas, above every one of its pages. */
export function BankNav() {
  return (
    <nav aria-label="题库" className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {ENTRIES.map(({ to, label, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                `inline-flex min-h-11 items-center border-b-2 px-3 no-underline ${isActive ? 'border-accent font-bold text-accent' : 'border-transparent text-ink hover:bg-sunk'}`
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
