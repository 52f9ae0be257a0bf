import type { ReactNode } from 'react';

export interface RecordTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** Said instead of an empty table. */
  readonly none: string;
}

/** A small ruled table of the record sheet, the same on screen and on paper. */
export function RecordTable({ caption, heads, rows, none }: RecordTableProps) {
  return (
    <section>
      <h3 className="mb-1 font-bold">{caption}</h3>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
          <table className="w-full border-collapse max-sm:min-w-[34rem] print:min-w-0 border border-line-strong text-[0.9375rem] tabular-nums">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className="border border-line-strong px-2 py-1 text-left whitespace-nowrap">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {row.cells.map((cell, index) => (
                    <td key={heads[index]} className="border border-line-strong px-2 py-1 align-top">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
