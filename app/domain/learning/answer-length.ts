import type { LessonPrompt } from '#app/domain/learning/compiled-lesson.ts';

export const LONGEST_ANSWER = 5000;
export const LONGEST_NOTE = 10_000;
/** Fewer characters than this do not commit anybody to an answer, and a case's analysis stays closed. */
export const SHORTEST_CASE_ANSWER = 10;

export type AnswerFault = 'answerMissing' | 'answerTooShort' | 'answerTooLong';

/** Why a text does not commit its writer, so that it is not saved (and a case's analysis not shown); null: it does. */
export function answerFault(kind: LessonPrompt['kind'], text: string): AnswerFault | null {
  const length = [...text.trim()].length;
  if (length === 0) return 'answerMissing';
  if (length > LONGEST_ANSWER) return 'answerTooLong';
  return kind === 'case' && length < SHORTEST_CASE_ANSWER ? 'answerTooShort' : null;
}
