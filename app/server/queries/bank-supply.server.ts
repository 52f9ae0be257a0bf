import type { ItemType } from '#app/domain/items/item.ts';
import { bankSupply } from '#app/domain/planning/bank-supply.ts';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import { type Level, LEVELS, sectionTitle, type SectionKey, theoryWeights } from '#app/domain/standard/standard.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';

export interface SupplyCell {
  readonly type: ItemType;
  readonly needed: number;
  readonly available: number;
}

export interface SupplyTable {
  readonly blueprintId: string;
  readonly blueprintTitle: string;
  readonly level: Level;
  readonly types: readonly { readonly type: ItemType; readonly count: number; readonly marks: number }[];
  readonly sections: readonly {
    readonly section: SectionKey;
    readonly title: string;
    readonly weight: number;
    readonly cells: readonly SupplyCell[];
  }[];
}

/** For every blueprint and level: what `formCount` disjoint forms need of each cell, and what these pools have. */
export async function loadSupplyTables(pools: readonly Pool[], formCount: number): Promise<SupplyTable[]> {
  const { prisma } = await db();
  const { entries } = await loadItemPool(prisma, pools);
  const standard = readStandard();
  return readBlueprints().flatMap((blueprint) =>
    LEVELS.flatMap((level): SupplyTable[] => {
      const weights = theoryWeights(standard, level);
      const cells = cellsOf(blueprint, weights);
      if (!cells.ok) return [];
      const supply = bankSupply(cells.value, entries, standard, level, formCount);
      return [
        {
          blueprintId: blueprint.id,
          blueprintTitle: blueprint.title,
          level,
          types: blueprint.types,
          sections: standard.sections.map(({ key }) => ({
            section: key,
            title: sectionTitle(standard, key),
            weight: weights[key],
            cells: supply
              .filter((cell) => cell.section === key)
              .map(({ type, needed, available }) => ({ type, needed, available })),
          })),
        },
      ];
    }),
  );
}
