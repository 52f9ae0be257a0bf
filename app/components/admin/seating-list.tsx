import { PrintButton } from '#app/components/admin/print-button.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Table } from '#app/components/ui/table.tsx';

export interface SeatingListProps {
  readonly sitting: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly startsAt: number;
    readonly durationMinutes: number;
    readonly rooms: readonly { readonly id: string; readonly name: string }[];
    readonly candidates: readonly {
      readonly registrationId: string;
      readonly roomId: string;
      readonly seat: number;
      readonly admissionNumber: string;
      readonly displayName: string;
      readonly maskedIdNumber: string;
      readonly formLabel: string;
    }[];
  };
}

/** 座次表: one sheet per room, with a place to sign. Id numbers are masked: the sheet hangs on the door. */
export function SeatingList({ sitting }: SeatingListProps) {
  const occupied = sitting.rooms.filter((room) => sitting.candidates.some((candidate) => candidate.roomId === room.id));
  return (
    <>
      <div className="no-print mb-6 flex flex-wrap gap-3">
        <ButtonLink to={`/admin/sittings/${sitting.id}`} variant="secondary">
          回到场次
        </ButtonLink>
        <PrintButton label="打印座次表" />
      </div>
      <h1 className="font-song text-2xl font-bold">{sitting.title} 座次表</h1>
      <p className="mb-6">
        {sitting.code}，{formatDateTime(sitting.startsAt)} 开考，{sitting.durationMinutes} 分钟
      </p>
      {occupied.length === 0 ? <p>还没有登记考生，请先回到场次登记。</p> : null}
      {occupied.map((room, index) => {
        const rows = sitting.candidates.filter((candidate) => candidate.roomId === room.id);
        return (
          <section key={room.id} aria-labelledby={`room-${room.id}`} className={index > 0 ? 'mt-8 break-before-page' : undefined}>
            <h2 id={`room-${room.id}`} className="mb-3 font-song text-xl font-bold">
              {room.name}（{rows.length} 人）
            </h2>
            <Table caption={`${room.name}座次`} captionHidden dense>
              <thead>
                <tr>
                  <th scope="col" className="text-right">座位</th>
                  <th scope="col">准考证号</th>
                  <th scope="col">姓名</th>
                  <th scope="col">身份证号</th>
                  <th scope="col">卷别</th>
                  <th scope="col" className="w-32">考生签名</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.registrationId}>
                    <th scope="row" className="text-right">{row.seat}</th>
                    <td>{row.admissionNumber}</td>
                    <td className="whitespace-nowrap">{row.displayName}</td>
                    <td className="whitespace-nowrap">{row.maskedIdNumber}</td>
                    <td>{row.formLabel}</td>
                    <td />
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        );
      })}
    </>
  );
}
