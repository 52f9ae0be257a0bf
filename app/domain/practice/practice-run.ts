import { z } from 'zod';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { fullMarks } from '#app/domain/items/written-item.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';
import { levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';

/** What a round of practice is made of. */
export const PRACTICE_KINDS = ['section', 'weak', 'mock', 'written', 'mistakes'] as const;
export const practiceKindSchema = z.enum(PRACTICE_KINDS);
export type PracticeKind = z.infer<typeof practiceKindSchema>;

export const PRACTICE_KIND_TITLES: Readonly<Record<PracticeKind, string>> = {
  section: '分项练习',
  weak: '弱项练习',
  mock: '模拟考试',
  written: '简答与案例',
  mistakes: '错题复习',
};

/** How many items a round may have; a mock exam has as many as its blueprint. */
export const PRACTICE_LENGTHS = [10, 20, 40] as const;
export const practiceLengthSchema = z.union(PRACTICE_LENGTHS.map((count) => z.literal(count)));
type PracticeLength = z.infer<typeof practiceLengthSchema>;
export const USUAL_LENGTH: PracticeLength = 10;

export const practicePlaceSchema = z.strictObject({ itemVersionId: z.string().min(1), units: z.int().positive().describe('分值，百分之一分') });
export type PracticePlace = z.infer<typeof practicePlaceSchema>;
export const practicePlacesSchema = z.array(practicePlaceSchema).min(1);

/** What one asks to begin. */
export const practiceWishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), level: levelSchema, count: practiceLengthSchema, section: sectionKeySchema }),
  z.object({ kind: z.enum(['weak', 'written', 'mistakes']), level: levelSchema, count: practiceLengthSchema }),
  z.object({ kind: z.literal('mock'), level: levelSchema }),
]);
export type PracticeWish = z.infer<typeof practiceWishSchema>;

/** Hundredths of a mark an item is worth outside a mock exam: its own marks where it has some, else one. */
export function practiceUnits(item: BankItem): number {
  switch (item.type) {
    case 'shortAnswer':
      return fullMarks(item) * UNITS_PER_MARK;
    case 'caseAnalysis':
      return item.parts.reduce((sum, part) => sum + fullMarks(part), 0) * UNITS_PER_MARK;
    case 'trueFalse':
    case 'singleChoice':
    case 'multipleResponse':
      return UNITS_PER_MARK;
    default:
      return assertNever(item);
  }
}

export type RunPhase = 'open' | 'overdue' | 'ended';

/** Where a run stands at `at`. Overdue: its time is up and nobody has ended it yet. */
export function runPhase(run: { readonly endedAt: Instant | null; readonly deadlineAt: Instant | null }, at: Instant): RunPhase {
  if (run.endedAt !== null) return 'ended';
  return run.deadlineAt !== null && at > run.deadlineAt ? 'overdue' : 'open';
}

export type AnswerRefusal = 'ended' | 'tooLate' | 'answeredAlready';

/** Whether an answer is taken now. Outside a mock exam the key follows at once, so only the first one counts. */
export function decideAnswer(kind: PracticeKind, phase: RunPhase, answered: boolean): Result<null, AnswerRefusal> {
  if (phase === 'ended') return refuse('ended');
  if (phase === 'overdue') return refuse('tooLate');
  return answered && kind !== 'mock' ? refuse('answeredAlready') : accept(null);
}

/** Whether key and reasons of an answered item may be shown: in a mock exam not before its end. */
export function keysMayShow(kind: PracticeKind, phase: RunPhase, answered: boolean): boolean {
  return kind === 'mock' ? phase === 'ended' : answered;
}

/** The place to show: the one asked for, else the first without an answer, else the last. 1 for the first. */
export function placeToShow(count: number, answered: ReadonlySet<number>, asked: number | null): number {
  if (asked !== null && Number.isInteger(asked) && asked >= 1 && asked <= count) return asked;
  for (let position = 1; position <= count; position += 1) if (!answered.has(position)) return position;
  return count;
}
