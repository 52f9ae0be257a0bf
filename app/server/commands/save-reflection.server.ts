import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { mergeTexts } from '#app/domain/learning/offline-entry.ts';
import { type AnswerFault, answerFault } from '#app/domain/learning/answer-length.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import type { SavedText } from '#app/server/commands/save-note.server.ts';
import { recordLearningAct } from '#app/server/commands/record-learning-act.server.ts';
import { db } from '#app/server/db/db.server.ts';

/**
 * Keeps a learner's words to a reflection or a case. A later text replaces the earlier, unless it says that it was
 * written over another (`basedOn`): then both stay. Returns what was kept, and when.
 */
export async function saveReflection(
  actor: Actor,
  input: { readonly moduleSlug: string; readonly promptId: string; readonly text: string; readonly basedOn?: number | null },
): Promise<Result<SavedText, Extract<LearningReason, 'notAllowed' | 'unknownPrompt' | AnswerFault>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { moduleSlug, promptId } = input;
  const module = readCompiledModule(moduleSlug);
  const lesson = module?.lessons.find(({ prompts }) => prompts.some(({ id }) => id === promptId));
  const prompt = lesson?.prompts.find(({ id }) => id === promptId);
  if (!module || !lesson || !prompt) return refuse('unknownPrompt');
  const written = input.text.trim();
  const fault = answerFault(prompt.kind, written);
  if (fault !== null) return refuse(fault);
  const { prisma } = await db();
  const savedAt = now();
  return prisma.$transaction(async (tx) => {
    const stored =
      input.basedOn === undefined ? null : await tx.reflectionAnswer.findUnique({ where: { userId_promptId: { userId: actor.id, promptId } } });
    const text = mergeTexts(stored && { text: stored.text, savedAt: stored.updatedAt.getTime() }, { text: written, basedOn: input.basedOn ?? null });
    // One's own words: nothing is granted or decided by them, so the audit trail is left to what matters.
    await tx.reflectionAnswer.upsert({
      where: { userId_promptId: { userId: actor.id, promptId } },
      create: { userId: actor.id, promptId, moduleSlug, text, updatedAt: new Date(savedAt) },
      update: { moduleSlug, text, updatedAt: new Date(savedAt) },
    });
    await recordLearningAct(tx, actor, module, { id: promptId, kind: prompt.kind, lessonId: lesson.id }, savedAt);
    return accept({ text, savedAt });
  });
}
