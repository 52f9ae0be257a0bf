import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LessonBlock } from '#app/domain/learning/compiled-lesson.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledLesson, readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** One lesson for one reader; null when the module has no such lesson. */
export async function lessonPage(actor: Actor | null, moduleSlug: string, lessonId: string) {
  const module = readCompiledModule(moduleSlug);
  const at = module?.lessons.findIndex(({ id }) => id === lessonId) ?? -1;
  const lesson = at < 0 ? undefined : readCompiledLesson(lessonId);
  if (!module || !lesson) return null;
  const standard = readStandard();
  const { title, minutes, characters, headings, sources } = lesson;
  return {
    module: { number: module.number, slug: moduleSlug, title: module.title, lessons: module.lessons.length },
    lesson: { id: lessonId, place: at + 1, title, minutes, characters, headings, sources },
    nodes: lesson.nodes.flatMap((id) => nodeHeading(standard, id) ?? []),
    blocks: blocksFor(actor, lesson.blocks),
    previous: neighbour(module.lessons[at - 1]),
    next: neighbour(module.lessons[at + 1]),
    viewerId: actor?.id ?? null,
    maySave: can(actor, 'learning.record'),
    ...(await ownRecord(actor, lessonId, lesson.prompts.map(({ id }) => id))),
  };
}

/** A reflection's note is written for the trainer and stays with trainers. */
function blocksFor(actor: Actor | null, blocks: readonly LessonBlock[]): readonly LessonBlock[] {
  if (can(actor, 'class.follow')) return blocks;
  return blocks.map((block) =>
    block.kind === 'island' && block.name === 'Reflection' ? { ...block, props: { ...block.props, noteHtml: '' } } : block,
  );
}

function neighbour(lesson: { readonly id: string; readonly title: string } | undefined) {
  return lesson ? { id: lesson.id, title: lesson.title } : null;
}

async function ownRecord(actor: Actor | null, lessonId: string, promptIds: readonly string[]) {
  if (!actor) return { readAt: null, answers: [] };
  const { prisma } = await db();
  const [read, answers] = await Promise.all([
    prisma.lessonRead.findUnique({ where: { userId_lessonId: { userId: actor.id, lessonId } }, select: { readAt: true } }),
    prisma.reflectionAnswer.findMany({
      where: { userId: actor.id, promptId: { in: [...promptIds] } },
      select: { promptId: true, text: true, updatedAt: true },
    }),
  ]);
  return {
    readAt: read?.readAt.getTime() ?? null,
    answers: answers.map(({ promptId, text, updatedAt }) => ({ promptId, text, savedAt: updatedAt.getTime() })),
  };
}
