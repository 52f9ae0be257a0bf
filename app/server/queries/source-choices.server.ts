import { readSources } from '#app/server/content/authored.server.ts';

/** What an item may cite, for a list to choose from. */
export function sourceChoices() {
  return readSources().map(({ id, title, check }) => ({ id, title, check }));
}
