import type { CoursePlan } from '#app/domain/learning/course-plan.ts';

/** Acts of learning that prove themselves. Opening a page is none: nobody can tell an open tab from a reader. */
export const STUDY_ACT_KINDS = ['check', 'case', 'reflection'] as const;
export type StudyActKind = (typeof STUDY_ACT_KINDS)[number];

export const STUDY_ACT_TITLES: Readonly<Record<StudyActKind, string>> = { check: '课末自测', case: '案例决断', reflection: '读后思考' };

export interface StudyAct {
  /** Prompt id, or `check:` and the lesson's id. */
  readonly id: string;
  readonly kind: StudyActKind;
  readonly lessonId: string;
}

interface StudiedLesson {
  readonly id: string;
  readonly checks?: readonly string[] | undefined;
  readonly prompts: readonly { readonly id: string; readonly kind: 'case' | 'reflection' }[];
}

export function checkActId(lessonId: string): string {
  return `check:${lessonId}`;
}

/** Every act a module offers, in the order of reading. */
export function studyActs(lessons: readonly StudiedLesson[]): readonly StudyAct[] {
  return lessons.flatMap(({ id: lessonId, checks, prompts }) => [
    ...prompts.map(({ id, kind }) => ({ id, kind, lessonId })),
    ...(checks && checks.length > 0 ? [{ id: checkActId(lessonId), kind: 'check' as const, lessonId }] : []),
  ]);
}

/**
 * What each act of a module is worth, in hundredths of a study hour. The values add up to the module's hours exactly:
 * what rounding leaves goes to the acts that lost most by it, the earlier first.
 */
export function actValues(plan: CoursePlan, moduleNumber: number, acts: readonly StudyAct[]): ReadonlyMap<string, number> {
  const total = Math.round((plan.modules.find(({ module }) => module === moduleNumber)?.hours ?? 0) * 100);
  const weights = acts.map(({ kind }) => plan.weights[kind]);
  const sum = weights.reduce((whole, part) => whole + part, 0);
  if (sum === 0) return new Map();
  const shares = acts.map(({ id }, at) => {
    const exact = (total * (weights[at] ?? 0)) / sum;
    return { id, at, value: Math.floor(exact), lost: exact - Math.floor(exact) };
  });
  const left = total - shares.reduce((whole, { value }) => whole + value, 0);
  const favoured = new Set([...shares].sort((one, other) => other.lost - one.lost || one.at - other.at).slice(0, left).map(({ id }) => id));
  return new Map(shares.map(({ id, value }) => [id, value + (favoured.has(id) ? 1 : 0)]));
}

/** 125 → 1.25 */
export function formatStudyHours(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
