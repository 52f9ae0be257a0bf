import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LearningReason } from '#app/domain/learning/learning-messages.ts';
import { mergeTexts } from '#app/domain/learning/offline-entry.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface SavedText {
  readonly text: string;
  readonly savedAt: number;
}

/** Keeps the actor's private note to a lesson; an emptied note is deleted. */
export async function saveNote(
  actor: Actor,
  input: { readonly moduleSlug: string; readonly lessonId: string; readonly text: string; readonly basedOn: number | null },
): Promise<Result<SavedText, Extract<LearningReason, 'notAllowed' | 'unknownLesson'>>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { moduleSlug, lessonId } = input;
  if (!readCompiledModule(moduleSlug)?.lessons.some(({ id }) => id === lessonId)) return refuse('unknownLesson');
  const { prisma } = await db();
  const savedAt = now();
  return prisma.$transaction(async (tx) => {
    const key = { userId_lessonId: { userId: actor.id, lessonId } };
    const stored = await tx.lessonNote.findUnique({ where: key });
    const text = mergeTexts(stored && { text: stored.text, savedAt: stored.updatedAt.getTime() }, { ...input, text: input.text.trim() });
    if (text === '') await tx.lessonNote.deleteMany({ where: { userId: actor.id, lessonId } });
    else {
      const updatedAt = new Date(savedAt);
      await tx.lessonNote.upsert({ where: key, create: { userId: actor.id, lessonId, text, updatedAt }, update: { text, updatedAt } });
    }
    return accept({ text, savedAt });
  });
}
