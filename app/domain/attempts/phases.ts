import { z } from 'zod';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';

export const ATTEMPT_PHASES = [
  'awaiting',
  'authorised',
  'active',
  'paused',
  'submitted',
  'expired',
  'terminated',
  'cancelled',
  'scored',
  'released',
] as const;
export const attemptPhaseSchema = z.enum(ATTEMPT_PHASES);
export type AttemptPhase = z.infer<typeof attemptPhaseSchema>;

export const ATTEMPT_PHASE_TITLES: Readonly<Record<AttemptPhase, string>> = {
  awaiting: '待签到',
  authorised: '可开始',
  active: '答题中',
  paused: '已暂停',
  submitted: '已交卷',
  expired: '到时收卷',
  terminated: '已终止',
  cancelled: '已取消',
  scored: '已评分',
  released: '已公布',
};

/** How answering ended; stays readable after the phase moves on to scored and released. */
export const endedAsSchema = z.enum(['submitted', 'expired', 'terminated', 'cancelled']);
export type EndedAs = z.infer<typeof endedAsSchema>;

/** What the candidate's own browser is told: how answering ended, and nothing of whether marks exist. */
export function phaseForCandidate(phase: AttemptPhase, endedAs: EndedAs | null): AttemptPhase {
  return phase === 'scored' || phase === 'released' ? (endedAs ?? 'submitted') : phase;
}

const NEXT: Readonly<Record<AttemptPhase, readonly AttemptPhase[]>> = {
  awaiting: ['authorised', 'cancelled'],
  authorised: ['awaiting', 'active', 'cancelled'],
  active: ['paused', 'submitted', 'expired', 'terminated'],
  paused: ['active', 'terminated'],
  submitted: ['scored'],
  expired: ['scored'],
  terminated: ['scored'],
  cancelled: [],
  scored: ['released'],
  released: [],
};

export interface PhaseRefusal {
  readonly kind: 'phaseForbids';
  readonly from: AttemptPhase;
  readonly to: AttemptPhase;
}

/** Whether an attempt may go from one phase to another. */
export function movePhase(from: AttemptPhase, to: AttemptPhase): Result<AttemptPhase, PhaseRefusal> {
  return NEXT[from].includes(to) ? accept(to) : refuse({ kind: 'phaseForbids', from, to });
}

/** Phases in which the candidate's answers still exist only as answers: somebody may lose something. */
export function isUnderWay(phase: AttemptPhase): boolean {
  return phase === 'active' || phase === 'paused';
}

/** Answering is over, however it ended. */
export function isOver(phase: AttemptPhase): boolean {
  return !isUnderWay(phase) && phase !== 'awaiting' && phase !== 'authorised';
}
