import type { Ask, AskRoute, StoryChoice } from '#app/domain/scenarios/scenario.ts';

export interface AnswerReading {
  readonly route: AskRoute;
  /** What was found in the answer, in the author's words. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly never: readonly string[];
}

/**
 * Reads a short answer for the things it should hold. Any of a thing's wordings counts; width, case and spaces make no
 * difference. What must never be written weighs more than all that is right, unless its own sentence takes it back.
 */
export function readAnswer(ask: Ask, text: string): AnswerReading {
  const whole = plain(text);
  const holds = (words: readonly string[], where: string) => words.some((word) => where.includes(plain(word)));
  const sentences = text.split(/[。！？!?；;，,\n]/).map(plain);
  const found = ask.groups.filter(({ any }) => holds(any, whole));
  const never = ask.never.filter(({ any, unless }) => sentences.some((sentence) => holds(any, sentence) && !holds(unless ?? [], sentence)));
  return {
    route: never.length > 0 ? 'never' : found.length === ask.groups.length ? 'all' : found.length > 0 ? 'some' : 'none',
    found: found.map((group) => group.text),
    missing: ask.groups.filter((group) => !found.includes(group)).map((group) => group.text),
    never: never.map((entry) => entry.text),
  };
}

/** The index of the choice an answer takes. An answer that holds only part goes the way of `none` where the story has no way of its own for it. */
export function choiceOfAnswer(choices: readonly StoryChoice[], ask: string, route: AskRoute): number | null {
  for (const wanted of route === 'some' ? (['some', 'none'] as const) : [route]) {
    const index = choices.findIndex(({ written }) => written?.ask === ask && written.route === wanted);
    if (index >= 0) return index;
  }
  return null;
}

/** As words are compared: one width, one case, no spaces. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
