import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { checkDone, checkResponse, isRight } from '#app/domain/learning/lesson-check.ts';
import { checkActId } from '#app/domain/learning/study-hours.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { recordLearningAct } from '#app/server/commands/record-learning-act.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { checkItems } from '#app/server/queries/check-items.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Keeps one try at an item of a lesson's check; the last right answer completes the check and counts for study hours. */
export async function answerCheck(
  actor: Actor,
  input: { readonly moduleSlug: string; readonly lessonId: string; readonly itemId: string; readonly choice: readonly string[] },
): Promise<Result<{ readonly right: boolean }, Extract<LearningReason, 'notAllowed' | 'unknownCheck' | 'misshapen' | 'checksShut'>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { moduleSlug, lessonId, itemId, choice } = input;
  const module = readCompiledModule(moduleSlug);
  const checks = module?.lessons.find(({ id }) => id === lessonId)?.checks ?? [];
  if (!module || !checks.includes(itemId)) return refuse('unknownCheck');
  const { prisma } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    if (await checksShutFor(tx, actor.id)) return refuse('checksShut');
    const offered = await checkItems(tx, checks);
    const found = offered.find(({ id }) => id === itemId);
    if (!found) return refuse('unknownCheck');
    const response = checkResponse(found.item, choice);
    if (!response.ok) return response;
    const right = isRight(found.item, response.value);
    await tx.checkAnswer.create({
      data: {
        id: randomId(),
        userId: actor.id,
        lessonId,
        itemId,
        version: found.version,
        answerJson: JSON.stringify(response.value),
        right,
        answeredAt: new Date(at),
      },
    });
    if (right) {
      const rightRows = await tx.checkAnswer.findMany({ where: { userId: actor.id, lessonId, right: true }, select: { itemId: true } });
      const done = checkDone(offered.map(({ id }) => id), new Set(rightRows.map((row) => row.itemId)));
      if (done) await recordLearningAct(tx, actor, module, { id: checkActId(lessonId), kind: 'check', lessonId }, at);
    }
    return accept({ right });
  });
}
