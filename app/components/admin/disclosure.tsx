import type { ReactNode } from 'react';

/** A part of a page that is opened to work in; `open` when something inside needs attention. */
export function Disclosure({ label, open, children }: { readonly label: string; readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <details open={open} className="group no-print mt-4 border-t border-line pt-2">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-accent">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 group-open:rotate-90">
          <path d="M6 3.5 L10.5 8 L6 12.5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {label}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
