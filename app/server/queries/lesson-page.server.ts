import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { hideKey } from '#app/domain/items/hide-key.ts';
import { keyInWords } from '#app/domain/items/key-in-words.ts';
import type { CompiledModule, LessonBlock } from '#app/domain/learning/compiled-lesson.ts';
import { reasonsMayShow } from '#app/domain/learning/lesson-check.ts';
import { actValues, studyActs } from '#app/domain/learning/study-hours.ts';
import { responseSchema } from '#app/domain/scoring/response.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { lessonWarnings } from '#app/server/bank/policy-clock.server.ts';
import { readCoursePlan, readSources, readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledLesson, readCompiledModule } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { checkItems } from '#app/server/queries/check-items.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

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
    terms: lesson.terms,
    warnings: await lessonWarnings(lessonId, sources.map(({ source }) => source.id)),
    viewerId: actor?.id ?? null,
    maySave: can(actor, 'learning.record'),
    ...(await ownRecord(actor, lessonId, lesson.prompts.map(({ id }) => id))),
    check: await checkFor(actor, lessonId, lesson.checks ?? []),
    studyHours: await studyHoursOf(actor, module, lessonId),
  };
}

/** The check at the lesson's foot as this reader may see it: the items, how they were answered, and the reasons once they may show. */
async function checkFor(actor: Actor | null, lessonId: string, ids: readonly string[]) {
  const { prisma } = await db();
  if (actor && (await checksShutFor(prisma, actor.id))) return { shut: true, items: [] };
  const [items, tries] = await Promise.all([
    checkItems(prisma, ids),
    actor
      ? prisma.checkAnswer.findMany({ where: { userId: actor.id, lessonId }, orderBy: { answeredAt: 'asc' }, select: { itemId: true, right: true, answerJson: true } })
      : [],
  ]);
  const sources = new Map(readSources().map((source) => [source.id, source.title]));
  return {
    shut: false,
    items: items.map(({ id, item }) => {
      const own = tries.filter(({ itemId }) => itemId === id);
      return {
        id,
        item: hideKey(item),
        tries: own.length,
        right: own.some(({ right }) => right),
        lastAnswer: responseSchema.parse(JSON.parse(own.at(-1)?.answerJson ?? 'null')),
        reasons: reasonsMayShow(own)
          ? {
              key: keyInWords(item.key),
              rationale: item.rationale,
              sources: item.sources.map(({ source, article }) => `《${sources.get(source) ?? source}》${article ?? ''}`),
            }
          : null,
      };
    }),
  };
}

/** What the acts of this lesson are worth and which of them are done, in hundredths of a study hour; null for a passer-by. */
async function studyHoursOf(actor: Actor | null, module: CompiledModule, lessonId: string) {
  if (!can(actor, 'learning.record') || !actor) return null;
  const acts = studyActs(module.lessons);
  const values = actValues(readCoursePlan(), module.number, acts);
  const { prisma } = await db();
  const done = await prisma.learningAct.findMany({ where: { userId: actor.id, lessonId }, select: { actId: true, hundredths: true } });
  return acts
    .filter((act) => act.lessonId === lessonId)
    .map(({ id, kind }) => {
      const counted = done.find(({ actId }) => actId === id);
      return { id, kind, hundredths: counted?.hundredths ?? values.get(id) ?? 0, done: counted !== undefined };
    });
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
  if (!actor) return { readAt: null, answers: [], note: null, bookmarks: [] };
  const { prisma } = await db();
  const [read, answers, note, bookmarks] = await Promise.all([
    prisma.lessonRead.findUnique({ where: { userId_lessonId: { userId: actor.id, lessonId } }, select: { readAt: true } }),
    prisma.reflectionAnswer.findMany({
      where: { userId: actor.id, promptId: { in: [...promptIds] } },
      select: { promptId: true, text: true, updatedAt: true },
    }),
    prisma.lessonNote.findUnique({ where: { userId_lessonId: { userId: actor.id, lessonId } }, select: { text: true, updatedAt: true } }),
    prisma.lessonBookmark.findMany({ where: { userId: actor.id, lessonId }, select: { anchor: true } }),
  ]);
  return {
    readAt: read?.readAt.getTime() ?? null,
    answers: answers.map(({ promptId, text, updatedAt }) => ({ promptId, text, savedAt: updatedAt.getTime() })),
    note: note && { text: note.text, savedAt: note.updatedAt.getTime() },
    bookmarks: bookmarks.map(({ anchor }) => anchor),
  };
}
