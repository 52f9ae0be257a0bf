import { Link } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { ClockLine } from '#app/components/invigilate/connection-line.tsx';
import type { InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { SITTING_PHASE_TITLES } from '#app/domain/planning/sitting-phases.ts';

/** The page's h1 and what one must know beside it, in two lines: the room below is for the seats. */
export function ConsoleHeader({ board, at }: { readonly board: InvigilatorBoard; readonly at: Instant }) {
  const { sitting } = board;
  const facts = [
    SITTING_PHASE_TITLES[sitting.phase],
    formatDateTime(sitting.startsAt),
    ...board.rooms.filter((room) => room.own).map((room) => room.name),
    sitting.code,
  ];
  return (
    <header className="-mt-5 mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-1 print:hidden">
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <Link to="/invigilate" className="inline-flex min-h-11 items-center gap-1.5 text-accent underline-offset-4 hover:underline">
            <span aria-hidden="true">←</span>监考
          </Link>
          <h1 className="font-song text-2xl font-bold">{sitting.title}</h1>
        </div>
        <ul className="flex flex-wrap gap-x-4 text-muted tabular-nums">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <ClockLine at={at} />
    </header>
  );
}
