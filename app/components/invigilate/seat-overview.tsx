import { formatDuration, formatTime } from '#app/components/format-time.ts';
import { actHref } from '#app/components/invigilate/console-links.ts';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';
import { FactList, SeatLine } from '#app/components/invigilate/seat-facts.tsx';
import { SeatLastSave, SeatTimeLeft } from '#app/components/invigilate/seat-times.tsx';
import { INCIDENT_TITLES } from '#app/domain/attempts/incident-kinds.ts';
import type { BoardSeat, InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { actsFor, SEAT_ACT_TITLES, type SeatAct } from '#app/domain/attempts/seat-acts.ts';
import type { SeatEvent, SeatHistory } from '#app/domain/attempts/seat-history.ts';
import { SECOND } from '#app/domain/shared/instant.ts';

const ITEM = 'inline-flex min-h-11 items-center rounded border px-4 font-semibold';
/** What takes something away from a candidate. */
const HURTS: readonly SeatAct[] = ['terminate'];

export interface SeatOverviewProps {
  readonly board: InvigilatorBoard;
  readonly seat: BoardSeat;
  readonly roomName: string;
  readonly history: SeatHistory | null;
}

/** One seat: what may be done now, how it stands, and what has happened to it. */
export function SeatOverview({ board, seat, roomName, history }: SeatOverviewProps) {
  const acts = actsFor(seat.phase, board.sitting.phase);
  const lines = linesOf(board, seat, history);
  return (
    <div className="space-y-5">
      <SeatLine seat={seat} roomName={roomName} />
      <nav aria-label="对这个座位的操作">
        <ul className="flex flex-wrap gap-2">
          {acts.map((act) => (
            <li key={act}>
              <ConsoleLink
                to={actHref(act, seat.id)}
                replace
                className={`${ITEM} ${HURTS.includes(act) ? 'border-danger text-danger hover:bg-danger-soft' : 'border-line-strong hover:bg-sunk'}`}
              >
                {SEAT_ACT_TITLES[act]}
              </ConsoleLink>
            </li>
          ))}
          <li>
            <ConsoleLink to={actHref('incident', seat.id)} replace className={`${ITEM} border-line-strong hover:bg-sunk`}>
              记录考场情况
            </ConsoleLink>
          </li>
        </ul>
      </nav>
      <FactList
        facts={[
          { name: '剩余时间', value: <SeatTimeLeft seat={seat} /> },
          ...(seat.deadlineAt === null ? [] : [{ name: '收卷时间', value: formatTime(seat.deadlineAt) }]),
          { name: '作答', value: seat.startedAt === null ? '还没有开始' : `${seat.answered}／${seat.total} 题，标记 ${seat.flagged} 题` },
          { name: '最近保存', value: <SeatLastSave seat={seat} /> },
          ...(seat.refusedSaves === 0
            ? []
            : [{ name: '未计入的保存', value: `${seat.refusedSaves} 次（换机、暂停或到时之后送来的，已留存备查）` }]),
        ]}
      />
      <section aria-label="经过">
        <h3 className="font-bold">经过</h3>
        {lines.length === 0 ? (
          <p className="text-muted">还没有经过。考生到场后从“确认签到”开始。</p>
        ) : (
          <ul className="mt-1 divide-y divide-line">
            {lines.map((line) => (
              <li key={line.id} className="grid grid-cols-[auto_1fr] gap-x-3 py-1.5">
                <time className="text-muted">{formatTime(line.at)}</time>
                <span>
                  <span className="font-semibold">{line.title}</span>：{line.reason}
                  {line.by === '' ? null : <span className="text-muted">（{line.by}）</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** Everything that has happened to a seat, as it came. */
function linesOf(board: InvigilatorBoard, seat: BoardSeat, history: SeatHistory | null): SeatEvent[] {
  const adjustments = board.adjustments.filter((entry) => entry.seatId === seat.id);
  const incidents = board.incidents.filter((incident) => incident.seatId === seat.id);
  return [
    ...(history?.events ?? []),
    ...(history?.browsers ?? []).map((browser) => ({
      id: `browser-${browser.epoch}`,
      at: browser.openedAt,
      title: browser.epoch === 1 ? '打开作答窗口' : `第 ${browser.epoch} 个作答窗口接管`,
      reason: `${browser.device}，${browser.address}`,
      by: '',
    })),
    ...adjustments.map((entry) => ({
      ...entry,
      title: `${entry.kind === 'extension' ? '延时' : '补时'} ${formatDuration(entry.seconds * SECOND)}`,
    })),
    ...incidents.map((incident) => ({ ...incident, title: `考场情况（${INCIDENT_TITLES[incident.kind]}）`, reason: incident.note })),
  ].sort((a, b) => a.at - b.at);
}
