import type { ReactNode } from 'react';
import { Table } from '#app/components/ui/table.tsx';

export type DeskDocument =
  | { readonly id: string; readonly title: string; readonly text: string }
  | { readonly id: string; readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface DeskProps {
  readonly documents: readonly DeskDocument[];
  readonly cards: readonly { readonly id: string; readonly title: string; readonly text: string; readonly cited: string }[];
  /** Whether papers lie open from the start, as beside a form. */
  readonly open?: boolean;
}

/** What lies on the desk: papers to open, policy cards to look up. */
export function Desk({ documents, cards, open = false }: DeskProps) {
  if (documents.length === 0 && cards.length === 0) return null;
  return (
    <div className="space-y-6">
      {documents.length === 0 ? null : (
        <section aria-labelledby="desk-papers">
          <h2 id="desk-papers" className="mb-2 font-song text-xl font-bold">
            桌上的材料
          </h2>
          <div className="border-t border-line">
            {documents.map((document) => (
              <Fold key={document.id} title={document.title} open={open}>
                {'text' in document ? (
                  document.text.split('\n').map((line, at) => <p key={at}>{line}</p>)
                ) : (
                  <Table caption={document.title} captionHidden dense>
                    <thead>
                      <tr>
                        {document.columns.map((column) => (
                          <th key={column} scope="col">
                            {column}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {document.rows.map((row, at) => (
                        <tr key={at}>
                          {row.map((cell, column) => (
                            <td key={column}>{cell}</td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </Table>
                )}
              </Fold>
            ))}
          </div>
        </section>
      )}
      {cards.length === 0 ? null : (
        <section aria-labelledby="desk-cards">
          <h2 id="desk-cards" className="mb-2 font-song text-xl font-bold">
            政策卡
          </h2>
          <div className="border-t border-line">
            {cards.map(({ id, title, text, cited }) => (
              <Fold key={id} title={title}>
                <p>{text}</p>
                <p className="text-[0.9375rem] text-muted">{cited}</p>
              </Fold>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function Fold({ title, open = false, children }: { readonly title: string; readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <details open={open} className="group border-b border-line">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 py-2 font-semibold">
        <span aria-hidden="true" className="inline-block w-4 text-muted transition-none group-open:rotate-90">
          ›
        </span>
        {title}
      </summary>
      <div className="space-y-2 pb-4 pl-6">{children}</div>
    </details>
  );
}
