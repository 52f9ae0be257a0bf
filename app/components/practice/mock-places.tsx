import type { PlaceMark } from '#app/domain/practice/practice-views.ts';

export interface MockPlacesProps {
  readonly marks: readonly PlaceMark[];
  /** The one on the screen; null in the look over all. */
  readonly current: number | null;
}

const LOOK: Readonly<Record<PlaceMark, string>> = {
  open: 'border-line-strong bg-raised',
  answered: 'border-accent bg-accent-soft font-bold',
  right: 'border-accent bg-accent-soft font-bold',
  wrong: 'border-warn bg-warn-soft font-bold',
  withdrawn: 'border-line bg-sunk text-muted',
};

/** Every place as a button of the answer's form: whatever is chosen is kept before one goes there, also without scripts. */
export function MockPlaces({ marks, current }: MockPlacesProps) {
  return (
    <details className="group w-full" open={current === null}>
      <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">题号，跳到别的题</summary>
      <ol className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1.5">
        {marks.map((mark, at) => (
          <li key={at}>
            <button
              name="to"
              value={at + 1}
              aria-current={current === at + 1 ? 'step' : undefined}
              aria-label={`第 ${at + 1} 题，${mark === 'open' ? '没有答' : mark === 'withdrawn' ? '已撤下' : '已答'}`}
              className={`min-h-11 w-full rounded border tabular-nums aria-[current]:outline-2 aria-[current]:outline-offset-1 aria-[current]:outline-ink ${LOOK[mark]}`}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
