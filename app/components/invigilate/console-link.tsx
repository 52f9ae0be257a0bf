import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface ConsoleLinkProps {
  readonly to: string;
  readonly replace?: boolean;
  readonly className?: string;
  /** When the words alone do not say whose it is. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link within the console: the page does not jump, only what the address names changes. */
export function ConsoleLink({ to, replace = false, className, label, children }: ConsoleLinkProps) {
  return (
    <Link to={to} replace={replace} preventScrollReset aria-label={label} className={className}>
      {children}
    </Link>
  );
}
