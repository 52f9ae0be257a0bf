import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Table } from '#app/components/ui/table.tsx';

export interface CandidateTableProps {
  readonly candidates: readonly {
    readonly registrationId: string;
    readonly displayName: string;
    readonly loginName: string;
    readonly admissionNumber: string;
    readonly room: string;
    readonly seat: number;
    readonly formLabel: string;
  }[];
  readonly removable: boolean;
}

export function CandidateTable({ candidates, removable }: CandidateTableProps) {
  return (
    <Table caption={`考生与座位，共 ${candidates.length} 名`} dense>
      <thead>
        <tr>
          <th scope="col">考场</th>
          <th scope="col" className="text-right">座位</th>
          <th scope="col">姓名</th>
          <th scope="col">登录名</th>
          <th scope="col">准考证号</th>
          <th scope="col">卷别</th>
          {removable ? <th scope="col" className="no-print">操作</th> : null}
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate) => (
          <tr key={candidate.registrationId} className="*:align-middle">
            <td className="whitespace-nowrap">{candidate.room}</td>
            <td className="text-right">{candidate.seat}</td>
            <th scope="row" className="whitespace-nowrap">{candidate.displayName}</th>
            <td>{candidate.loginName}</td>
            <td>{candidate.admissionNumber}</td>
            <td>{candidate.formLabel}</td>
            {removable ? (
              <td className="no-print">
                <ConfirmDialog
                  triggerLabel="移出"
                  triggerVariant="quiet"
                  title={`移出考生 ${candidate.displayName}`}
                  confirmLabel="移出考生"
                  form={{ method: 'post', fields: { intent: 'remove', registrationId: candidate.registrationId } }}
                >
                  <p>{candidate.displayName} 将不能参加本场考试，其余考生重新排座。以后可以再登记。</p>
                </ConfirmDialog>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
