import { type Instant, SECOND } from '#app/domain/shared/instant.ts';
import { isOver, type AttemptPhase } from '#app/domain/attempts/phases.ts';

/** The attempt as it stands inside the saving transaction. */
export interface SaveFacts {
  readonly phase: AttemptPhase;
  readonly deadlineAt: Instant | null;
  readonly graceSeconds: number;
  /** Epoch of the writer that may write now. */
  readonly writerEpoch: number;
}

export type SaveRefusal = 'replaced' | 'notStarted' | 'paused' | 'over' | 'late';

export type SaveJudgement =
  | { readonly kind: 'keep'; readonly afterDeadline: boolean }
  | { readonly kind: 'refuse'; readonly reason: SaveRefusal };

/**
 * Whether a save counts. `receivedAt` is when its last byte reached the server, not when its turn
 * came: a candidate does not pay for a slow disk. The browser's own clock is never asked.
 */
export function judgeSave(facts: SaveFacts, saveEpoch: number, receivedAt: Instant): SaveJudgement {
  if (saveEpoch !== facts.writerEpoch) return { kind: 'refuse', reason: 'replaced' };
  if (isOver(facts.phase)) return { kind: 'refuse', reason: 'over' };
  if (facts.phase === 'paused') return { kind: 'refuse', reason: 'paused' };
  if (facts.phase !== 'active' || facts.deadlineAt === null) return { kind: 'refuse', reason: 'notStarted' };
  if (receivedAt <= facts.deadlineAt) return { kind: 'keep', afterDeadline: false };
  if (receivedAt <= facts.deadlineAt + facts.graceSeconds * SECOND) return { kind: 'keep', afterDeadline: true };
  return { kind: 'refuse', reason: 'late' };
}

/** The place of a change in the order its candidate made it: first by writer, then by sequence. */
export interface ChangeOrder {
  readonly epoch: number;
  readonly seq: number;
}

/** A stored answer gives way only to a newer one; repeats and late-comers change nothing. */
export function supersedes(incoming: ChangeOrder, stored: ChangeOrder | null): boolean {
  if (stored === null) return true;
  return incoming.epoch > stored.epoch || (incoming.epoch === stored.epoch && incoming.seq > stored.seq);
}
