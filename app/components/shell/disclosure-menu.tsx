import { useLocation } from '@remix-run/react';
import { type KeyboardEvent, type FocusEvent, type ReactNode, useRef } from 'react';

export interface DisclosureMenuProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A native <details> menu: opens without scripts; with them Escape, leaving it and going elsewhere close it. */
export function DisclosureMenu({ label, children, className = '' }: DisclosureMenuProps) {
  const { key } = useLocation();
  const details = useRef<HTMLDetailsElement>(null);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  }

  function closeOnLeaving(event: FocusEvent) {
    // Without a next element the press was inside on something that takes no focus, or the window lost it.
    if (event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget)) return;
    if (details.current) details.current.open = false;
  }

  return (
    <details key={key} ref={details} onKeyDown={closeOnEscape} onBlur={closeOnLeaving} className={`group relative ${className}`}>
      <summary className="flex min-h-11 items-center gap-1.5 rounded border border-line-strong bg-raised px-3 font-semibold whitespace-nowrap select-none hover:bg-sunk">
        {label}
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.9em] shrink-0 group-open:rotate-180">
          <path d="M3.5 6 L8 10.5 L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </summary>
      <div className="absolute top-full right-0 z-30 mt-1 w-[min(19rem,calc(100vw-2rem))] rounded border border-line-strong bg-raised p-2">{children}</div>
    </details>
  );
}
