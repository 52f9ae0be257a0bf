import { type AskRoute, FULL_SCORE, type Scenario, type Turn } from '#app/domain/scenarios/scenario.ts';
import { GOOD_SCORE, type PlayScore, scorePlay } from '#app/domain/scenarios/score-play.ts';
import { seededRandom } from '#app/domain/shared/random.ts';
import { InkPlay, type StoryState } from '#app/server/scenarios/ink-story.ts';

/** How far a walk goes before it gives up being whole, and how many plays are drawn beside it. */
export interface WalkBounds {
  readonly states: number;
  readonly plays: number;
}

export const QUICK_WALK: WalkBounds = { states: 12_000, plays: 200 };
const LONGEST_PLAY = 120;

export interface Walk {
  /** Whether every situation within reach was visited. */
  readonly whole: boolean;
  readonly states: number;
  readonly plays: number;
  readonly endings: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  /** Plays that stop without an ending, as the choices taken. */
  readonly deadEnds: readonly string[];
  readonly best: number;
  /** Endings that are reached with a good score. */
  readonly goodEndings: ReadonlySet<string>;
  /** Full marks although something was done that must not be. */
  readonly unjust: number;
  readonly lines: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly strangeTags: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
  /** For every ask, which kinds of answer had a way on at each fork where it was put. */
  readonly asked: ReadonlyMap<string, readonly ReadonlySet<AskRoute>[]>;
  readonly longest: number;
}

interface Place {
  readonly saved: string;
  readonly state: StoryState;
  readonly turns: readonly Turn[];
}

/**
 * Goes through a story situation by situation: a situation is what can be said next together with every variable. One is
 * gone through again when it is reached with a better score or a clean record, so that the best play is found as well.
 * Beside that `plays` seeded plays are drawn, which remember everything.
 */
export function walkStory(
  scenario: Scenario,
  json: string,
  { seed, cutScore, values = {} }: { readonly seed: number; readonly cutScore: number; readonly values?: Readonly<Record<string, string>> },
  bounds: WalkBounds = QUICK_WALK,
): Walk {
  const deadEnds: string[] = [];
  const found = {
    endings: new Set<string>(),
    marks: new Set<string>(),
    deadEnds,
    goodEndings: new Set<string>(),
    lines: new Set<string>(),
    choices: new Set<string>(),
    speakers: new Set<string>(),
    strangeTags: new Set<string>(),
    hints: new Set<string>(),
    asked: new Map<string, ReadonlySet<AskRoute>[]>(),
    plays: 0,
    best: 0,
    unjust: 0,
    longest: 0,
  };
  const see = ({ turn, choices, hint, strangeTags }: StoryState) => {
    if (hint !== null) found.hints.add(hint);
    for (const ask of new Set(choices.flatMap(({ written }) => written?.ask ?? []))) {
      const routes = new Set(choices.flatMap(({ written }) => (written?.ask === ask ? [written.route] : [])));
      found.asked.set(ask, [...(found.asked.get(ask) ?? []), routes]);
    }
    for (const { text, who, marks } of turn.lines) {
      found.lines.add(text);
      if (who !== null) found.speakers.add(who);
      for (const { kind, id } of marks) found.marks.add(`${kind}:${id}`);
    }
    for (const { text } of choices) found.choices.add(text);
    for (const tag of strangeTags) found.strangeTags.add(tag);
  };
  const finish = (turns: readonly Turn[]) => {
    found.plays += 1;
    found.longest = Math.max(found.longest, turns.length - 1);
    const score = scorePlay(scenario, turns, cutScore);
    if (score.ending === null) found.deadEnds.push(turns.slice(1).map(({ chosen }) => chosen).join(' → '));
    else {
      found.endings.add(score.ending);
      if (score.points >= GOOD_SCORE) found.goodEndings.add(score.ending);
    }
    if (score.points === FULL_SCORE && score.mustNotsDone.length > 0) found.unjust += 1;
    found.best = Math.max(found.best, score.points);
  };

  const play = new InkPlay(json, seed, values);
  const reached = new Map<string, number>();
  see(play.state);
  // The best standing first: what is reached later in the same situation is then mostly worse, and left.
  const waiting = new Map<number, Place[]>();
  const put = (standing: number, place: Place) => waiting.set(standing, [...(waiting.get(standing) ?? []), place]);
  const take = (): Place | undefined => {
    if (waiting.size === 0) return undefined;
    const best = Math.max(...waiting.keys());
    const places = waiting.get(best) ?? [];
    const place = places.pop();
    if (places.length === 0) waiting.delete(best);
    return place;
  };
  put(0, { saved: play.save(), state: play.state, turns: [play.state.turn] });
  let states = 0;
  for (let here = take(); here && states < bounds.states; here = take()) {
    states += 1;
    if (here.state.choices.length === 0 || here.turns.length > LONGEST_PLAY) {
      finish(here.turns);
      continue;
    }
    for (const index of here.state.choices.keys()) {
      play.restore(here.saved, here.state);
      const state = chosen(play, index);
      if (state === null) {
        found.deadEnds.push([...here.turns.slice(1).map((turn) => turn.chosen), here.state.choices[index]?.text].join(' → '));
        continue;
      }
      see(state);
      const turns = [...here.turns, state.turn];
      const saved = play.save();
      const situation = situationOf(saved, state);
      const standing = standingOf(scorePlay(scenario, turns, cutScore));
      const earlier = reached.get(situation);
      if (earlier !== undefined && earlier >= standing) continue;
      reached.set(situation, standing);
      put(standing, { saved, state, turns });
    }
  }

  const random = seededRandom(seed);
  for (let n = 0; n < bounds.plays; n += 1) {
    const drawn = new InkPlay(json, seed, values);
    const turns: Turn[] = [drawn.state.turn];
    while (drawn.state.choices.length > 0 && turns.length <= LONGEST_PLAY) {
      const state = chosen(drawn, Math.floor(random() * drawn.state.choices.length));
      if (state === null) break;
      see(state);
      turns.push(state.turn);
    }
    finish(turns);
  }
  return { ...found, whole: waiting.size === 0, states };
}

/** The state after a choice; null when the story breaks off there: nothing was left to choose and no way on was written. */
function chosen(play: InkPlay, index: number): StoryState | null {
  try {
    return play.choose(index);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

/** What can be said next, and every variable; turn counters and the text just shown make no difference. */
function situationOf(saved: string, { choices, turn }: StoryState): string {
  const variables = /"variablesState":\{.*?\}(?=,"|\})/.exec(saved)?.[0] ?? '';
  return `${variables}|${choices.map(({ text }) => text).join('|')}|${choices.length === 0 ? turn.lines.map(({ text }) => text).join() : ''}`;
}

/** A play without what must not be done stands above any with it; among equals the better earned. */
function standingOf({ earned, mustNotsDone, mustsMissed }: PlayScore): number {
  return earned + (mustNotsDone.length === 0 ? 1000 : 0) - mustsMissed.length;
}
