import { Link } from '@remix-run/react';
import { formatDate } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { ITEM_STATE_TITLES, type ItemState, itemStateTone } from '#app/domain/items/item-state.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

export interface ClockListEntry {
  readonly id: string;
  readonly title: string;
  readonly document: string | null;
  readonly says: readonly string[];
  /** Days left; null unless it ends soon. */
  readonly days: number | null;
  readonly items: readonly { readonly state: ItemState; readonly count: number }[];
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly moduleSlug: string; readonly moduleNumber: number; readonly due: boolean; readonly reviewedAt: Instant | null }[];
}

export interface ClockListProps {
  readonly title: string;
  /** What to do about them. */
  readonly lead: string;
  readonly entries: readonly ClockListEntry[];
  readonly mayReview: boolean;
}

const LINK = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** Sources of one urgency, each with the items and lessons that rest on it. Nothing when there are none. */
export function ClockList({ title, lead, entries, mayReview }: ClockListProps) {
  if (entries.length === 0) return null;
  return (
    <section className="mb-10">
      <h2 className="font-song text-xl font-bold">{title}</h2>
      <p className="mt-1 mb-4 max-w-[42em] text-muted">{lead}</p>
      <ul className="space-y-4">
        {entries.map((entry) => (
          <Card key={entry.id} as="li">
            <ClockSource entry={entry} mayReview={mayReview} />
          </Card>
        ))}
      </ul>
    </section>
  );
}

function ClockSource({ entry: { id, title, document, says, days, items, lessons }, mayReview }: { readonly entry: ClockListEntry; readonly mayReview: boolean }) {
  const source = encodeURIComponent(id);
  return (
    <div className="space-y-4">
      <div>
        <h3 className="font-bold">
          《{title}》{document === null ? null : <span className="font-normal text-muted">{document}</span>}
        </h3>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}。</p>
        ))}
        {days === null ? null : <p className="tabular-nums">{days === 0 ? '今天是最后一天。' : `还有 ${days} 天到期。`}</p>}
      </div>
      {items.length === 0 ? (
        <p className="text-muted">没有试题以它为依据。</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Link to={`/bank?source=${source}`} className={LINK}>
            以它为依据的试题
          </Link>
          {items.map(({ state, count }) => (
            <Link key={state} to={`/bank?source=${source}&state=${state}`} className="inline-flex min-h-11 items-center gap-2 text-ink">
              <Badge tone={itemStateTone(state)}>{ITEM_STATE_TITLES[state]}</Badge>
              <span className="tabular-nums">{count} 道</span>
            </Link>
          ))}
        </p>
      )}
      {lessons.length === 0 ? (
        <p className="text-muted">没有课文引用它。</p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {lessons.map((lesson) => (
            <li key={lesson.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
              <Link to={`/learn/${lesson.moduleSlug}/${lesson.id}`} className={LINK}>
                模块 {lesson.moduleNumber}：{lesson.title}
              </Link>
              <LessonState lesson={lesson} title={title} sourceId={id} mayReview={mayReview} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LessonStateProps {
  readonly lesson: ClockListEntry['lessons'][number];
  readonly title: string;
  readonly sourceId: string;
  readonly mayReview: boolean;
}

function LessonState({ lesson, title, sourceId, mayReview }: LessonStateProps) {
  if (!lesson.due) return lesson.reviewedAt === null ? null : <span className="text-muted">{formatDate(lesson.reviewedAt)} 复核过</span>;
  if (!mayReview) return <Badge tone="warn">待复核</Badge>;
  return (
    <ConfirmDialog
      triggerLabel="课文已复核"
      title={`《${lesson.title}》已对照复核？`}
      confirmLabel="课文已复核"
      form={{ method: 'post', fields: { lessonId: lesson.id, sourceId } }}
    >
      <p>您已把这一课同《{title}》的现行情况对照过：内容仍然成立，或已经改好。确认后，课文上方不再提醒读者“正在复核”。</p>
    </ConfirmDialog>
  );
}
