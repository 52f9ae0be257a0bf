import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  /** The page's one h1. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
}

export function PageHeader({ title, lead, actions, back }: PageHeaderProps) {
  return (
    <header className="mb-8">
      {back ? (
        <p className="no-print mb-1">
          <Link to={back.to} className="inline-flex min-h-11 items-center gap-1.5 text-accent underline-offset-4 hover:underline">
            <span aria-hidden="true">←</span>
            {back.label}
          </Link>
        </p>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-[1_1_20rem]">
          <h1 className="font-song text-[1.75rem] font-bold sm:text-[2rem]">{title}</h1>
          {lead ? <div className="mt-2 max-w-[42em] text-muted">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </header>
  );
}
