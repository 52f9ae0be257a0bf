import { Form } from '@remix-run/react';
import { memo, type ReactNode } from 'react';
import { formatDuration } from '#app/components/format-time.ts';
import { actHref, type ConsoleAct } from '#app/components/invigilate/console-links.ts';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';
import { SeatPhaseBadge } from '#app/components/invigilate/seat-phase-badge.tsx';
import { SeatLastSave, SeatTimeLeft } from '#app/components/invigilate/seat-times.tsx';
import type { BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import { actsFor, type SeatAct } from '#app/domain/attempts/seat-acts.ts';
import { SECOND } from '#app/domain/shared/instant.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

const ACTION =
  'inline-flex min-h-11 items-center justify-center rounded border px-3 text-[0.9375rem] font-semibold whitespace-nowrap md:min-h-9';
const PLAIN_ACTION = `${ACTION} border-line-strong bg-raised hover:bg-sunk`;
const NEXT_ACTION = `${ACTION} border-accent bg-raised text-accent hover:bg-accent-soft`;

/** The act a row offers without a detour. The others stand in the seat's dialog. */
const NEXT: readonly { readonly act: SeatAct; readonly words: string }[] = [
  { act: 'checkIn', words: '签到' },
  { act: 'authorise', words: '准许' },
  { act: 'resume', words: '恢复' },
  { act: 'pause', words: '暂停' },
];

export interface SeatRowProps {
  readonly seat: BoardSeat;
  /** Shown when several rooms are listed together. */
  readonly roomName: string | null;
  readonly sittingPhase: SittingPhase;
  /** Seconds granted or owed so far. */
  readonly adjustedSeconds: number;
}

/** One seat: a row of the board, a card on a phone. */
export const SeatRow = memo(function SeatRow({ seat, roomName, sittingPhase, adjustedSeconds }: SeatRowProps) {
  const who = `${seat.seat} 号${seat.name}`;
  return (
    <tr role="row" className="max-md:grid max-md:grid-cols-[2.25rem_1fr] max-md:gap-x-3 max-md:gap-y-0.5 max-md:border-b max-md:border-line max-md:p-3">
      <Cell className="text-lg font-bold whitespace-nowrap tabular-nums">
        <span className="sr-only">座位 </span>
        {seat.seat}
        {roomName ? <span className="block text-[0.9375rem] font-normal text-muted">{roomName}</span> : null}
      </Cell>
      <th role="rowheader" scope="row" className="max-md:border-0 max-md:p-0">
        <span className="block">{seat.name}</span>
        <span className="block font-normal text-muted tabular-nums lg:whitespace-nowrap">
          {seat.admissionNumber} <span className="inline-block">{seat.maskedIdNumber}</span>
        </span>
      </th>
      <Cell className="max-md:col-start-2 max-md:my-1">
        <SeatPhaseBadge phase={seat.phase} /> <span className="ml-1 whitespace-nowrap text-muted">{seat.formLabel} 卷</span>
      </Cell>
      <Cell label="剩余" className={seat.startedAt === null ? 'max-md:hidden' : 'max-md:col-start-2'}>
        <SeatTimeLeft seat={seat} />
      </Cell>
      <Cell label="作答" className={seat.startedAt === null ? 'max-md:hidden' : 'max-md:col-start-2'}>
        {seat.startedAt === null ? (
          <span className="text-muted">—</span>
        ) : (
          <>
            {seat.answered}／{seat.total}
            {seat.flagged > 0 ? <span className="text-muted md:block"> 标记 {seat.flagged}</span> : null}
          </>
        )}
      </Cell>
      <Cell label="保存" className={seat.startedAt === null ? 'max-md:hidden' : 'max-md:col-start-2'}>
        <SeatLastSave seat={seat} />
      </Cell>
      <Cell label="留意" className={remarksOf(seat, adjustedSeconds).length === 0 ? 'max-md:hidden' : 'max-md:col-start-2'}>
        {remarksOf(seat, adjustedSeconds).map((remark) => (
          <span key={remark} className="block">
            {remark}
          </span>
        ))}
      </Cell>
      <Cell className="max-md:col-start-2 max-md:mt-2">
        <span className="flex gap-2">
          <NextAct seat={seat} sittingPhase={sittingPhase} who={who} />
          <ConsoleLink to={actHref('seat', seat.id)} label={`${who}：更多操作与经过`} className={PLAIN_ACTION}>
            更多
          </ConsoleLink>
        </span>
      </Cell>
    </tr>
  );
});

function Cell({ label, className = '', children }: { readonly label?: string; readonly className?: string; readonly children: ReactNode }) {
  return (
    <td role="cell" className={`max-md:border-0 max-md:p-0 ${label ? 'max-md:flex max-md:gap-2' : ''} ${className}`}>
      {label ? <span className="shrink-0 text-muted md:hidden">{label}</span> : null}
      {label ? <span className="min-w-0">{children}</span> : children}
    </td>
  );
}

function NextAct({ seat, sittingPhase, who }: { readonly seat: BoardSeat; readonly sittingPhase: SittingPhase; readonly who: string }) {
  const acts = actsFor(seat.phase, sittingPhase);
  const next = NEXT.find(({ act }) => acts.includes(act));
  if (!next) return null;
  // Letting one person in can be taken back, so it asks nothing.
  if (next.act === 'authorise') {
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value={'authorise' satisfies ConsoleAct} />
        <input type="hidden" name="seat" value={seat.id} />
        <button aria-label={`${who}：准许开始`} className={NEXT_ACTION}>
          {next.words}
        </button>
      </Form>
    );
  }
  return (
    <ConsoleLink to={actHref(next.act, seat.id)} label={`${who}：${next.words}`} className={next.act === 'pause' ? PLAIN_ACTION : NEXT_ACTION}>
      {next.words}
    </ConsoleLink>
  );
}

function remarksOf(seat: BoardSeat, adjustedSeconds: number): string[] {
  return [
    ...(seat.writerEpoch > 1 ? [`换过 ${seat.writerEpoch - 1} 次电脑或窗口`] : []),
    ...(seat.refusedSaves > 0 ? [`${seat.refusedSaves} 次保存未计入`] : []),
    ...(adjustedSeconds > 0 ? [`已加时 ${formatDuration(adjustedSeconds * SECOND)}`] : []),
  ];
}
