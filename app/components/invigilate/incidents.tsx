import { formatTime } from '#app/components/format-time.ts';
import { RecordTable } from '#app/components/invigilate/record-table.tsx';
import { INCIDENT_TITLES } from '#app/domain/attempts/incident-kinds.ts';
import type { InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';

/** What has been written down so far, the newest first. */
export function Incidents({ board }: { readonly board: InvigilatorBoard }) {
  return (
    <div className="pt-4">
      <RecordTable
        caption="考场情况"
        heads={['时间', '座位', '类别', '情况', '记录人']}
        none="还没有记录。设备故障、停电断网、违纪等，发生时就记下来，会写入考场情况记录表。"
        rows={[...board.incidents].reverse().map((incident) => {
          const seat = board.seats.find((entry) => entry.id === incident.seatId);
          return {
            id: incident.id,
            cells: [
              formatTime(incident.at),
              seat ? `${seat.seat} 号 ${seat.name}` : '整个考场',
              INCIDENT_TITLES[incident.kind],
              incident.note,
              incident.by,
            ],
          };
        })}
      />
    </div>
  );
}
