import { useFetcher } from '@remix-run/react';

export interface BookmarkButtonProps {
  /** A heading's id; empty: the lesson itself. */
  readonly anchor: string;
  readonly set: boolean;
  /** What is marked, for who cannot see where the button stands. */
  readonly what: string;
  readonly shown: boolean;
  /** The ribbon alone, where the line already says what it belongs to. */
  readonly compact?: boolean;
}

/** Sets or takes away a bookmark; a plain form without scripts. */
export function BookmarkButton({ anchor, set, what, shown, compact = false }: BookmarkButtonProps) {
  const fetcher = useFetcher();
  if (!shown) return null;
  const asked = fetcher.formData?.get('set');
  const on = asked === undefined || asked === null ? set : asked === 'on';
  return (
    <fetcher.Form method="post" preventScrollReset className="no-print">
      <input type="hidden" name="intent" value="bookmark" />
      <input type="hidden" name="anchor" value={anchor} />
      <button
        name="set"
        value={on ? 'off' : 'on'}
        aria-pressed={on}
        aria-label={compact ? `书签：${what}` : undefined}
        className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded text-accent hover:bg-sunk ${compact ? '' : 'border border-line-strong bg-raised px-3'}`}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0">
          <path d="M4 2 H12 V14 L8 10.5 L4 14 Z" fill={on ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
        </svg>
        {compact ? null : on ? '已加书签' : '加书签'}
      </button>
    </fetcher.Form>
  );
}
