import { ASK_ROUTES, type Mark, type StoryChoice } from '#app/domain/scenarios/scenario.ts';

/** The tags of a story. Each function answers null for a tag of another kind. */

const MARK = /^(did|must|mustNot|ending)\s*[:：]\s*(\S+)$/;
const SPEAKER = /^who\s*[:：]\s*(.+)$/;
const HINT = /^hint\s*[:：]\s*(.+)$/;
const ASK = /^ask\s*[:：]\s*(\S+)\s+(\S+)$/;

/** `# did: asked-date`: what the line says about the conduct that led to it. */
export function markOf(tag: string): Mark | null {
  const [, kind, id] = MARK.exec(tag.trim()) ?? [];
  if (id === undefined) return null;
  return kind === 'did' || kind === 'must' || kind === 'mustNot' || kind === 'ending' ? { kind, id } : null;
}

/** `# who: 费小蓉`: who speaks the line. */
export function speakerOf(tag: string): string | null {
  return SPEAKER.exec(tag.trim())?.[1]?.trim() ?? null;
}

/** `# hint: 先看表，再看人`: for who stands at the fork that follows. */
export function hintOf(tag: string): string | null {
  return HINT.exec(tag.trim())?.[1]?.trim() ?? null;
}

/** `# ask: note all`, on an option: taken when the answer to the ask is of this kind. */
export function askOf(tag: string): StoryChoice['written'] {
  const [, ask, kind] = ASK.exec(tag.trim()) ?? [];
  const route = ASK_ROUTES.find((known) => known === kind);
  return ask === undefined || route === undefined ? null : { ask, route };
}
