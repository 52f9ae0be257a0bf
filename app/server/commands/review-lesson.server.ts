import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LessonReviewRefusal } from '#app/domain/items/policy-clock.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { citingLessons, knownSources, today } from '#app/server/bank/policy-clock.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

/** Somebody has read a lesson against a source that ended or changed: it holds, or was mended. Readers are no longer warned. */
export async function reviewLesson(actor: Actor, lessonId: string, sourceId: string): Promise<Result<null, LessonReviewRefusal>> {
  if (!can(actor, 'item.review')) return refuse('notAllowed');
  const database = await db();
  const at = now();
  return transactOrRefuse<null, LessonReviewRefusal>(database, async (tx) => {
    const lessons = await citingLessons(tx, await knownSources(tx, today(at), [sourceId]));
    const lesson = lessons.find(({ id }) => id === lessonId);
    if (!lesson) return refuse('unknownLesson');
    if (!lesson.due) return refuse('nothingToReview');
    const review = { reviewedAt: new Date(at), reviewedById: actor.id };
    await tx.lessonReview.upsert({ where: { lessonId_sourceId: { lessonId, sourceId } }, create: { lessonId, sourceId, ...review }, update: review });
    await recordAudit(tx, database.provider, { at, actor, action: 'lesson.reviewed', subject: { type: 'lesson', id: lessonId }, data: { source: sourceId } });
    return accept(null);
  });
}
