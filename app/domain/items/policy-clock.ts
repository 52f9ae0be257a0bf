import { z } from 'zod';
import { type Source, sourceSchema } from '#app/domain/items/source.ts';
import { shanghaiInstant } from '#app/domain/planning/sitting-time.ts';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import { daysBetween, shiftDay } from '#app/domain/shared/day.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** From so many days before its end a source is announced as ending. */
const ENDS_SOON_DAYS = 90;

export type SourceStanding =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'notYet'; readonly from: string }
  /** `days` left, 0 on its last day */
  | { readonly kind: 'endsSoon'; readonly until: string; readonly days: number }
  | { readonly kind: 'ended'; readonly until: string };

/** How a source stands on `today` (YYYY-MM-DD). On its last day it still holds. */
export function sourceStanding(source: { readonly inForceFrom?: string | undefined; readonly inForceUntil?: string | undefined }, today: string): SourceStanding {
  const { inForceFrom, inForceUntil } = source;
  if (inForceUntil !== undefined) {
    const days = daysBetween(today, inForceUntil);
    if (days < 0) return { kind: 'ended', until: inForceUntil };
    if (inForceFrom === undefined || inForceFrom <= today) {
      return days <= ENDS_SOON_DAYS ? { kind: 'endsSoon', until: inForceUntil, days } : { kind: 'inForce' };
    }
  }
  return inForceFrom !== undefined && inForceFrom > today ? { kind: 'notYet', from: inForceFrom } : { kind: 'inForce' };
}

/** What of a source counts as a change when it differs. Notes and comparisons with 2006 do not: what rests on it holds as before. */
const sourceFactsSchema = sourceSchema.pick({ title: true, issuer: true, document: true, inForceFrom: true, inForceUntil: true, check: true });
export type SourceFacts = z.infer<typeof sourceFactsSchema>;

export function sourceFacts(source: Source): SourceFacts {
  const { title, issuer, document, inForceFrom, inForceUntil, check } = source;
  return sourceFactsSchema.parse({ title, issuer, document, inForceFrom, inForceUntil, check });
}

/** What the clock keeps of a source. */
export const sourceMemorySchema = z.strictObject({
  facts: sourceFactsSchema,
  /** What they were before they last changed; null: never seen to change. */
  before: sourceFactsSchema.nullable(),
  /** The list of sources has it no longer. */
  gone: z.boolean(),
});
export type SourceMemory = z.infer<typeof sourceMemorySchema>;

/** What is to be kept of a source now, or null when that is what is kept already. A source seen for the first time has not changed. */
export function nextMemory(memory: SourceMemory | null, source: Source | null): { readonly memory: SourceMemory; readonly changed: boolean } | null {
  if (source === null) {
    return memory === null || memory.gone ? null : { memory: { facts: memory.facts, before: null, gone: true }, changed: true };
  }
  const facts = sourceFacts(source);
  if (memory === null) return { memory: { facts, before: null, gone: false }, changed: false };
  const changed = factChanges(memory.facts, facts).length > 0;
  if (!changed && !memory.gone) return null;
  return { memory: { facts, before: changed ? memory.facts : null, gone: false }, changed };
}

const CHECK_TITLES = { confirmed: '已核原文', secondary: '仅见转述', teaching: '教学归纳' } as const;

/** What changed, in words, one entry for each fact. */
function factChanges(before: SourceFacts, after: SourceFacts): readonly string[] {
  const rows = [
    ['名称', before.title, after.title],
    ['发布机关', before.issuer, after.issuer],
    ['文号', before.document ?? '无', after.document ?? '无'],
    ['施行日期', before.inForceFrom ?? '未定', after.inForceFrom ?? '未定'],
    ['有效期', before.inForceUntil ?? '长期', after.inForceUntil ?? '长期'],
    ['核对情况', CHECK_TITLES[before.check], CHECK_TITLES[after.check]],
  ] as const;
  return rows.flatMap(([what, from, to]) => (from === to ? [] : [`${what}由${from}改为${to}`]));
}

/** Why whatever rests on a source must be looked at again. */
export interface ReviewCause {
  readonly kind: 'ended' | 'changed';
  /** From when on. */
  readonly since: Instant;
  /** What happened to the source, without a full stop. */
  readonly what: string;
  /** The same with the source's name; the same cause always has the same words. */
  readonly says: string;
}

/** The causes a source gives on `today`. `changedAt`: the moment from which the new facts hold. */
export function reviewCauses({ facts, before, gone }: SourceMemory, changedAt: Instant | null, today: string): readonly ReviewCause[] {
  const causes: ReviewCause[] = [];
  const add = (kind: ReviewCause['kind'], since: Instant, title: string, what: string) => causes.push({ kind, since, what, says: `《${title}》${what}` });
  const standing = sourceStanding(facts, today);
  if (standing.kind === 'ended') add('ended', shanghaiInstant(`${shiftDay(standing.until, { days: 1 })}T00:00`) ?? 0, facts.title, `${standing.until} 已失效`);
  if (changedAt !== null && gone) add('changed', changedAt, facts.title, '已从依据表中删去');
  if (changedAt !== null && !gone && before !== null) add('changed', changedAt, before.title, factChanges(before, facts).join('，'));
  return causes;
}

/**
 * The causes that an approved item must still answer to. A version written after a change knows it. A cause the clock has
 * told of this version before is settled: somebody has approved it since.
 */
export function causesAgainst(
  causes: readonly ReviewCause[],
  version: { readonly version: number; readonly createdAt: Instant },
  told: readonly { readonly version: number | null; readonly at: Instant; readonly reason: string }[],
): readonly ReviewCause[] {
  return causes.filter(
    ({ kind, since, says }) =>
      (kind === 'ended' || version.createdAt < since) &&
      !told.some((entry) => entry.version === version.version && entry.at >= since && entry.reason.includes(says)),
  );
}

/** What the clock writes as its reason. */
export function doubtReason(causes: readonly ReviewCause[]): string {
  return `${causes.map(({ says }) => says).join('；')}。请对照现行规定复审。`;
}

/** The causes nobody has read a lesson against yet. */
export function openCauses(causes: readonly ReviewCause[], reviewedAt: Instant | null): readonly ReviewCause[] {
  return causes.filter(({ since }) => reviewedAt === null || reviewedAt < since);
}

/** What readers of a lesson are told while it waits for its review; null when the cause needs no warning. */
export function readerWarning({ facts }: SourceMemory, causes: readonly ReviewCause[]): string | null {
  if (causes.some(({ kind }) => kind === 'ended')) {
    return `本课引用的《${facts.title}》已于${chineseDay(facts.inForceUntil ?? '')}失效，正在复核；办事请以现行规定为准。`;
  }
  return causes.length > 0 ? `本课引用的《${facts.title}》有变动，正在复核；办事请以现行规定为准。` : null;
}

export type LessonReviewRefusal = 'notAllowed' | 'unknownLesson' | 'nothingToReview';

const MESSAGES: Readonly<Record<LessonReviewRefusal, string>> = {
  notAllowed: '您没有复核的权限，请找审题人。',
  unknownLesson: '没有这一课，或它不引用这份文件。请刷新页面看最新情况。',
  nothingToReview: '这一课现在不需要复核，可能别人刚核过。请刷新页面。',
};

export function lessonReviewMessage(reason: LessonReviewRefusal): string {
  return MESSAGES[reason];
}
