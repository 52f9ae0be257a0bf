import type { ReactNode } from 'react';
import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';

/** A case beside its parts: it stays in sight on a wide screen and folds on a phone. */
export function CaseText({ stem, children }: { readonly stem: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(18rem,26rem)_minmax(0,1fr)]">
      <aside aria-label="案例" className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto" tabIndex={0}>
        <details open className="group rounded border border-line bg-sunk px-5 py-2">
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-bold">
            <span aria-hidden="true" className="inline-block w-4 group-open:rotate-90">
              ›
            </span>
            案例
          </summary>
          <p className="pb-3 text-lg leading-[1.75]">
            <EmphasisedText text={stem} />
          </p>
        </details>
      </aside>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
