import { readSources } from '#app/server/content/authored.server.ts';
import { readCompiledIndex, readCompiledLesson, readCompiledModule } from '#app/server/content/compiled.server.ts';

/** A form of a published module with the titles of the sources it may name; null when there is none. */
export function jobFormForPrint(moduleSlug: string, formId: string) {
  const form = readCompiledModule(moduleSlug)?.forms.find(({ id }) => id === formId);
  return form ? { form, titles: new Map(readSources().map(({ id, title }) => [id, title])) } : null;
}

/** A published module with all its lessons; null when there is none. */
export function moduleForPrint(slug: string) {
  const module = readCompiledModule(slug);
  if (!module) return null;
  const part = readCompiledIndex().outline.parts.find(({ key }) => key === module.part)?.title ?? '';
  return { module, lessons: module.lessons.flatMap(({ id }) => readCompiledLesson(id) ?? []), part };
}
