import type { ReactNode } from 'react';

export interface TableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** Rows closer together, for boards. */
  readonly dense?: boolean;
  /** `<thead>` and `<tbody>`. */
  readonly children: ReactNode;
}

/** A table in a box that scrolls both ways with its header in sight; the box takes the focus, so that keys can scroll it. */
export function Table({ caption, captionHidden = false, dense = false, children }: TableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="table-box">
      <table className={dense ? 'data-table is-dense' : 'data-table'}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
