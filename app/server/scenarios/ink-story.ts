import { Compiler, type Story } from 'inkjs/full';
import { Story as RunningStory } from 'inkjs';
import type { StoryChoice, StoryLine, Turn } from '#app/domain/scenarios/scenario.ts';
import { askOf, hintOf, markOf, speakerOf } from '#app/domain/scenarios/story-tags.ts';

/** Runs stories written in ink. No clock and no chance but the seed: the same path with the same seed is the same play. */

export interface InkFault {
  readonly line: number | undefined;
  readonly message: string;
}

export interface CompiledInk {
  /** Undefined when the story cannot be compiled. */
  readonly json: string | undefined;
  readonly faults: readonly InkFault[];
}

/** Compiles ink to the JSON that a play runs on. Warnings are faults: a loose end in a story is a mistake. */
export function compileInk(text: string): CompiledInk {
  const faults: InkFault[] = [];
  let story: Story | null = null;
  try {
    story = new Compiler(text, {
      sourceFilename: null,
      pluginNames: [],
      countAllVisits: false,
      fileHandler: null,
      errorHandler: (message) => {
        const [, line, rest = message] = /line (\d+): (.*)$/s.exec(message) ?? [];
        faults.push({ line: line === undefined ? undefined : Number(line), message: rest });
      },
    }).Compile();
  } catch (error) {
    if (faults.length === 0) faults.push({ line: undefined, message: error instanceof Error ? error.message : String(error) });
  }
  const json = faults.length === 0 && story !== null ? story.ToJson() : null;
  return { json: typeof json === 'string' ? json : undefined, faults };
}

export interface StoryState {
  readonly turn: Turn;
  readonly choices: readonly StoryChoice[];
  /** For who stands at a fork and does not know how to go on; null when the author has none. */
  readonly hint: string | null;
  /** Tags that mean nothing to us: a slip of the author. */
  readonly strangeTags: readonly string[];
}

/** A play under way: where it is, and what can be said or done next. */
export class InkPlay {
  readonly #story: RunningStory;
  #state: StoryState;

  /** `values` stand in for the story's variables of these names: one set of a scenario's variants. */
  constructor(json: string, seed: number, values: Readonly<Record<string, string>> = {}) {
    this.#story = new RunningStory(json);
    this.#story.state.storySeed = seed;
    for (const [name, value] of Object.entries(values)) this.#story.variablesState.$(name, value);
    this.#state = this.#run(null);
  }

  get state(): StoryState {
    return this.#state;
  }

  /** Takes the nth of the choices. Throws a RangeError for one that is not there. */
  choose(index: number): StoryState {
    const chosen = this.#state.choices[index];
    if (chosen === undefined) throw new RangeError(`There is no choice ${index} of ${this.#state.choices.length}`);
    this.#story.ChooseChoiceIndex(index);
    this.#state = this.#run(chosen.text);
    return this.#state;
  }

  /** The whole state as text, to go back to. */
  save(): string {
    return this.#story.state.ToJson();
  }

  /** Goes back to a saved state, which had shown `state`. */
  restore(saved: string, state: StoryState): void {
    this.#story.state.LoadJson(saved);
    this.#state = state;
  }

  #run(chosen: string | null): StoryState {
    const lines: StoryLine[] = [];
    const strangeTags: string[] = [];
    let hint: string | null = null;
    while (this.#story.canContinue) {
      const text = (this.#story.Continue() ?? '').trim();
      const tags = this.#story.currentTags ?? [];
      const marks = tags.flatMap((tag) => markOf(tag) ?? []);
      const who = tags.map(speakerOf).find((name) => name !== null) ?? null;
      hint = tags.map(hintOf).find((found) => found !== null) ?? hint;
      strangeTags.push(...tags.filter((tag) => markOf(tag) === null && speakerOf(tag) === null && hintOf(tag) === null));
      if (text !== '' || marks.length > 0) lines.push({ text, who, marks });
    }
    const choices = this.#story.currentChoices.map(({ text, sourcePath, tags }) => {
      strangeTags.push(...(tags ?? []).filter((tag) => askOf(tag) === null));
      return { text: text.trim(), option: sourcePath, written: (tags ?? []).map(askOf).find((found) => found !== null) ?? null };
    });
    return { turn: { chosen, lines }, choices, hint, strangeTags };
  }
}

/** Every turn of a recorded path. Throws a RangeError when a choice of it is not there: the story is another one. */
export function replay(json: string, seed: number, path: readonly number[], values: Readonly<Record<string, string>> = {}): readonly Turn[] {
  const play = new InkPlay(json, seed, values);
  return [play.state.turn, ...path.map((index) => play.choose(index).turn)];
}
