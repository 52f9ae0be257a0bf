import type { Actor } from '#app/domain/access/roles.ts';
import type { Prisma } from '#generated/sqlite/client.ts';
import { bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { FIGURE_BOUNDS, type FigureFilter, type ItemFilter } from '#app/domain/items/item-filter.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { sectionKeySchema, sectionTitle } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

export const ITEMS_PER_PAGE = 50;

/** One page of the items that fit the filter. Only derived rows are read, so that twenty thousand items answer at once. For those who may see items. */
export async function listBankItems(actor: Actor, filter: ItemFilter) {
  const { prisma } = await db();
  const where = whereOf(actor, filter);
  const [total, inBank] = await Promise.all([prisma.itemHead.count({ where }), prisma.item.count()]);
  const pages = Math.max(1, Math.ceil(total / ITEMS_PER_PAGE));
  const page = Math.min(filter.page, pages);
  const rows = await prisma.itemHead.findMany({
    where,
    orderBy: orderOf(filter.sort),
    skip: (page - 1) * ITEMS_PER_PAGE,
    take: ITEMS_PER_PAGE,
    select: {
      itemId: true,
      version: true,
      type: true,
      section: true,
      level4: true,
      level3: true,
      difficulty: true,
      stem: true,
      formsUsed: true,
      answered: true,
      facility: true,
      discrimination: true,
      item: { select: { pool: true, state: true, nodes: { select: { node: true }, orderBy: { node: 'asc' } }, tags: { select: { tag: true }, orderBy: { tag: 'asc' } }, draft: { select: { itemId: true } } } },
    },
  });
  const standard = readStandard();
  return {
    total,
    inBank,
    page,
    items: rows.map(({ item, section, level4, level3, type, itemId, ...row }) => {
      const key = sectionKeySchema.safeParse(section);
      return {
        ...row,
        id: itemId,
        type: bankItemTypeSchema.parse(type),
        section: key.success ? sectionTitle(standard, key.data) : '未定',
        levels: [...(level4 ? [4 as const] : []), ...(level3 ? [3 as const] : [])],
        pool: poolSchema.parse(item.pool),
        state: itemStateSchema.parse(item.state),
        nodes: item.nodes.map(({ node }) => node),
        tags: item.tags.map(({ tag }) => tag),
        inRevision: item.draft !== null && row.version !== null,
      };
    }),
  };
}

/** The ids that fit a filter, for acts on all of them; at most `most`, by id. */
export async function idsOfFilter(actor: Actor, filter: ItemFilter, most: number): Promise<readonly string[]> {
  const { prisma } = await db();
  const rows = await prisma.itemHead.findMany({ where: whereOf(actor, filter), orderBy: { itemId: 'asc' }, take: most, select: { itemId: true } });
  return rows.map(({ itemId }) => itemId);
}

/** Every tag in use, most used first. */
export async function bankTags(): Promise<readonly { readonly tag: string; readonly items: number }[]> {
  const { prisma } = await db();
  const rows = await prisma.itemTag.groupBy({ by: ['tag'], _count: { tag: true } });
  return rows.map(({ tag, _count }) => ({ tag, items: _count.tag })).sort((a, b) => b.items - a.items || a.tag.localeCompare(b.tag, 'zh'));
}

function whereOf(actor: Actor, filter: ItemFilter): Prisma.ItemHeadWhereInput {
  const { section, level, type, state, pool, figure, mine, node, source, tag, q } = filter;
  const item: Prisma.ItemWhereInput = {
    ...(state ? { state } : {}),
    ...(pool ? { pool } : {}),
    ...(node ? { nodes: { some: { node } } } : {}),
    ...(source ? { sources: { some: { sourceId: source } } } : {}),
    ...(tag ? { tags: { some: { tag } } } : {}),
    ...(mine ? { draft: { updatedById: actor.id } } : {}),
    ...(figure === 'reported' ? { reports: { some: { closedAt: null } } } : {}),
  };
  return {
    ...(section ? { section } : {}),
    ...(type ? { type } : {}),
    ...(level === '4' ? { level4: true } : level === '3' ? { level3: true } : {}),
    ...figureWhere(figure),
    ...(Object.keys(item).length > 0 ? { item } : {}),
    AND: q
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ words: { contains: word.normalize('NFKC').toLowerCase() } })),
  };
}

function figureWhere(figure: FigureFilter | undefined): Prisma.ItemHeadWhereInput {
  switch (figure) {
    case 'tooHard':
      return { facility: { lt: FIGURE_BOUNDS.hard } };
    case 'tooEasy':
      return { facility: { gt: FIGURE_BOUNDS.easy } };
    case 'weak':
      return { discrimination: { lt: FIGURE_BOUNDS.weak } };
    case 'unused':
      return { formsUsed: 0 };
    case 'reported':
    case undefined:
      return {};
  }
}

function orderOf(sort: ItemFilter['sort']): Prisma.ItemHeadOrderByWithRelationInput[] {
  switch (sort) {
    case 'changed':
      return [{ updatedAt: 'desc' }, { itemId: 'asc' }];
    case 'hardest':
      return [{ facility: { sort: 'asc', nulls: 'last' } }, { itemId: 'asc' }];
    case 'weakest':
      return [{ discrimination: { sort: 'asc', nulls: 'last' } }, { itemId: 'asc' }];
    case 'id':
      return [{ itemId: 'asc' }];
  }
}
