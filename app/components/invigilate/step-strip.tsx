import { Mark } from '#app/components/ui/mark.tsx';
import { ended, notBegun, registered, type SeatCounts, underWay } from '#app/domain/attempts/seat-phase.ts';
import { SITTING_STEP_TITLES, SITTING_STEPS, type SittingStep } from '#app/domain/attempts/sitting-step.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

export interface StepStripProps {
  readonly phase: SittingPhase;
  readonly step: SittingStep;
  /** Seats of the own rooms. */
  readonly counts: SeatCounts;
  /** How many of them have been checked in, whatever came after. */
  readonly checkedIn: number;
}

/** The day in its order, where it stands, and the figure that belongs to each step. */
export function StepStrip({ phase, step, counts, checkedIn }: StepStripProps) {
  const figures: Readonly<Record<SittingStep, string>> = {
    before: phase === 'planned' || phase === 'frozen' ? '还没有开考' : '已开考',
    checkIn: `${checkedIn}／${registered(counts)} 人`,
    authorise: counts.checkedIn > 0 ? `${counts.checkedIn} 人等待` : `${counts.authorised + underWay(counts) + ended(counts)} 人已准许`,
    during: `${underWay(counts)} 人未交`,
    after: phase === 'closed' || phase === 'released' ? '已结束' : `${ended(counts)} 人已收卷`,
  };
  const over = phase === 'closed' || phase === 'released' || phase === 'cancelled';
  const done: Readonly<Record<SittingStep, boolean>> = {
    before: phase !== 'planned' && phase !== 'frozen',
    checkIn: over || counts.absent === 0,
    authorise: over || counts.absent + counts.checkedIn === 0,
    during: over || (underWay(counts) + notBegun(counts) === 0 && ended(counts) > 0),
    after: over,
  };
  return (
    <ol aria-label="监考步骤" className="grid grid-cols-2 gap-px overflow-hidden rounded border border-line bg-line sm:grid-cols-5 print:hidden">
      {SITTING_STEPS.map((entry, index) => (
        <li
          key={entry}
          aria-current={entry === step ? 'step' : undefined}
          className={`flex flex-wrap items-baseline gap-x-2 px-3 py-1.5 max-sm:last:col-span-2 ${entry === step ? 'bg-accent-soft' : 'bg-raised'}`}
        >
          <span className={`flex items-center gap-1.5 whitespace-nowrap ${entry === step ? 'font-bold text-accent' : 'font-semibold'}`}>
            {done[entry] && entry !== step ? <Mark shape="check" className="text-accent" /> : <span className="tabular-nums">{index + 1}</span>}
            {SITTING_STEP_TITLES[entry]}
            {done[entry] && entry !== step ? <span className="sr-only">（已做）</span> : null}
          </span>
          <span className="text-[0.9375rem] whitespace-nowrap text-muted tabular-nums">{figures[entry]}</span>
        </li>
      ))}
    </ol>
  );
}
