import { z } from 'zod';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
import { bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { coverageMap, type ItemGroup, supplyEntries } from '#app/domain/items/coverage.ts';
import { ITEM_TYPE_TITLES } from '#app/domain/items/item.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { bankSupply } from '#app/domain/planning/bank-supply.ts';
import type { Pool } from '#app/domain/planning/sitting-form.ts';
import { type Level, LEVELS, sectionKeySchema, sectionTitle, theoryWeights } from '#app/domain/standard/standard.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Numbers of disjoint parallel forms the bank is measured against. */
const FORM_COUNTS = [2, 4] as const;

/** The map of what the bank examines of a level, and what it lacks for parallel forms. `pool` undefined: both pools together. */
export async function coveragePage(level: Level, pool: Pool | undefined) {
  const groups = await itemGroups(pool);
  const standard = readStandard();
  const weights = theoryWeights(standard, level);
  const entries = supplyEntries(groups);
  return {
    map: coverageMap(standard, level, groups),
    blueprints: readBlueprints().map((blueprint) => {
      const cells = cellsOf(blueprint, weights);
      const supply = cells.ok ? bankSupply(cells.value, entries, standard, level, 1) : [];
      return {
        id: blueprint.id,
        title: blueprint.title,
        fits: cells.ok,
        forms: FORM_COUNTS.map((count) => ({
          count,
          shortages: supply.flatMap(({ section, type, needed, available }) => {
            const lacking = needed * count - available;
            return lacking > 0 ? [{ section: sectionTitle(standard, section), type: ITEM_TYPE_TITLES[type], needed: needed * count, available, lacking }] : [];
          }),
        })),
      };
    }),
  };
}

const groupRow = z.object({
  node: z.string(),
  type: bankItemTypeSchema,
  section: sectionKeySchema,
  level4: z.coerce.boolean(),
  level3: z.coerce.boolean(),
  difficulty: z.coerce.number(),
  state: itemStateSchema,
  count: z.coerce.number().int(),
});

/** The whole bank counted in one statement: twenty thousand rows need not leave the database. */
async function itemGroups(pool: Pool | undefined): Promise<readonly ItemGroup[]> {
  const { prisma } = await db();
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT head."primaryNode" AS "node", head."type", head."section", head."level4", head."level3", head."difficulty", item."state", COUNT(*) AS "count"
    FROM "ItemHead" head JOIN "Item" item ON item."id" = head."itemId"
    WHERE item."state" IN ('approved', 'inReview', 'toReview') AND item."pool" LIKE ${pool ?? '%'}
    GROUP BY head."primaryNode", head."type", head."section", head."level4", head."level3", head."difficulty", item."state"`;
  return z
    .array(groupRow)
    .parse(rows)
    .map(({ level4, level3, ...row }) => ({ ...row, levels: LEVELS.filter((level) => (level === 4 ? level4 : level3)) }));
}
