import { formatDuration } from '#app/components/format-time.ts';
import { ChosenLine, SpokenLines } from '#app/components/play/spoken-lines.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import type { RecordedScenario } from '#app/domain/plays/play-views.ts';

/** What a step showed: points earned, things that must or must never be done. */
function marksOf({ score }: RecordedScenario, turn: number): readonly { readonly tone: 'good' | 'accent' | 'danger'; readonly text: string }[] {
  return [
    ...score.mustNotsDone.filter((entry) => entry.turn === turn).map(({ text }) => ({ tone: 'danger' as const, text })),
    ...score.mustsDone.filter((entry) => entry.turn === turn).map(({ text }) => ({ tone: 'accent' as const, text })),
    ...score.done.filter((entry) => entry.turn === turn).map(({ text, points }) => ({ tone: 'good' as const, text: `${text}，${points} 分` })),
  ];
}

export interface TurnSheetProps {
  readonly play: RecordedScenario;
  readonly step: number;
  /** Whether what else could have been chosen is shown at once. */
  readonly open: boolean;
  /** Who acted, as the reader calls them. */
  readonly speaker?: string;
}

/** One step gone through afterwards: what was chosen and what else there was, what came of it, what it showed. */
export function TurnSheet({ play, step, open, speaker = '您' }: TurnSheetProps) {
  const turn = play.turns[step];
  if (!turn) return null;
  const before = step > 1 ? play.turns[step - 1]?.at : play.startedAt;
  const marks = marksOf(play, step);
  const others = turn.offered.filter(({ taken }) => !taken);
  return (
    <div className="space-y-3">
      <ChosenLine chosen={turn.chosen} written={turn.written} speaker={speaker} />
      {turn.written === null || turn.chosen === null ? null : <p className="text-[0.9375rem] text-muted">写的算作：{turn.chosen}</p>}
      <SpokenLines lines={turn.lines} />
      {marks.length === 0 ? null : (
        <ul className="flex flex-wrap gap-2">
          {marks.map(({ tone, text }) => (
            <li key={text}>
              <Badge tone={tone}>{text}</Badge>
            </li>
          ))}
        </ul>
      )}
      {turn.at !== null && before !== null && before !== undefined ? (
        <p className="text-[0.9375rem] text-muted tabular-nums">想了 {formatDuration(turn.at - before)}</p>
      ) : null}
      {others.length === 0 ? null : (
        <details open={open}>
          <summary className="flex min-h-11 cursor-pointer items-center text-accent">当时还可以</summary>
          <ul className="list-disc space-y-1 pl-6 text-muted">
            {others.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The whole play from the beginning, step by step; each step can be linked to. */
export function Transcript({ play }: { readonly play: RecordedScenario }) {
  return (
    <ol className="space-y-6">
      {play.turns.map((_turn, step) => (
        <li key={step} id={`step-${step}`} className="scroll-mt-6 border-t border-line pt-4">
          <h3 className="mb-2 font-semibold text-muted">{step === 0 ? '开头' : `第 ${step} 步`}</h3>
          <TurnSheet play={play} step={step} open={false} />
        </li>
      ))}
    </ol>
  );
}
