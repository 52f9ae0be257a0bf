import { z } from 'zod';

export const SITTING_PHASES = ['planned', 'frozen', 'open', 'closed', 'released', 'cancelled'] as const;
export const sittingPhaseSchema = z.enum(SITTING_PHASES);
export type SittingPhase = z.infer<typeof sittingPhaseSchema>;

export const SITTING_PHASE_TITLES: Readonly<Record<SittingPhase, string>> = {
  planned: '编排中',
  frozen: '已锁定',
  open: '考试中',
  closed: '已结束',
  released: '已公布',
  cancelled: '已取消',
};

const NEXT: Readonly<Record<SittingPhase, readonly SittingPhase[]>> = {
  planned: ['frozen', 'cancelled'],
  frozen: ['planned', 'open', 'cancelled'],
  open: ['closed'],
  closed: ['released'],
  released: [],
  cancelled: [],
};

/** Whether a sitting may go from one phase to another. */
export function maySittingMove(from: SittingPhase, to: SittingPhase): boolean {
  return NEXT[from].includes(to);
}

/** The phases from which a sitting may come to `to`, for the condition of an update. */
export function sittingPhasesBefore(to: SittingPhase): SittingPhase[] {
  return SITTING_PHASES.filter((from) => maySittingMove(from, to));
}

/** Phases in which a sitting claims its rooms and people. */
export function claimsRooms(phase: SittingPhase): boolean {
  return phase === 'planned' || phase === 'frozen' || phase === 'open';
}
