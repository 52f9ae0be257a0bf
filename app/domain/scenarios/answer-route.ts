import type { Ask, AskRoute, StoryChoice } from '#app/domain/scenarios/scenario.ts';
import type { AnswerReading } from '#app/domain/shared/short-answer.ts';

/** What must never be written weighs more than all that is right. */
export function routeOfAnswer({ found, missing, never }: AnswerReading): AskRoute {
  if (never.length > 0) return 'never';
  if (found.length === 0) return 'none';
  return missing.length === 0 ? 'all' : 'some';
}

/** The index of the choice an answer takes. An answer that holds only part goes the way of `none` where the story has no way of its own for it. */
export function choiceOfAnswer(choices: readonly StoryChoice[], { id }: Pick<Ask, 'id'>, route: AskRoute): number | null {
  for (const wanted of route === 'some' ? (['some', 'none'] as const) : [route]) {
    const index = choices.findIndex(({ written }) => written?.ask === id && written.route === wanted);
    if (index >= 0) return index;
  }
  return null;
}
