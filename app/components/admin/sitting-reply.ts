import type { SubmissionResult } from '@conform-to/react';
import type { CandidateLine } from '#app/domain/planning/candidate-list.ts';

/** What the sitting page's action answers when it did not do what was asked, or only showed what it would do. */
export interface SittingReply {
  readonly intent: string;
  /** Of the form with fields; null for the others. */
  readonly lastResult: SubmissionResult<string[]> | null;
  readonly sentences: readonly string[];
  readonly preview: readonly CandidateLine[] | null;
  /** The list as it was pasted. */
  readonly list: string;
}
