import { NavLink } from '@remix-run/react';

export interface AreaNavEntry {
  readonly to: string;
  readonly label: string;
  /** Only its own page is it, not those below. */
  readonly end?: boolean;
}

/** The pages of one area, above every one of them. */
export function AreaNav({ label, entries }: { readonly label: string; readonly entries: readonly AreaNavEntry[] }) {
  return (
    <nav aria-label={label} className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {entries.map(({ to, label: title, end = false }) => (
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
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
