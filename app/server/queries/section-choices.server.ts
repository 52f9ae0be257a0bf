import type { SectionKey } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

/** The rows of the weight tables, for a list to choose from. */
export function sectionChoices(): readonly { readonly key: SectionKey; readonly title: string }[] {
  return readStandard().sections.map(({ key, title }) => ({ key, title }));
}
