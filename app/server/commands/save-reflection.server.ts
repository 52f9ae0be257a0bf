import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { answerCommits } from '#app/domain/learning/written-answer.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Keeps a learner's words to a reflection or a case; a later text replaces the earlier. Returns when it was saved. */
export async function saveReflection(
  actor: Actor,
  input: { readonly moduleSlug: string; readonly promptId: string; readonly text: string },
): Promise<Result<{ readonly savedAt: number }, Extract<LearningReason, 'notAllowed' | 'unknownPrompt' | 'answerTooShort'>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { moduleSlug, promptId } = input;
  const prompts = readCompiledModule(moduleSlug)?.lessons.flatMap((lesson) => lesson.prompts) ?? [];
  const prompt = prompts.find(({ id }) => id === promptId);
  if (!prompt) return refuse('unknownPrompt');
  const text = input.text.trim();
  if (!answerCommits(prompt.kind, text)) return refuse('answerTooShort');
  const { prisma } = await db();
  const savedAt = now();
  // One's own notes: nothing is granted or decided by them, so the audit trail is left to what matters.
  await prisma.reflectionAnswer.upsert({
    where: { userId_promptId: { userId: actor.id, promptId } },
    create: { userId: actor.id, promptId, moduleSlug, text, updatedAt: new Date(savedAt) },
    update: { moduleSlug, text, updatedAt: new Date(savedAt) },
  });
  return accept({ savedAt });
}
