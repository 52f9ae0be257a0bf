import { Link } from '@remix-run/react';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';

export interface ShownCitation {
  readonly id: string;
  readonly title: string;
  readonly article: string | null;
  readonly check: 'confirmed' | 'secondary' | 'teaching' | null;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
}

/** What an item rests on, how sure that is, and since when and until when it holds. */
export function ItemSources({ citations }: { readonly citations: readonly ShownCitation[] }) {
  return (
    <ul className="space-y-3">
      {citations.map(({ id, title, article, check, inForceFrom, inForceUntil }) => (
        <li key={`${id} ${article ?? ''}`}>
          <p>
            《{title}》{article ?? ''}
          </p>
          <p className="text-[0.9375rem] text-muted">
            {check === 'secondary' ? '只见到转述，须核对原文。' : null}
            {check === 'teaching' ? '通行做法的归纳，不是法律规定。' : null}
            {check === null ? '依据表里已没有这份文件。' : null}
            {inForceFrom === null ? null : `${chineseDay(inForceFrom)}起施行。`}
            {inForceUntil === null ? null : `有效到${chineseDay(inForceUntil)}。`}
            <Link to={`/bank?source=${encodeURIComponent(id)}`} className="ml-2 text-accent underline underline-offset-4">
              同一依据的试题
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
