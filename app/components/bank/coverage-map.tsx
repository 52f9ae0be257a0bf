import { Link } from '@remix-run/react';
import { Table } from '#app/components/ui/table.tsx';
import { BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES, type BankItemType } from '#app/domain/items/bank-item.ts';
import { type CoverageCounts, type CoverageMap, DIFFICULTY_BAND_TITLES, DIFFICULTY_BANDS, type Fill, fillOf } from '#app/domain/items/coverage.ts';

/** The tint says it once more; the number, or 缺, says it first. */
const TINTS: Readonly<Record<Fill, string>> = { none: 'bg-warn-soft', few: '', enough: 'bg-accent-soft' };
const LINK = 'inline-flex min-h-11 min-w-11 items-center justify-end text-accent underline underline-offset-4';
const COLUMNS = 1 + BANK_ITEM_TYPES.length + 1 + DIFFICULTY_BANDS.length + 1;

export interface CoverageTableProps {
  readonly map: CoverageMap;
  readonly mayWrite: boolean;
}

/** The standard as a table: how many approved items examine each node, by type and difficulty. A gap leads to the writing of an item. */
export function CoverageTable({ map, mayWrite }: CoverageTableProps) {
  return (
    <Table caption="各节点的可用试题数" captionHidden dense>
      <thead>
        <tr>
          <th scope="col">节点</th>
          {BANK_ITEM_TYPES.map((type) => (
            <th key={type} scope="col" className="text-right whitespace-nowrap">
              {BANK_ITEM_TYPE_TITLES[type]}
            </th>
          ))}
          <th scope="col" className="text-right">合计</th>
          {DIFFICULTY_BANDS.map((band) => (
            <th key={band} scope="col" className="text-right">
              {DIFFICULTY_BAND_TITLES[band]}
            </th>
          ))}
          <th scope="col" className="text-right whitespace-nowrap">待审</th>
        </tr>
      </thead>
      {map.sections.flatMap((section) =>
        section.groups.map((group) => (
          <tbody key={`${section.key} ${group.code}`}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS} className="bg-sunk text-left">
                {section.title}：{group.code} {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="min-w-40 sm:min-w-56 align-middle font-normal">
                  <Link to={`/bank?node=${encodeURIComponent(row.id)}`} className="text-accent underline underline-offset-4">
                    {row.id}
                  </Link>
                  <span className="block">{row.label}</span>
                </th>
                <Counts counts={row} gap={(type) => (mayWrite ? { node: row.id, label: row.label, type } : null)} />
              </tr>
            ))}
          </tbody>
        )),
      )}
      <tbody>
        <tr>
          <th scope="row" className="min-w-40 sm:min-w-56 font-normal">主考查点不在上表的题（借用四级的，或考技能要求的）</th>
          <Counts counts={map.elsewhere} gap={null} />
        </tr>
        <tr className="font-bold">
          <th scope="row">全部</th>
          <Counts counts={map.all} gap={null} />
        </tr>
      </tbody>
    </Table>
  );
}

interface Gap {
  readonly node: string;
  readonly label: string;
  readonly type: BankItemType;
}

/** `gap` null: a line that sums up, where nothing is called missing. */
function Counts({ counts, gap }: { readonly counts: CoverageCounts; readonly gap: ((type: BankItemType) => Gap | null) | null }) {
  return (
    <>
      {BANK_ITEM_TYPES.map((type) => (
        <td key={type} className={`text-right align-middle tabular-nums ${gap ? TINTS[fillOf(counts.types[type])] : ''}`}>
          {counts.types[type] > 0 || !gap ? counts.types[type] : <Missing gap={gap(type)} />}
        </td>
      ))}
      <td className="text-right align-middle font-bold tabular-nums">{counts.total}</td>
      {DIFFICULTY_BANDS.map((band) => (
        <td key={band} className="text-right align-middle tabular-nums">
          {counts.bands[band]}
        </td>
      ))}
      <td className="text-right align-middle tabular-nums">{counts.open}</td>
    </>
  );
}

function Missing({ gap }: { readonly gap: Gap | null }) {
  if (!gap) return <>缺</>;
  return (
    <Link
      to={`/bank/new?${new URLSearchParams({ node: gap.node, type: gap.type }).toString()}`}
      className={LINK}
      aria-label={`缺，补一道${BANK_ITEM_TYPE_TITLES[gap.type]}：${gap.label}`}
    >
      缺
    </Link>
  );
}
