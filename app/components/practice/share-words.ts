import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';

/** A share in whole percent, cut: 59.99 % stays below 60. */
export function wholePercent(percentUnits: number): number {
  return Math.floor(percentUnits / UNITS_PER_MARK);
}

/** How far a share lies from the cut, in the same whole percents that are shown. */
export function fromCut(percentUnits: number, cutScore: number): string {
  const distance = wholePercent(percentUnits) - cutScore;
  if (distance === 0) return `刚到 ${cutScore}%`;
  return distance > 0 ? `比 ${cutScore}% 高 ${distance}` : `离 ${cutScore}% 还差 ${-distance}`;
}
