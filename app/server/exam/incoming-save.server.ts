import type { ItemResponse } from '#app/domain/scoring/response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';
import type { SaveRefusal } from '#app/domain/attempts/judge-save.ts';

export interface ResponseChange {
  readonly position: number;
  readonly answer: ItemResponse;
  readonly flagged: boolean;
}

/** One save, checked for shape, waiting for its transaction. */
export interface IncomingSave {
  readonly attemptId: string;
  readonly epoch: number;
  readonly seq: number;
  readonly changes: readonly ResponseChange[];
  readonly receivedAt: Instant;
}

interface AttemptState {
  readonly phase: AttemptPhase;
  readonly deadlineAt: Instant | null;
}

export type SaveVerdict =
  | ({ readonly kind: 'kept'; readonly late: boolean } & AttemptState)
  | ({ readonly kind: 'refused'; readonly reason: SaveRefusal } & AttemptState);

/** Where saves are committed; one implementation per database. */
export interface ResponseStore {
  /** One transaction for the whole batch. Resolves only when the commit is on disk; verdicts in batch order. */
  commit(batch: readonly IncomingSave[]): Promise<readonly SaveVerdict[]>;
}

/** At most this many refused saves are kept per attempt: a runaway browser must not fill the disk. */
export const REFUSED_KEPT_PER_ATTEMPT = 200;
