import { reachesCut } from '#app/domain/scoring/marks.ts';

/** One component of a candidate, as far as it is known. Score in units out of the full score. */
export type ComponentOutcome = 'pass' | 'fail' | 'notYet' | 'void';

export type Outcome = 'pass' | 'fail' | 'incomplete';

export const COMPONENT_OUTCOME_TITLES: Readonly<Record<ComponentOutcome, string>> = {
  pass: '合格',
  fail: '不合格',
  notYet: '尚无成绩',
  void: '成绩无效',
};

/** 标准 1.9.2: a component passes at the cut score. A terminated attempt earns no valid score. */
export function componentOutcome(
  scoreUnits: number | null,
  cutScore: number,
  terminated: boolean,
): ComponentOutcome {
  if (terminated) return 'void';
  if (scoreUnits === null) return 'notYet';
  return reachesCut(scoreUnits, cutScore) ? 'pass' : 'fail';
}

/** 标准 1.9.2: both components must pass; neither makes up for the other. */
export function overallOutcome(theory: ComponentOutcome, skill: ComponentOutcome): Outcome {
  if (theory === 'pass' && skill === 'pass') return 'pass';
  if (theory === 'fail' || theory === 'void' || skill === 'fail' || skill === 'void') return 'fail';
  return 'incomplete';
}
