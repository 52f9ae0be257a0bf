import { Table } from '#app/components/ui/table.tsx';
import { phasesPresent, sumCounts } from '#app/domain/attempts/board-view.ts';
import type { BoardRoom } from '#app/domain/attempts/invigilator-board.ts';
import { registered, SEAT_PHASE_TITLES } from '#app/domain/attempts/seat-phase.ts';

/** How all rooms of the sitting stand, in figures: it closes as a whole. Nothing when there is one room. */
export function OtherRooms({ rooms }: { readonly rooms: readonly BoardRoom[] }) {
  if (rooms.length < 2) return null;
  const phases = phasesPresent(sumCounts(rooms));
  return (
    <Table caption="各考场情况" dense>
      <thead>
        <tr>
          <th scope="col">考场</th>
          <th scope="col">应到</th>
          {phases.map((phase) => (
            <th key={phase} scope="col">
              {SEAT_PHASE_TITLES[phase]}
            </th>
          ))}
          <th scope="col">监考员</th>
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => (
          <tr key={room.id}>
            <th scope="row" className="whitespace-nowrap">
              {room.name}
              {room.own ? '（您负责）' : ''}
            </th>
            <td>{registered(room.counts)}</td>
            {phases.map((phase) => (
              <td key={phase}>{room.counts[phase]}</td>
            ))}
            <td>{room.invigilators.join('、')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
