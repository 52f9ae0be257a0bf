import { Link } from '@remix-run/react';
import { Badge } from '#app/components/ui/badge.tsx';
import { ITEM_STATE_TITLES, type ItemState, itemStateTone } from '#app/domain/items/item-state.ts';

export interface SimilarItem {
  readonly id: string;
  readonly stem: string;
  readonly state: ItemState;
  /** 0 to 1 */
  readonly likeness: number;
}

/** Items that read much like this one: to be told apart, made enemies, or dropped. */
export function SimilarItems({ items }: { readonly items: readonly SimilarItem[] }) {
  if (items.length === 0) return <p className="text-muted">同一项目、同一依据的试题里没有相近的。</p>;
  return (
    <>
      <p className="mb-3 text-muted">请比一比：内容重复的停用一道，互相提示答案的列为互斥。</p>
      <ul className="space-y-3">
        {items.map(({ id, stem, state, likeness }) => (
          <li key={id}>
            <p className="flex flex-wrap items-center gap-x-3">
              <Link to={`/bank/${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {id}
              </Link>
              <span className="tabular-nums">相似 {Math.round(likeness * 100)}%</span>
              <Badge tone={itemStateTone(state)}>{ITEM_STATE_TITLES[state]}</Badge>
            </p>
            <p className="line-clamp-2">{stem.replaceAll('**', '')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
