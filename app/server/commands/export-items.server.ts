import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import type { ItemFilter } from '#app/domain/items/item-filter.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { itemContext } from '#app/server/bank/item-context.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { idsOfFilter } from '#app/server/queries/bank-items.server.ts';

const MOST = 5000;

/** The newest versions of the items a filter names, as a file of the asked format. Who took them out is recorded. The refusal is a sentence. */
export async function exportBank(
  actor: Actor,
  format: ExchangeFormat,
  filter: ItemFilter,
): Promise<Result<Awaited<ReturnType<typeof exportItems>>, string>> {
  if (!can(actor, 'item.write')) return refuse('您没有导出试题的权限。');
  const ids = await idsOfFilter(actor, filter, MOST + 1);
  if (ids.length > MOST) return refuse(`一次最多导出 ${MOST} 道。请到“试题”里先查找，分几次导出。`);
  const { prisma, provider } = await db();
  const items: BankItem[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await prisma.item.findMany({
      where: { id: { in: [...chunk] } },
      orderBy: { id: 'asc' },
      select: { versions: { orderBy: { version: 'desc' }, take: 1, select: { contentJson: true } } },
    });
    items.push(...rows.flatMap(({ versions }) => versions.map(({ contentJson }) => bankItemSchema.parse(JSON.parse(contentJson)))));
  }
  if (items.length === 0) return refuse('没有符合条件的试题可导出。请放宽条件再试。');
  const file = await exportItems(format, items, itemContext());
  await prisma.$transaction((tx) =>
    recordAudit(tx, provider, { at: now(), actor, action: 'items.exported', subject: { type: 'itemBank', id: 'export' }, data: { format, items: items.length } }),
  );
  return accept(file);
}
