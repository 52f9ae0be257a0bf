import { formatClock, formatTime } from '#app/components/format-time.ts';
import { useServerNow } from '#app/components/invigilate/server-now.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { isQuiet, quietSince, seatTimeLeft } from '#app/domain/attempts/board-view.ts';
import type { BoardSeat } from '#app/domain/attempts/invigilator-board.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';

/** What is left of one candidate's time, ticking; while paused it stands. */
export function SeatTimeLeft({ seat }: { readonly seat: BoardSeat }) {
  const left = seatTimeLeft(seat, useServerNow());
  if (left === null) return <span className="text-muted">—</span>;
  return (
    <>
      <span className={left <= 5 * MINUTE ? 'font-bold text-danger tabular-nums' : 'tabular-nums'}>{formatClock(left)}</span>
      {seat.phase === 'paused' && seat.pausedAt !== null ? (
        <span className="block text-muted">{formatTime(seat.pausedAt)} 起停表</span>
      ) : null}
    </>
  );
}

/** When an answer last came in, and in words when that is long ago. */
export function SeatLastSave({ seat }: { readonly seat: BoardSeat }) {
  const quiet = isQuiet(seat, useServerNow());
  if (quietSince(seat) === null && seat.lastSavedAt === null) return <span className="text-muted">—</span>;
  return (
    <>
      <span className="tabular-nums">{seat.lastSavedAt === null ? '还没有保存' : formatTime(seat.lastSavedAt)}</span>
      {quiet ? (
        <span className="mt-0.5 block">
          <Badge tone="warn">超过 1 分钟未保存</Badge>
        </span>
      ) : null}
    </>
  );
}
