import type { ReactNode } from 'react';

export interface StatProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** One figure with its name; the name comes first, as it is read aloud. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="border-l-2 border-line pl-4">
      <p className="text-muted">{label}</p>
      <p className="text-2xl leading-tight font-bold tabular-nums">{value}</p>
      {note ? <p className="mt-0.5 text-[0.9375rem] text-muted">{note}</p> : null}
    </div>
  );
}
