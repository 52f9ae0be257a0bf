import { formatDate, formatDateTime, formatDuration, formatTime } from '#app/components/format-time.ts';
import { RecordTable } from '#app/components/invigilate/record-table.tsx';
import { INCIDENT_TITLES } from '#app/domain/attempts/incident-kinds.ts';
import type { BoardRoom, BoardSeat, InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { groupAdjustments, roomRecord } from '#app/domain/attempts/room-record.ts';
import { MINUTE, SECOND } from '#app/domain/shared/instant.ts';

/** 考场情况记录表 of one room: written by the records, signed by two people. */
export function RecordSheet({ board, room }: { readonly board: InvigilatorBoard; readonly room: BoardRoom }) {
  const { sitting } = board;
  const seats = board.seats.filter((seat) => seat.roomId === room.id);
  const record = roomRecord(seats, sitting.startsAt);
  const inRoom = (seatId: string) => seats.find((seat) => seat.id === seatId);
  const titleId = `record-${room.id}`;
  const figures: readonly (readonly [string, string])[] = [
    ['考次', board.sitting.administration],
    ['场次', `${sitting.title}（${sitting.code}）`],
    ['考场', room.name],
    ['日期', formatDate(sitting.startsAt)],
    ['计划时间', `${formatDateTime(sitting.startsAt)}，${formatDuration(sitting.durationMinutes * MINUTE)}`],
    ['实际开考', sitting.openedAt === null ? '还没有开考' : formatTime(sitting.openedAt)],
    ['首名开始答题', record.firstStart === null ? '—' : formatTime(record.firstStart)],
    ['末名结束答题', record.lastEnd === null ? '—' : formatTime(record.lastEnd)],
    ['场次结束', sitting.closedAt === null ? '还没有结束' : formatTime(sitting.closedAt)],
    ['应到', `${record.registered} 人`],
    ['实到（开始答题）', `${record.sat} 人`],
    ['缺考', sitting.closedAt === null ? '结束后统计' : `${record.absent.length} 人`],
    ['本人交卷', `${record.submitted} 人`],
    ['到时收卷', `${record.expired} 人`],
    ['终止', `${record.terminated} 人`],
    ['签到', `${record.checkedIn} 人，其中迟到 ${record.late.length} 人`],
  ];
  return (
    <article aria-labelledby={titleId} className="space-y-5 break-after-page rounded border border-line bg-raised p-5 last:break-after-auto print:border-0 print:p-0">
      <h2 id={titleId} className="text-center font-song text-2xl font-bold">
        考场情况记录表
      </h2>
      {sitting.closedAt === null ? <p className="text-center font-semibold">场次还没有结束，以下不是最后的记录。</p> : null}
      <dl className="grid grid-cols-1 border-t border-l border-line-strong sm:grid-cols-2 print:grid-cols-2">
        {figures.map(([name, value]) => (
          <div key={name} className="grid grid-cols-[9em_1fr] border-r border-b border-line-strong">
            <dt className="border-r border-line-strong px-2 py-1 text-muted">{name}</dt>
            <dd className="px-2 py-1 tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <RecordTable
        caption="缺考考生"
        heads={['座位', '姓名', '准考证号', '说明']}
        none={sitting.closedAt === null ? '场次结束后统计。' : '没有缺考。'}
        rows={(sitting.closedAt === null ? [] : record.absent).map((seat) => ({
          id: seat.id,
          cells: [seat.seat, seat.name, seat.admissionNumber, seat.checkedInAt === null ? '未到' : '已签到，没有开始答题'],
        }))}
      />
      <RecordTable
        caption="补时与延时"
        heads={['时间', '座位', '类别', '时长', '原因', '操作人']}
        none="没有补时或延时。"
        rows={groupAdjustments(board.adjustments, seats).map((group) => ({
          id: group.id,
          cells: [
            formatTime(group.at),
            groupWords(group.seats),
            group.kind === 'extension' ? '延时' : '暂停补时',
            formatSeconds(group.seconds),
            group.reason,
            group.by,
          ],
        }))}
      />
      <RecordTable
        caption="终止考试"
        heads={['时间', '座位', '准考证号', '原因', '操作人']}
        none="没有终止考试的考生。"
        rows={board.terminations.flatMap((entry) => {
          const seat = inRoom(entry.seatId);
          return seat ? [{ id: entry.seatId, cells: [formatTime(entry.at), seatWords(seat), seat.admissionNumber, entry.reason, entry.by] }] : [];
        })}
      />
      <RecordTable
        caption="更换电脑或窗口"
        heads={['座位', '准考证号', '次数']}
        none="没有更换。"
        rows={record.moved.map((seat) => ({ id: seat.id, cells: [seatWords(seat), seat.admissionNumber, seat.writerEpoch - 1] }))}
      />
      <RecordTable
        caption="考场情况"
        heads={['时间', '座位', '类别', '情况', '记录人']}
        none="没有记录。"
        rows={board.incidents
          .filter((incident) => incident.roomIds.includes(room.id))
          .map((incident) => {
            const seat = incident.seatId === null ? undefined : inRoom(incident.seatId);
            return {
              id: incident.id,
              cells: [formatTime(incident.at), seat ? seatWords(seat) : '整个考场', INCIDENT_TITLES[incident.kind], incident.note, incident.by],
            };
          })}
      />
      <section className="break-inside-avoid">
        <p>监考员：{room.invigilators.join('、') || '—'}</p>
        <p className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
          {['监考员一（签名）', '监考员二（签名）'].map((name) => (
            <span key={name} className="grid grid-cols-[auto_1fr] items-end gap-2">
              <span>{name}</span>
              <span className="border-b border-ink pb-6 text-right">　　年　　月　　日</span>
            </span>
          ))}
        </p>
      </section>
    </article>
  );
}

function seatWords(seat: BoardSeat): string {
  return `${seat.seat} 号 ${seat.name}`;
}

/** One by name, several by number. */
function groupWords(seats: readonly BoardSeat[]): string {
  const [first] = seats;
  return seats.length === 1 && first ? seatWords(first) : `${seats.map((seat) => seat.seat).join('、')} 号，共 ${seats.length} 人`;
}

/** 12 分 5 秒: a record keeps the seconds that were measured. */
function formatSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return formatDuration(rest * SECOND);
  return rest === 0 ? `${minutes} 分钟` : `${minutes} 分 ${rest} 秒`;
}
