import type { Actor } from '#app/domain/access/roles.ts';
import { db } from '#app/server/db/db.server.ts';

/** What waits in the bank, and the address that lists it. */
export async function bankWork(actor: Actor): Promise<readonly { readonly label: string; readonly count: number; readonly to: string }[]> {
  const { prisma } = await db();
  const [inReview, toReview, drafts, own, reported] = await Promise.all([
    prisma.item.count({ where: { state: 'inReview' } }),
    prisma.item.count({ where: { state: 'toReview' } }),
    prisma.item.count({ where: { state: 'draft' } }),
    prisma.itemDraft.count({ where: { updatedById: actor.id } }),
    prisma.item.count({ where: { reports: { some: { closedAt: null } } } }),
  ]);
  return [
    { label: '等待审题', count: inReview, to: '/bank?state=inReview' },
    { label: '待复审', count: toReview, to: '/bank?state=toReview' },
    { label: '学员报错', count: reported, to: '/bank?figure=reported' },
    { label: '草稿', count: drafts, to: '/bank?state=draft' },
    { label: '我的改稿', count: own, to: '/bank?mine=drafts' },
  ];
}
