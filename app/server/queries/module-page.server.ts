import type { Actor } from '#app/domain/access/roles.ts';
import type { CompiledModule } from '#app/domain/learning/compiled-lesson.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import { actValues, studyActs } from '#app/domain/learning/study-hours.ts';
import { readCoursePlan, readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledIndex, readCompiledModule, readCompiledPlays } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { readLessonIds } from '#app/server/queries/read-lessons.server.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';

/** One published module with the actor's reading marks; null when there is none of that name. */
export async function modulePage(actor: Actor | null, slug: string) {
  const module = readCompiledModule(slug);
  if (!module) return null;
  const standard = readStandard();
  const read = await readLessonIds(actor);
  const { outline } = readCompiledIndex();
  // The heading that the book's contents page prints above some sections.
  const groupOf = new Map(outline.modules.find((planned) => planned.slug === slug)?.sections.map(({ title, group }) => [title, group]));
  const { number, title, summary, minutes, updated } = module;
  return {
    number,
    slug,
    title,
    summary,
    minutes,
    updated,
    part: outline.parts.find(({ key }) => key === module.part)?.title ?? '',
    aims: module.aims.map(({ text, nodes }) => ({ text, nodes: nodes.flatMap((id) => nodeHeading(standard, id) ?? []) })),
    lessons: module.lessons.map(({ id, title: lessonTitle, minutes: lessonMinutes, prompts, checks }) => ({
      id,
      title: lessonTitle,
      group: groupOf.get(lessonTitle) ?? null,
      minutes: lessonMinutes,
      prompts: prompts.length,
      checks: checks?.length ?? 0,
      read: read.has(id),
    })),
    forms: module.forms.map(({ id, title: formTitle, kind, purpose, example }) => ({ id, title: formTitle, kind, purpose, example: example !== undefined })),
    plays: readCompiledPlays()
      .filter(({ script }) => headOf(script).module === number)
      .map(({ script }) => ({ id: headOf(script).id, kind: script.kind, title: headOf(script).title, form: script.kind === 'form' ? script.task.form : null, minutes: headOf(script).minutes })),
    hours: await hoursOf(actor, module),
  };
}

/** What the actor has earned of the module's study hours, in hundredths; null for a passer-by. */
async function hoursOf(actor: Actor | null, module: CompiledModule) {
  if (!actor) return null;
  const { prisma } = await db();
  const acts = await prisma.learningAct.findMany({ where: { userId: actor.id, moduleSlug: module.slug }, select: { hundredths: true } });
  const values = actValues(readCoursePlan(), module.number, studyActs(module.lessons));
  return {
    counted: acts.reduce((sum, { hundredths }) => sum + hundredths, 0),
    whole: [...values.values()].reduce((sum, value) => sum + value, 0),
  };
}
