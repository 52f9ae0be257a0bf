import type { ReactNode } from 'react';
import { isSaveWorry, saveSentence } from '#app/components/exam/save-sentence.ts';
import type { InputState, SaveState } from '#app/components/exam/writer-tenure.ts';
import type { CandidateLine } from '#app/domain/attempts/exam-protocol.ts';

export interface ExamHeaderProps {
  readonly title: string;
  readonly candidate: CandidateLine;
  readonly save: SaveState;
  readonly input: InputState;
  readonly notice: string | null;
  /** The running clock. */
  readonly clock: ReactNode;
  /** Type size and help. */
  readonly tools: ReactNode;
  /** What can be done about the state the sentence tells of. */
  readonly remedy: ReactNode;
}

/**
 * Whose exam it is, and below it, always in sight, the one sentence about saving and the clock. The
 * line keeps room for two rows on a phone, so that the item under it does not move when the sentence changes.
 */
export function ExamHeader({ title, candidate, save, input, notice, clock, tools, remedy }: ExamHeaderProps) {
  const worry = isSaveWorry(save, input);
  return (
    <>
      <header className="bg-raised">
        <div className={`${WIDTH} flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2`}>
          <div className="min-w-0 flex-[1_1_18rem]">
            <h1 className="font-song text-[1.0625rem] font-bold">{title}</h1>
            <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-muted">
              <span className="whitespace-nowrap">{candidate.name}</span>
              <span className="whitespace-nowrap">
                {candidate.room} {candidate.seat} 座
              </span>
              <span className="whitespace-nowrap">准考证号 {candidate.admissionNumber}</span>
            </p>
          </div>
          <div className="flex items-center gap-2">{tools}</div>
        </div>
      </header>
      <div className={`sticky top-0 z-10 border-y border-line ${worry ? 'bg-warn-soft' : 'bg-raised'}`}>
        <div className={`${WIDTH} flex min-h-15 items-center justify-between gap-x-4 py-1 sm:min-h-12`}>
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
            <p role="status" className={worry ? 'leading-snug font-bold text-ink' : 'leading-snug text-muted'}>
              {saveSentence(save, input, notice)}
            </p>
            {remedy}
          </div>
          {clock}
        </div>
      </div>
    </>
  );
}

const WIDTH = 'mx-auto max-w-[84rem] px-4 lg:px-6';
