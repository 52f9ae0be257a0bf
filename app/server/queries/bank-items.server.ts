import { z } from 'zod';
import type { ItemType } from '#app/domain/items/item.ts';
import { itemTypeSchema, itemWithKeySchema } from '#app/domain/items/item.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import type { Level, SectionKey } from '#app/domain/standard/standard.ts';
import { levelSchema, sectionKeySchema, sectionTitle } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface ItemFilter {
  readonly section?: SectionKey | undefined;
  readonly level?: Level | undefined;
  readonly type?: ItemType | undefined;
  readonly node?: string | undefined;
  /** Words looked for anywhere in the item. */
  readonly text?: string | undefined;
  /** From 1. */
  readonly page: number;
}

export const ITEMS_PER_PAGE = 25;

const levelsColumn = z.array(levelSchema);
const nodesColumn = z.array(z.string());

/** The newest version of each item that fits the filter, one page of them. For those who may see items. */
export async function listBankItems({ section, level, type, node, text, page }: ItemFilter) {
  const { prisma } = await db();
  const newest = await prisma.itemVersion.groupBy({ by: ['itemId'], _max: { version: true } });
  const newestOf = new Map(newest.map(({ itemId, _max }) => [itemId, _max.version]));
  const found = await prisma.itemVersion.findMany({
    where: {
      ...(section ? { section } : {}),
      ...(type ? { type } : {}),
      AND: [
        // Lists stand in their columns as JSON: [4,3] and ["B2.1.1.1"].
        ...(level ? [{ levelsJson: { contains: String(level) } }] : []),
        ...(node ? [{ nodesJson: { contains: JSON.stringify(node) } }] : []),
        ...(text ? [{ OR: [{ contentJson: { contains: JSON.stringify(text).slice(1, -1) } }, { itemId: { contains: text } }] }] : []),
      ],
    },
    orderBy: { itemId: 'asc' },
    select: { id: true, itemId: true, version: true },
  });
  const current = found.filter(({ itemId, version }) => newestOf.get(itemId) === version);
  const pages = Math.max(1, Math.ceil(current.length / ITEMS_PER_PAGE));
  const shown = Math.min(page, pages);
  const ids = current.slice((shown - 1) * ITEMS_PER_PAGE, shown * ITEMS_PER_PAGE).map(({ id }) => id);
  const rows = await prisma.itemVersion.findMany({
    where: { id: { in: ids } },
    orderBy: { itemId: 'asc' },
    include: { item: { select: { pool: true, state: true } } },
  });
  const standard = readStandard();
  return {
    total: current.length,
    inBank: newestOf.size,
    page: shown,
    pages,
    items: rows.map((row) => ({
      id: row.itemId,
      version: row.version,
      pool: poolSchema.parse(row.item.pool),
      state: itemStateSchema.parse(row.item.state),
      type: itemTypeSchema.parse(row.type),
      section: sectionTitle(standard, sectionKeySchema.parse(row.section)),
      levels: levelsColumn.parse(JSON.parse(row.levelsJson)),
      nodes: nodesColumn.parse(JSON.parse(row.nodesJson)),
      difficulty: row.difficulty,
      stem: itemWithKeySchema.parse(JSON.parse(row.contentJson)).stem,
    })),
  };
}
