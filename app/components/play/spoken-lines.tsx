export interface SpokenLine {
  readonly text: string;
  readonly who: string | null;
}

/** What was seen and said. A name stands before what a person says, so that nobody is told apart by colour alone. */
export function SpokenLines({ lines }: { readonly lines: readonly SpokenLine[] }) {
  return (
    <div className="space-y-2.5 text-lg leading-[1.75]">
      {lines.map(({ text, who }, at) =>
        who === null ? (
          <p key={at} className="text-muted">
            {text}
          </p>
        ) : (
          <p key={at} className="border-l-2 border-accent pl-3">
            <span className="mr-1 font-bold">{who}：</span>
            {text}
          </p>
        ),
      )}
    </div>
  );
}

/** What the player did, or wrote. */
export function ChosenLine({ chosen, written, speaker = '您' }: { readonly chosen: string | null; readonly written: string | null; readonly speaker?: string }) {
  if (chosen === null && written === null) return null;
  return (
    <p className="rounded border border-line bg-accent-soft px-3 py-2 text-lg leading-[1.7]">
      <span className="mr-1 font-bold">{speaker}：</span>
      {written === null ? chosen : <span className="whitespace-pre-wrap">{written}</span>}
    </p>
  );
}
