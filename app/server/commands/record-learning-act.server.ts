import type { Actor } from '#app/domain/access/roles.ts';
import type { CompiledModule } from '#app/domain/learning/compiled-lesson.ts';
import { actValues, type StudyAct, studyActs } from '#app/domain/learning/study-hours.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { readCoursePlan } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** Counts an act of learning, once: what it was worth when it was done stays, whatever the plan becomes. */
export async function recordLearningAct(tx: Tx, actor: Actor, module: CompiledModule, act: StudyAct, at: Instant): Promise<void> {
  const hundredths = actValues(readCoursePlan(), module.number, studyActs(module.lessons)).get(act.id) ?? 0;
  const { id: actId, kind, lessonId } = act;
  await tx.learningAct.upsert({
    where: { userId_actId: { userId: actor.id, actId } },
    create: { userId: actor.id, actId, kind, moduleSlug: module.slug, lessonId, hundredths, doneAt: new Date(at) },
    update: {},
  });
}
