import type { Fork } from '#app/domain/scenarios/class-paths.ts';
import { Badge } from '#app/components/ui/badge.tsx';

/** What a class took at one fork: counts as bars and in figures, with the mean of what each came to. `own`: the option to mark. */
export function ForkCounts({ fork, own }: { readonly fork: Fork; readonly own: string | null }) {
  const total = fork.options.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="space-y-2">
      {fork.options.map(({ option, text, count, meanPoints }) => (
        <li key={option}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className={option === own ? 'font-bold' : undefined}>
              {text} {option === own ? <Badge tone="accent">您</Badge> : null}
            </span>
            <span className="text-muted tabular-nums">
              {count} 人，后来平均 {meanPoints} 分
            </span>
          </p>
          <progress className="meter" value={count} max={total} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
