import type { Standard } from '#app/domain/standard/standard.ts';

/** 标准 1.9.3: one invigilator for every 15 candidates, and at least two in every room. */
export function requiredInvigilators(candidates: number, rules: Standard['exam']['theory']): number {
  return Math.max(rules.minInvigilatorsPerRoom, Math.ceil(candidates / rules.candidatesPerInvigilator));
}

/** 标准 1.9.3: one assessor for every 15 candidates, at least three, an odd number (46 candidates need 5). */
export function requiredAssessors(candidates: number, rules: Standard['exam']['skill']): number {
  const least = Math.max(rules.minAssessors, Math.ceil(candidates / rules.candidatesPerAssessor));
  return rules.oddAssessors && least % 2 === 0 ? least + 1 : least;
}
