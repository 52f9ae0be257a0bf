import type { Scenario, Turn } from '#app/domain/scenarios/scenario.ts';
import { variantOf } from '#app/domain/scenarios/variants.ts';
import { InkPlay, type StoryState } from '#app/server/scenarios/ink-story.ts';

export interface TakenStep {
  readonly choice: number;
  readonly option: string;
}

export interface RunScenario {
  readonly play: InkPlay;
  /** What was shown at the beginning and after every step. */
  readonly states: readonly StoryState[];
}

/**
 * Runs a script to where its steps lead: the same script, seed and steps show the same, whoever asks and whenever.
 * Throws when a step does not fit the story: then the rows are not of this script.
 */
export function runScenario({ scenario, story }: { readonly scenario: Scenario; readonly story: string }, seed: number, steps: readonly TakenStep[]): RunScenario {
  const play = new InkPlay(story, seed, variantOf(scenario, seed));
  const states: StoryState[] = [play.state];
  for (const [at, { choice, option }] of steps.entries()) {
    if (play.state.choices[choice]?.option !== option) throw new Error(`Step ${at + 1} is not of this story: ${option}`);
    states.push(play.choose(choice));
  }
  return { play, states };
}

export function turnsOf({ states }: RunScenario): readonly Turn[] {
  return states.map(({ turn }) => turn);
}
