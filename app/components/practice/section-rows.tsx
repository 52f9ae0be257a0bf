import { ShareBar } from '#app/components/practice/share-bar.tsx';
import { fromCut, wholePercent } from '#app/components/practice/share-words.ts';
import { Button } from '#app/components/ui/button.tsx';
import type { SectionKey } from '#app/domain/standard/standard.ts';

export interface SectionRow {
  readonly section: SectionKey;
  readonly title: string;
  /** Percent of the full score. */
  readonly weight: number;
  readonly items: number;
  readonly seen: number;
  readonly answers: number;
  /** Hundredths of a percent; null without answers. */
  readonly percentUnits: number | null;
}

/** The rows of the weight table with one's own standing, each with the button that starts it. Inside the start page's form. */
export function SectionRows({ sections, cutScore }: { readonly sections: readonly SectionRow[]; readonly cutScore: number }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sections.map(({ section, title, weight, items, seen, answers, percentUnits }) => (
        <li key={section} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="font-bold">{title}</p>
            <p className="text-[0.9375rem] text-muted tabular-nums">
              占 {weight}%，练过 {Math.min(seen, items)}／{items} 道
            </p>
          </div>
          <div className="max-sm:order-last max-sm:col-span-2">
            {percentUnits === null ? (
              <p className="text-[0.9375rem] text-muted">还没有练过</p>
            ) : (
              <>
                <p className="mb-1 tabular-nums">
                  <span className="font-bold">答对 {wholePercent(percentUnits)}%</span>
                  <span className="text-[0.9375rem] text-muted">
                    ，{fromCut(percentUnits, cutScore)}（最近 {answers} 次）
                  </span>
                </p>
                <ShareBar percentUnits={percentUnits} cutScore={cutScore} />
              </>
            )}
          </div>
          <Button variant="secondary" name="start" value={`section:${section}`} aria-label={`练${title}`} disabled={items === 0}>
            练
          </Button>
        </li>
      ))}
    </ul>
  );
}
