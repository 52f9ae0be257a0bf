import { Link } from '@remix-run/react';
import { NAVIGATION, navigationFor } from '#app/components/navigation.ts';
import type { Viewer } from '#app/components/root-data.ts';

/** Doors for visitors by who they are; for somebody logged in, the areas of their roles, work first. */
export function Entrances({ viewer }: { readonly viewer: Viewer | null }) {
  const areas = navigationFor(viewer?.roles ?? []);
  const entries = viewer ? [...areas.filter((entry) => entry.needs !== null), ...areas.filter((entry) => entry.needs === null)] : NAVIGATION;
  return (
    <section aria-labelledby="entrances-title">
      <h2 id="entrances-title" className="font-song text-xl font-bold">
        {viewer ? `${viewer.displayName}，从这里接着做` : '您是哪一位？'}
      </h2>
      <ul className="mt-3 border-t-2 border-ink">
        {entries.map((entry) => (
          <li key={entry.to} className="border-b border-line">
            <Link to={entry.to} className="group flex min-h-14 items-center gap-4 py-2 pr-1 text-ink hover:bg-accent-soft">
              <span
                aria-hidden="true"
                className="flex size-10 shrink-0 items-center justify-center rounded-sm border border-accent font-song text-xl font-bold text-accent group-hover:bg-accent group-hover:text-on-accent"
              >
                {entry.sign}
              </span>
              <span className="min-w-0 flex-1 leading-snug">
                <span className="block font-bold">{viewer ? entry.label : entry.audience}</span>
                <span className="block text-[0.9375rem] text-muted">{entry.purpose}</span>
              </span>
              <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 text-accent">
                <path d="M6 3 L11 8 L6 13" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
              </svg>
            </Link>
          </li>
        ))}
      </ul>
      {viewer ? null : <p className="mt-3 text-[0.9375rem] text-muted">学习和查标准不用登录。其余各处用考点发的账号。</p>}
    </section>
  );
}
