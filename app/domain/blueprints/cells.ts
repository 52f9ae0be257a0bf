import { type Blueprint, unitsOf } from '#app/domain/blueprints/blueprint.ts';
import { canFill, nearestTable, type Table, type TableColumn, type TableRow } from '#app/domain/blueprints/nearest-table.ts';
import { ITEM_TYPES, type ItemType } from '#app/domain/items/item.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { SECTION_KEYS, type SectionKey, type TheoryWeights } from '#app/domain/standard/standard.ts';

/** How many items of one type one section has in a form. `units`: hundredths of a mark for each item. */
export interface Cell {
  readonly section: SectionKey;
  readonly type: ItemType;
  readonly count: number;
  readonly units: number;
}

/** Why a weight column and a blueprint do not fit each other. Units are hundredths of a mark. */
export type CellRefusal =
  | { readonly kind: 'totalMismatch'; readonly drawnUnits: number; readonly totalUnits: number }
  | { readonly kind: 'weightsMismatch'; readonly sum: number }
  | { readonly kind: 'sectionUnfillable'; readonly section: SectionKey; readonly units: number }
  | { readonly kind: 'noExactTable' };

interface Row extends TableRow {
  readonly section: SectionKey;
}

interface Column extends TableColumn {
  readonly type: ItemType;
}

/**
 * The table section × type → count in which every section has exactly its weight in marks and every type exactly its
 * number of items (标准 4.1), as near to proportional as `nearestTable` finds it. Finds a table whenever one exists; same
 * arguments, same table. Cells without items are left out. Order: as the weight table, then by type.
 */
export function cellsOf(blueprint: Blueprint, weights: TheoryWeights): Result<readonly Cell[], CellRefusal> {
  const totalUnits = unitsOf(blueprint.total);
  const columns = ITEM_TYPES.flatMap((type): Column[] => {
    const quota = blueprint.types.find((entry) => entry.type === type);
    return quota ? [{ type, count: quota.count, units: unitsOf(quota.marks) }] : [];
  });
  const drawnUnits = sum(columns.map((column) => column.count * column.units));
  if (drawnUnits !== totalUnits) return refuse({ kind: 'totalMismatch', drawnUnits, totalUnits });
  const percent = sum(SECTION_KEYS.map((section) => weights[section]));
  if (percent !== 100) return refuse({ kind: 'weightsMismatch', sum: percent });

  const rows = SECTION_KEYS.map((section): Row => ({
    section,
    units: (weights[section] * totalUnits) / 100,
    ideal: columns.map((column) => (column.count * weights[section]) / 100),
  }));
  const table = nearestTable(rows, columns);
  if (table) return accept(toCells(rows, columns, table));
  const unfillable = rows.find((row) => !canFill(row, columns));
  if (unfillable) return refuse({ kind: 'sectionUnfillable', section: unfillable.section, units: unfillable.units });
  return refuse({ kind: 'noExactTable' });
}

function toCells(rows: readonly Row[], columns: readonly Column[], table: Table): readonly Cell[] {
  return rows.flatMap(({ section }, row) =>
    columns.flatMap(({ type, units }, column): Cell[] => {
      const count = table[row]?.[column] ?? 0;
      return count > 0 ? [{ section, type, count, units }] : [];
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
