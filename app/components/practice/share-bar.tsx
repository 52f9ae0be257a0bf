import { wholePercent } from '#app/components/practice/share-words.ts';

/** A share as a bar with a stroke at the cut. Only a second view of the words beside it. */
export function ShareBar({ percentUnits, cutScore }: { readonly percentUnits: number; readonly cutScore: number }) {
  const percent = wholePercent(percentUnits);
  return (
    <span aria-hidden="true" className="relative block h-2 w-full rounded-sm bg-sunk">
      <span className={`absolute inset-y-0 left-0 rounded-sm ${percent >= cutScore ? 'bg-accent' : 'bg-warn'}`} style={{ width: `${percent}%` }} />
      <span className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: `${cutScore}%` }} />
    </span>
  );
}
