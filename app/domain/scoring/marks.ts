/** Units in one mark. Scores stay integers of this unit until they are shown. */
export const UNITS_PER_MARK = 100;

/** Marks as people read them: at most two decimals, no trailing zeros, cut and never rounded up. */
export function formatMarks(units: number): string {
  return String(Math.trunc(units) / UNITS_PER_MARK);
}

/** A score out of `fullScore`, in units, cut to a hundredth: 59.999 stays below 60. */
export function outOf(earnedUnits: number, totalUnits: number, fullScore: number): number {
  if (totalUnits <= 0) return 0;
  return Math.floor((earnedUnits * fullScore * UNITS_PER_MARK) / totalUnits);
}

/** 标准 1.9.2: at or above the cut score passes; nothing is rounded up to it. */
export function reachesCut(scoreUnits: number, cutScore: number): boolean {
  return scoreUnits >= cutScore * UNITS_PER_MARK;
}
