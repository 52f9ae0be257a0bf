import type { Actor } from '#app/domain/access/roles.ts';
import { studyActKindSchema } from '#app/domain/learning/course-plan.ts';
import { actValues, studyActs } from '#app/domain/learning/study-hours.ts';
import { readCoursePlan } from '#app/server/content/authored.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** The actor's own record: hours by module, the latest acts, bookmarks and notes with the titles they belong to. */
export async function learningRecord(actor: Actor) {
  const { modules } = readCompiledIndex();
  const plan = readCoursePlan();
  const { prisma } = await db();
  const [acts, reads, bookmarks, notes] = await Promise.all([
    prisma.learningAct.findMany({ where: { userId: actor.id }, orderBy: { doneAt: 'desc' } }),
    prisma.lessonRead.findMany({ where: { userId: actor.id }, select: { lessonId: true } }),
    prisma.lessonBookmark.findMany({ where: { userId: actor.id }, orderBy: { createdAt: 'desc' } }),
    prisma.lessonNote.findMany({ where: { userId: actor.id }, orderBy: { updatedAt: 'desc' } }),
  ]);
  const read = new Set(reads.map(({ lessonId }) => lessonId));
  const lessons = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, { module, lesson }] as const)));
  const place = (lessonId: string) => {
    const found = lessons.get(lessonId);
    return found && { moduleNumber: found.module.number, title: found.lesson.title, url: `/learn/${found.module.slug}/${lessonId}` };
  };
  return {
    modules: modules.map(({ number, slug, title, lessons: own }) => {
      const offered = studyActs(own);
      const values = actValues(plan, number, offered);
      const done = acts.filter(({ moduleSlug }) => moduleSlug === slug);
      return {
        number,
        slug,
        title,
        lessons: own.length,
        read: own.filter(({ id }) => read.has(id)).length,
        acts: offered.length,
        done: done.length,
        hundredths: done.reduce((sum, { hundredths }) => sum + hundredths, 0),
        whole: [...values.values()].reduce((sum, value) => sum + value, 0),
      };
    }),
    latest: acts.slice(0, 20).flatMap(({ actId, kind, lessonId, hundredths, doneAt }) => {
      const at = place(lessonId);
      return at ? [{ ...at, id: actId, kind: studyActKindSchema.parse(kind), hundredths, doneAt: doneAt.getTime() }] : [];
    }),
    bookmarks: bookmarks.flatMap(({ lessonId, anchor }) => {
      const at = place(lessonId);
      const heading = lessons.get(lessonId)?.lesson.headings.find(({ id }) => id === anchor);
      return at ? [{ ...at, key: `${lessonId}#${anchor}`, url: anchor === '' ? at.url : `${at.url}#${anchor}`, heading: heading?.title ?? null }] : [];
    }),
    notes: notes.flatMap(({ lessonId, text, updatedAt }) => {
      const at = place(lessonId);
      return at ? [{ ...at, text, savedAt: updatedAt.getTime() }] : [];
    }),
  };
}
