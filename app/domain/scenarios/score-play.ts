import { DIMENSIONS, type Dimension, FULL_SCORE, type MarkKind, type Scenario, type Turn } from '#app/domain/scenarios/scenario.ts';

/** From here on a play is good. */
export const GOOD_SCORE = 80;

/** Something that happened, and the turn that shows it (0: the beginning). */
export interface Shown {
  readonly id: string;
  readonly text: string;
  readonly turn: number;
}

export interface PlayScore {
  /** 0 to 100, caps applied. */
  readonly points: number;
  /** Before the caps. */
  readonly earned: number;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly earned: number; readonly whole: number }[];
  readonly done: readonly (Shown & { readonly dimension: Dimension; readonly points: number })[];
  readonly missed: readonly { readonly id: string; readonly text: string; readonly dimension: Dimension; readonly points: number }[];
  readonly mustsDone: readonly Shown[];
  readonly mustsMissed: readonly { readonly id: string; readonly text: string }[];
  readonly mustNotsDone: readonly Shown[];
  /** Null: the play has not come to an end. */
  readonly ending: string | null;
}

/**
 * The score of a path. Depends on what was said and done and on nothing else: not on the time it took, not on how often
 * it was loaded. Doing a thing twice counts once; its first turn is the one that shows it. Whoever left out something
 * that must be done cannot be good; whoever did what must not be done stays below `cutScore`, the standard's.
 */
export function scorePlay(scenario: Scenario, turns: readonly Turn[], cutScore: number): PlayScore {
  const first = (kind: MarkKind): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    turns.forEach(({ lines }, turn) => {
      for (const mark of lines.flatMap(({ marks }) => marks)) if (mark.kind === kind && !found.has(mark.id)) found.set(mark.id, turn);
    });
    return found;
  };
  const did = first('did');
  const musts = first('must');
  const mustNots = first('mustNot');
  const done = scenario.criteria.flatMap((criterion) => {
    const turn = did.get(criterion.id);
    return turn === undefined ? [] : [{ ...criterion, turn }];
  });
  const earned = done.reduce((sum, { points }) => sum + points, 0);
  const shown = (entries: Scenario['musts'], at: ReadonlyMap<string, number>): readonly Shown[] =>
    entries.flatMap(({ id, text }) => {
      const turn = at.get(id);
      return turn === undefined ? [] : [{ id, text, turn }];
    });
  const mustsMissed = scenario.musts.filter(({ id }) => !musts.has(id));
  const mustNotsDone = shown(scenario.mustNots, mustNots);
  const cap = mustNotsDone.length > 0 ? cutScore - 1 : mustsMissed.length > 0 ? GOOD_SCORE - 1 : FULL_SCORE;
  return {
    points: Math.min(earned, cap),
    earned,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      earned: done.filter((entry) => entry.dimension === dimension).reduce((sum, { points }) => sum + points, 0),
      whole: scenario.criteria.filter((entry) => entry.dimension === dimension).reduce((sum, { points }) => sum + points, 0),
    })),
    done,
    missed: scenario.criteria.filter(({ id }) => !did.has(id)),
    mustsDone: shown(scenario.musts, musts),
    mustsMissed,
    mustNotsDone,
    ending: [...first('ending').keys()].at(-1) ?? null,
  };
}
