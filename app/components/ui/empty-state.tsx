import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do first. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded border border-dashed border-line-strong px-5 py-8">
      <p className="font-song text-xl font-bold">{title}</p>
      <div className="mt-2 max-w-[40em] text-muted">{children}</div>
      {action ? <div className="mt-5 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
