import { Table } from '#app/components/ui/table.tsx';
import { ITEM_TYPE_TITLES, type ItemType } from '#app/domain/items/item.ts';

export interface SupplyTableProps {
  readonly caption: string;
  readonly types: readonly { readonly type: ItemType; readonly count: number; readonly marks: number }[];
  readonly sections: readonly {
    readonly section: string;
    readonly title: string;
    readonly weight: number;
    readonly cells: readonly { readonly type: ItemType; readonly needed: number; readonly available: number }[];
  }[];
  /** `plan`: how many items each cell gets. `supply`: what the bank has, against that need. */
  readonly show: 'plan' | 'supply';
}

/** 双向细目表: sections down, item types across. */
export function SupplyTable({ caption, types, sections, show }: SupplyTableProps) {
  return (
    <Table caption={caption} dense>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col" className="text-right">
            权重
          </th>
          {types.map(({ type, marks }) => (
            <th key={type} scope="col" className="text-right">
              {ITEM_TYPE_TITLES[type]}
              {show === 'plan' ? `（每题 ${marks} 分）` : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.section}>
            <th scope="row" className="min-w-28">{section.title}</th>
            <td className="text-right">{section.weight}%</td>
            {types.map(({ type }) => (
              <td key={type} className="text-right">
                <SupplyCell cell={section.cells.find((cell) => cell.type === type)} show={show} />
              </td>
            ))}
          </tr>
        ))}
        {show === 'plan' ? (
          <tr className="font-bold">
            <th scope="row">合计</th>
            <td className="text-right">100%</td>
            {types.map(({ type, count }) => (
              <td key={type} className="text-right">
                {count} 题
              </td>
            ))}
          </tr>
        ) : null}
      </tbody>
    </Table>
  );
}

function SupplyCell({
  cell,
  show,
}: {
  readonly cell: { readonly needed: number; readonly available: number } | undefined;
  readonly show: 'plan' | 'supply';
}) {
  if (!cell) return <span className="text-muted">—</span>;
  if (show === 'plan') return <>{cell.needed} 题</>;
  const lacking = cell.needed - cell.available;
  return lacking > 0 ? (
    <span className="font-bold text-danger">
      {cell.available}／{cell.needed}，缺 {lacking}
    </span>
  ) : (
    <>
      {cell.available}／{cell.needed}
    </>
  );
}
