import type { Actor } from '#app/domain/access/roles.ts';
import { db } from '#app/server/db/db.server.ts';

/** Ids of the lessons the actor has marked as read; none for a passer-by. */
export async function readLessonIds(actor: Actor | null): Promise<ReadonlySet<string>> {
  if (!actor) return new Set();
  const { prisma } = await db();
  const rows = await prisma.lessonRead.findMany({ where: { userId: actor.id }, select: { lessonId: true } });
  return new Set(rows.map(({ lessonId }) => lessonId));
}
