import { useLocation } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** What is counted, with its measure word: 个账号. */
  readonly unit: string;
}

/** Where in a long list one is, and the way on. Keeps the filter in the address. */
export function Pager({ page, perPage, total, unit }: PagerProps) {
  const { pathname, search } = useLocation();
  const last = Math.max(1, Math.ceil(total / perPage));
  const linkTo = (target: number) => {
    const parameters = new URLSearchParams(search);
    parameters.set('page', String(target));
    return `${pathname}?${parameters.toString()}`;
  };
  return (
    <nav aria-label="翻页" className="mt-4 flex flex-wrap items-center gap-3">
      {page > 1 ? <ButtonLink to={linkTo(page - 1)} variant="secondary">上一页</ButtonLink> : null}
      <span className="tabular-nums">
        共 {total} {unit}，第 {page}／{last} 页
      </span>
      {page < last ? <ButtonLink to={linkTo(page + 1)} variant="secondary">下一页</ButtonLink> : null}
    </nav>
  );
}
