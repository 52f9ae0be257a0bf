import { z } from 'zod';
import type { LessonPrompt } from '#app/domain/learning/compiled-lesson.ts';

export const LONGEST_ANSWER = 5000;
/** Fewer characters than this do not commit anybody to an answer, and a case's analysis stays closed. */
export const SHORTEST_CASE_ANSWER = 10;

export const writtenAnswerSchema = z
  .string({ error: '请先写下您的回答。' })
  .trim()
  .min(1, '请先写下您的回答。')
  .max(LONGEST_ANSWER, `最多写 ${LONGEST_ANSWER} 个字，请精简后再保存。`);

/** Whether a text commits its writer, so that it may be saved (and, for a case, the analysis be shown). */
export function answerCommits(kind: LessonPrompt['kind'], text: string): boolean {
  const length = [...text.trim()].length;
  return length <= LONGEST_ANSWER && length >= (kind === 'case' ? SHORTEST_CASE_ANSWER : 1);
}

/** The form under a case or a reflection. */
export const saveAnswerSchema = z.object({ promptId: z.string().min(1), text: writtenAnswerSchema });
