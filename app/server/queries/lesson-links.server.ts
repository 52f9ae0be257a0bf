import type { LessonLink } from '#app/domain/plays/play-views.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';

/** Where lessons stand, in the order asked for; one that is no longer there is left out. */
export function lessonLinks(ids: readonly string[]): readonly LessonLink[] {
  const { modules } = readCompiledIndex();
  return [...new Set(ids)].flatMap((id) =>
    modules.flatMap((module) => module.lessons.filter((lesson) => lesson.id === id).map(({ title }) => ({ id, title, to: `/learn/${module.slug}/${id}` }))),
  );
}
