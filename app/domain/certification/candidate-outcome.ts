import type { EndedAs } from '#app/domain/attempts/phases.ts';
import type { ComponentOutcome } from '#app/domain/certification/outcome.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Component, SectionKey } from '#app/domain/standard/standard.ts';

/** One row of the weight table in a candidate's score. Marks in units; the share earned in hundredths of a percent, cut. */
export interface SectionOutcome {
  readonly section: SectionKey;
  readonly title: string;
  readonly earnedUnits: number;
  readonly totalUnits: number;
  readonly percentUnits: number;
}

/** What a candidate is told of one component after release. */
export interface CandidateOutcome {
  readonly title: string;
  readonly level: number;
  readonly component: Component;
  readonly endedAs: EndedAs | null;
  readonly endedAt: Instant | null;
  readonly outcome: ComponentOutcome;
  readonly cutScore: number;
  readonly fullScore: number;
  /** Null where no valid score exists. */
  readonly score: { readonly units: number; readonly sections: readonly SectionOutcome[] } | null;
}

/** How far a share or a score lies above (positive) or below the cut, in the same units. */
export function distanceFromCut(units: number, cutScore: number): number {
  return units - cutScore * UNITS_PER_MARK;
}
