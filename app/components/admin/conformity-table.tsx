import { Table } from '#app/components/ui/table.tsx';
import { type ConformitySheet, itemsInRow } from '#app/domain/assembly/conformity.ts';
import { ITEM_TYPE_TITLES, ITEM_TYPES } from '#app/domain/items/item.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import type { SectionKey } from '#app/domain/standard/standard.ts';

type Row = ConformitySheet['totals'];

export interface ConformityTableProps {
  readonly sheet: ConformitySheet;
  readonly titles: Readonly<Partial<Record<SectionKey, string>>>;
}

/** 细目表核对表: the form against the weight table, section by section. */
export function ConformityTable({ sheet, titles }: ConformityTableProps) {
  return (
    <Table caption={`${sheet.label} 卷：各项目的分值、题型、节点和难度`} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col" className="text-right">权重</th>
          <th scope="col" className="text-right">应占分</th>
          <th scope="col" className="text-right">实占分</th>
          <th scope="col" className="text-right">题数</th>
          {ITEM_TYPES.map((type) => (
            <th key={type} scope="col" className="text-right">
              {ITEM_TYPE_TITLES[type]}
            </th>
          ))}
          <th scope="col" className="text-right">考到的节点</th>
          {sheet.level === 3 ? <th scope="col" className="text-right">借用四级</th> : null}
          <th scope="col" className="text-right">平均预估答对率</th>
        </tr>
      </thead>
      <tbody>
        {sheet.sections.map((section) => (
          <ConformityRow key={section.section} title={titles[section.section] ?? section.section} row={section} level={sheet.level} />
        ))}
        <ConformityRow title="合计" row={sheet.totals} level={sheet.level} strong />
      </tbody>
    </Table>
  );
}

function ConformityRow({ title, row, level, strong }: { readonly title: string; readonly row: Row; readonly level: number; readonly strong?: boolean }) {
  const off = row.plannedUnits !== row.drawnUnits;
  return (
    <tr className={strong ? 'font-bold' : undefined}>
      <th scope="row" className="min-w-36">{title}</th>
      <td className="text-right">{row.weight}%</td>
      <td className="text-right">{formatMarks(row.plannedUnits)}</td>
      <td className={off ? 'text-right font-bold text-danger' : 'text-right'}>
        {formatMarks(row.drawnUnits)}
        {off ? '（不符）' : ''}
      </td>
      <td className="text-right">{itemsInRow(row)}</td>
      {ITEM_TYPES.map((type) => (
        <td key={type} className="text-right">{row.counts[type]}</td>
      ))}
      <td className="text-right">
        {row.nodesCovered}／{row.nodesTotal}
      </td>
      {level === 3 ? <td className="text-right">{row.borrowed}</td> : null}
      <td className="text-right">{(row.meanDifficulty * 100).toFixed(1)}%</td>
    </tr>
  );
}
