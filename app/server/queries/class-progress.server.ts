import type { Actor } from '#app/domain/access/roles.ts';
import { levelSchema } from '#app/domain/standard/standard.ts';
import { readCompiledIndex, readCompiledLesson } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { classesOf } from '#app/server/queries/own-classes.server.ts';

/**
 * How a class is getting on with one module: reading marks, and every answer by prompt. Null when there is no such
 * class or it is another trainer's: which of the two is nobody's business.
 */
export async function classProgress(actor: Actor, classId: string, moduleSlug: string | null) {
  const { prisma } = await db();
  const group = await prisma.classGroup.findFirst({
    where: { id: classId, ...classesOf(actor) },
    include: {
      centre: { select: { name: true } },
      members: { include: { user: { select: { id: true, displayName: true } } } },
    },
  });
  if (!group) return null;
  const { modules } = readCompiledIndex();
  const module = modules.find(({ slug }) => slug === moduleSlug) ?? modules[0];
  const members = group.members
    .map(({ user }) => ({ id: user.id, name: user.displayName }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }) || (a.id < b.id ? -1 : 1));
  const memberIds = members.map(({ id }) => id);
  const lessons = module?.lessons ?? [];
  const [reads, acts, answers] = await Promise.all([
    prisma.lessonRead.findMany({
      where: { userId: { in: memberIds }, lessonId: { in: lessons.map(({ id }) => id) } },
      select: { userId: true, lessonId: true },
    }),
    prisma.learningAct.findMany({ where: { userId: { in: memberIds }, moduleSlug: module?.slug ?? '' }, select: { userId: true, hundredths: true } }),
    prisma.reflectionAnswer.findMany({
      where: { userId: { in: memberIds }, promptId: { in: lessons.flatMap(({ prompts }) => prompts.map(({ id }) => id)) } },
      select: { userId: true, promptId: true, text: true, updatedAt: true },
    }),
  ]);
  const notes = notesByPrompt(lessons.map(({ id }) => id));
  return {
    id: group.id,
    code: group.code,
    name: group.name,
    level: levelSchema.parse(group.level),
    centre: group.centre.name,
    startsOn: group.startsOn,
    endsOn: group.endsOn,
    modules: modules.map(({ slug, number, title }) => ({ slug, number, title })),
    module: module ? { slug: module.slug, number: module.number, title: module.title } : null,
    lessons: lessons.map(({ id, title }) => ({ id, title })),
    members: members.map((member) => ({
      ...member,
      read: reads.filter(({ userId }) => userId === member.id).map(({ lessonId }) => lessonId),
      answered: answers.filter(({ userId }) => userId === member.id).length,
      hundredths: acts.filter(({ userId }) => userId === member.id).reduce((sum, { hundredths }) => sum + hundredths, 0),
    })),
    prompts: lessons.flatMap(({ id: lessonId, prompts }) =>
      prompts.map(({ id, kind, title }) => {
        const given = answers.filter(({ promptId }) => promptId === id);
        return {
          id,
          kind,
          title,
          lessonId,
          noteHtml: notes.get(id) ?? '',
          answers: members.flatMap(({ id: userId, name }) =>
            given.filter((answer) => answer.userId === userId).map(({ text, updatedAt }) => ({ userId, name, text, savedAt: updatedAt.getTime() })),
          ),
          missing: members.filter((member) => !given.some(({ userId }) => userId === member.id)).map(({ name }) => name),
        };
      }),
    ),
  };
}

/** What a good reflection shows, by prompt. Its source marks lead to a list that stands only at the lesson's foot. */
function notesByPrompt(lessonIds: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lessonIds.flatMap((id) =>
      (readCompiledLesson(id)?.blocks ?? []).flatMap((block) =>
        block.kind === 'island' && block.name === 'Reflection'
          ? [[block.props.id, block.props.noteHtml.replace(/<sup>.*?<\/sup>/g, '')] as const]
          : [],
      ),
    ),
  );
}
