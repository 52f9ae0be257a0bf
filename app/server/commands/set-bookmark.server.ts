import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Sets or takes away a bookmark at a heading of a lesson (`anchor`; empty: the lesson itself). Repeating changes nothing. */
export async function setBookmark(
  actor: Actor,
  input: { readonly moduleSlug: string; readonly lessonId: string; readonly anchor: string; readonly set: boolean },
): Promise<Result<{ readonly set: boolean }, Extract<LearningReason, 'notAllowed' | 'unknownLesson'>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { moduleSlug, lessonId, anchor, set } = input;
  const lesson = readCompiledModule(moduleSlug)?.lessons.find(({ id }) => id === lessonId);
  if (!lesson || (anchor !== '' && !lesson.headings.some(({ id }) => id === anchor))) return refuse('unknownLesson');
  const { prisma } = await db();
  const mark = { userId: actor.id, lessonId, anchor };
  if (set) {
    await prisma.lessonBookmark.upsert({ where: { userId_lessonId_anchor: mark }, create: { ...mark, createdAt: new Date(now()) }, update: {} });
  } else {
    await prisma.lessonBookmark.deleteMany({ where: mark });
  }
  return accept({ set });
}
