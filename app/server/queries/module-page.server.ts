import type { Actor } from '#app/domain/access/roles.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledIndex, readCompiledModule } from '#app/server/content/compiled.server.ts';
import { readLessonIds } from '#app/server/queries/read-lessons.server.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';

/** One published module with the actor's reading marks; null when there is none of that name. */
export async function modulePage(actor: Actor | null, slug: string) {
  const module = readCompiledModule(slug);
  if (!module) return null;
  const standard = readStandard();
  const read = await readLessonIds(actor);
  const { number, title, summary, minutes, updated } = module;
  return {
    number,
    slug,
    title,
    summary,
    minutes,
    updated,
    part: readCompiledIndex().outline.parts.find(({ key }) => key === module.part)?.title ?? '',
    aims: module.aims.map(({ text, nodes }) => ({ text, nodes: nodes.flatMap((id) => nodeHeading(standard, id) ?? []) })),
    lessons: module.lessons.map(({ id, title: lessonTitle, minutes: lessonMinutes, prompts }) => ({
      id,
      title: lessonTitle,
      minutes: lessonMinutes,
      prompts: prompts.length,
      read: read.has(id),
    })),
  };
}
