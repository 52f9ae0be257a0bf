import type { Actor } from '#app/domain/access/roles.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { readLessonIds } from '#app/server/queries/read-lessons.server.ts';

/** The twelve modules of the guide by part; what is published carries its lessons' count and how many of them the actor has read. */
export async function listModules(actor: Actor | null) {
  const { outline, modules } = readCompiledIndex();
  const read = await readLessonIds(actor);
  return outline.parts.map((part) => ({
    ...part,
    modules: outline.modules
      .filter((planned) => planned.part === part.key)
      .map(({ number, slug, title, sections }) => {
        const published = modules.find((module) => module.slug === slug);
        return {
          number,
          slug,
          title,
          sections,
          published: published
            ? {
                summary: published.summary,
                minutes: published.minutes,
                lessons: published.lessons.length,
                read: published.lessons.filter(({ id }) => read.has(id)).length,
              }
            : null,
        };
      }),
  }));
}
