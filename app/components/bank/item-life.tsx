import { Form } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { ITEM_ACT_TITLES, ITEM_ACTS } from '#app/domain/items/item-flow.ts';
import { ITEM_STATE_TITLES, type ItemState, itemStateTone } from '#app/domain/items/item-state.ts';

export interface LifeEvent {
  readonly id: string;
  readonly at: number;
  readonly byName: string;
  readonly act: string;
  readonly toState: ItemState;
  readonly reason: string;
  readonly version: number | null;
}

/** What happened to the item, newest first. */
export function ItemEvents({ events }: { readonly events: readonly LifeEvent[] }) {
  if (events.length === 0) return <p className="text-muted">还没有送审记录。随内容文件来的题在入库前已经审过。</p>;
  return (
    <ol className="space-y-3">
      {events.map(({ id, at, byName, act, toState, reason, version }) => (
        <li key={id} className="border-l-4 border-line pl-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{titleOf(act)}</span>
            <Badge tone={itemStateTone(toState)}>{ITEM_STATE_TITLES[toState]}</Badge>
            <span className="text-muted">
              {byName}，{formatDateTime(at)}
              {version === null ? null : `，第 ${version} 版`}
            </span>
          </p>
          {reason === '' ? null : <p className="mt-1 whitespace-pre-line">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}

function titleOf(act: string): string {
  const known = ITEM_ACTS.find((entry) => entry === act);
  return known ? ITEM_ACT_TITLES[known] : act;
}

export interface Remark {
  readonly id: string;
  readonly at: number;
  readonly byName: string;
  readonly text: string;
  readonly version: number | null;
}

/** Remarks of writers and reviewers, oldest first, and the place for the next. */
export function ItemComments({ comments }: { readonly comments: readonly Remark[] }) {
  return (
    <div className="space-y-4">
      {comments.length === 0 ? <p className="text-muted">还没有人写意见。</p> : null}
      <ul className="space-y-3">
        {comments.map(({ id, at, byName, text, version }) => (
          <li key={id}>
            <p className="text-muted">
              {byName}，{formatDateTime(at)}
              {version === null ? null : `，看的是第 ${version} 版`}
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
      <Form method="post" key={comments.length} className="space-y-3">
        <input type="hidden" name="intent" value="comment" />
        <TextAreaField label="写一条意见" name="text" rows={3} required maxLength={1000} />
        <Button variant="secondary">发表意见</Button>
      </Form>
    </div>
  );
}
