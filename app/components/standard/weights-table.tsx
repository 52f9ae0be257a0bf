import { Table } from '#app/components/ui/table.tsx';

export interface WeightsTableProps {
  readonly rows: readonly {
    readonly key: string;
    readonly title: string;
    readonly theory: { readonly 4: number; readonly 3: number };
    /** null: not part of the skill component. */
    readonly skill: { readonly 4: number; readonly 3: number } | null;
  }[];
}

/** Weight tables 4.1 and 4.2 in one, in per cent. */
export function WeightsTable({ rows }: WeightsTableProps) {
  const number = 'text-right tabular-nums';
  return (
    <Table caption="权重表（%）" captionHidden dense>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col" className="text-right">理论四级</th>
          <th scope="col" className="text-right">理论三级</th>
          <th scope="col" className="text-right">技能四级</th>
          <th scope="col" className="text-right">技能三级</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, theory, skill }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            <td className={number}>{theory[4]}</td>
            <td className={number}>{theory[3]}</td>
            <td className={number}>{skill ? skill[4] : '—'}</td>
            <td className={number}>{skill ? skill[3] : '—'}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">合计</th>
          <td className={number}>{sum(rows.map(({ theory }) => theory[4]))}</td>
          <td className={number}>{sum(rows.map(({ theory }) => theory[3]))}</td>
          <td className={number}>{sum(rows.map(({ skill }) => skill?.[4] ?? 0))}</td>
          <td className={number}>{sum(rows.map(({ skill }) => skill?.[3] ?? 0))}</td>
        </tr>
      </tbody>
    </Table>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
