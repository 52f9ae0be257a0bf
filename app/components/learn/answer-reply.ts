import type { SubmissionResult } from '@conform-to/react';

/** What the lesson's action says about one written answer. */
export interface AnswerReply {
  readonly promptId: string;
  readonly lastResult: SubmissionResult<string[]>;
}
