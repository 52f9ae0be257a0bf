import { ended, type SeatCounts, underWay } from '#app/domain/attempts/seat-phase.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

/** The invigilator's day in its order. */
export const SITTING_STEPS = ['before', 'checkIn', 'authorise', 'during', 'after'] as const;
export type SittingStep = (typeof SITTING_STEPS)[number];

export const SITTING_STEP_TITLES: Readonly<Record<SittingStep, string>> = {
  before: '开考前',
  checkIn: '签到',
  authorise: '准许开始',
  during: '考试中',
  after: '结束',
};

/**
 * Where the day stands. Check-in and starting overlap in life: whoever is checked in and waits comes
 * first, then whoever answers.
 * @param own seats of the invigilator's rooms
 * @param all seats of the whole sitting, for it closes as a whole
 */
export function sittingStep(phase: SittingPhase, own: SeatCounts, all: SeatCounts): SittingStep {
  if (phase === 'planned' || phase === 'frozen') return 'before';
  if (phase !== 'open') return 'after';
  if (own.checkedIn > 0) return 'authorise';
  if (underWay(all) > 0 || all.authorised > 0 || all.checkedIn > 0) return underWay(own) + own.authorised + ended(own) > 0 ? 'during' : 'checkIn';
  return ended(all) > 0 ? 'after' : 'checkIn';
}

export type PrimaryAct = 'open' | 'authoriseAll' | 'close';

/** The one thing to do next for the whole room; null: nothing is to be done but to watch. */
export function primaryAct(phase: SittingPhase, own: SeatCounts, all: SeatCounts): PrimaryAct | null {
  if (phase === 'frozen') return 'open';
  if (phase !== 'open') return null;
  const step = sittingStep(phase, own, all);
  if (step === 'authorise') return 'authoriseAll';
  return step === 'after' ? 'close' : null;
}
