import { z } from 'zod';

/** What a play is for: worked through with the class, practised alone, or judged. */
export const playUseSchema = z.enum(['class', 'practice', 'assessment']);
export type PlayUse = z.infer<typeof playUseSchema>;

export const PLAY_USE_TITLES: Readonly<Record<PlayUse, string>> = { class: '课堂', practice: '练习', assessment: '考核' };

/** What a trainer can set a class to do. Practising needs nobody's leave. */
export const assignedUseSchema = z.enum(['class', 'assessment']);
export type AssignedUse = z.infer<typeof assignedUseSchema>;

/** Only in class does the author's hint help on. */
export function hintsIn(use: PlayUse): boolean {
  return use === 'class';
}

/** Score, remarks and right answers: at once after practice and class work, after an assessment when the trainer has closed it. */
export function mayBeDebriefed({ use, ended, closed }: { readonly use: PlayUse; readonly ended: boolean; readonly closed: boolean }): boolean {
  return ended && (use !== 'assessment' || closed);
}
