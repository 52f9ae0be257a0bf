import type { ComponentOutcome } from '#app/domain/certification/outcome.ts';

/** One candidate of a sitting that is over. Units are hundredths of a mark out of the full score. */
export interface SummaryRow {
  readonly scoreUnits: number | null;
  readonly outcome: ComponentOutcome;
}

export interface ScoreSummary {
  readonly registered: number;
  /** Answered, however it ended: passed, failed or void. */
  readonly sat: number;
  readonly passed: number;
  /** Mean of the valid scores, cut to a unit; null if there is none. Void scores do not count. */
  readonly meanUnits: number | null;
  /** Passed of those who sat, 0–1; null if nobody sat. */
  readonly passRate: number | null;
}

/** What is said of a whole sitting. */
export function summariseScores(rows: readonly SummaryRow[]): ScoreSummary {
  const sat = rows.filter((row) => row.outcome !== 'notYet').length;
  const passed = rows.filter((row) => row.outcome === 'pass').length;
  const valid = rows.flatMap((row) => {
    const counts = row.outcome === 'pass' || row.outcome === 'fail';
    return counts && row.scoreUnits !== null ? [row.scoreUnits] : [];
  });
  return {
    registered: rows.length,
    sat,
    passed,
    meanUnits: valid.length === 0 ? null : Math.floor(valid.reduce((total, units) => total + units, 0) / valid.length),
    passRate: sat === 0 ? null : passed / sat,
  };
}
