import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Marks a lesson as read by the actor. Repeating changes nothing: the first time stands. */
export async function markLessonRead(
  actor: Actor,
  { moduleSlug, lessonId }: { readonly moduleSlug: string; readonly lessonId: string },
): Promise<Result<{ readonly lessonId: string }, Extract<LearningReason, 'notAllowed' | 'unknownLesson'>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const known = readCompiledModule(moduleSlug)?.lessons.some(({ id }) => id === lessonId) ?? false;
  if (!known) return refuse('unknownLesson');
  const { prisma } = await db();
  await prisma.lessonRead.upsert({
    where: { userId_lessonId: { userId: actor.id, lessonId } },
    create: { userId: actor.id, lessonId, moduleSlug, readAt: new Date(now()) },
    update: {},
  });
  return accept({ lessonId });
}
