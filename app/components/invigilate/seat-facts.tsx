import type { ReactNode } from 'react';
import { SeatPhaseBadge } from '#app/components/invigilate/seat-phase-badge.tsx';
import type { BoardSeat } from '#app/domain/attempts/invigilator-board.ts';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values, one under the other, as they are read aloud. */
export function FactList({ facts, large = false }: { readonly facts: readonly Fact[]; readonly large?: boolean }) {
  return (
    <dl className={`grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 ${large ? 'text-lg' : ''}`}>
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="font-semibold break-all tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who an act is about: said in every dialog before its fields. */
export function SeatLine({ seat, roomName }: { readonly seat: BoardSeat; readonly roomName: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded border border-line bg-sunk px-3 py-2">
      <span className="font-bold">
        {roomName} {seat.seat} 号 {seat.name}
      </span>
      <span className="tabular-nums">准考证号 {seat.admissionNumber}</span>
      <SeatPhaseBadge phase={seat.phase} />
    </p>
  );
}
