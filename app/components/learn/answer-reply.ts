/** What the lesson's action says about one written answer. */
export interface AnswerReply {
  readonly promptId: string;
  /** A sentence that says what to mend; null: saved. */
  readonly fault: string | null;
  /** What was written, so that a refusal loses nothing. */
  readonly text: string;
}
