import type { ReactNode } from 'react';
import { formatDateTime, formatTime } from '#app/components/format-time.ts';
import { actHref } from '#app/components/invigilate/console-links.ts';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';
import { useServerNow } from '#app/components/invigilate/server-now.tsx';
import { Mark } from '#app/components/ui/mark.tsx';
import { EVERYBODY } from '#app/domain/attempts/act-words.ts';
import type { InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { notBegun, type SeatCounts, underWay } from '#app/domain/attempts/seat-phase.ts';
import { primaryAct, type PrimaryAct, type SittingStep } from '#app/domain/attempts/sitting-step.ts';

const LINK = 'inline-flex items-center justify-center rounded border font-semibold no-underline';
const PRIMARY = `${LINK} min-h-12 border-transparent bg-accent px-6 text-lg text-on-accent hover:bg-accent-strong`;
const SECONDARY = `${LINK} min-h-11 border-line-strong bg-raised px-4 hover:bg-sunk`;

export interface StepPanelProps {
  readonly board: InvigilatorBoard;
  readonly step: SittingStep;
  readonly own: SeatCounts;
  readonly all: SeatCounts;
}

/** What is to be done now, in a sentence and one button; then what else may be done for the whole room. */
export function StepPanel({ board, step, own, all }: StepPanelProps) {
  const { phase, startsAt } = board.sitting;
  // Nobody came, or somebody let in never begins: still not before the day has begun.
  const begun = useServerNow() >= startsAt;
  const mayClose = phase === 'open' && begun && underWay(all) === 0 && (step === 'checkIn' || step === 'during');
  return (
    <section aria-label="现在要做的" className="rounded border border-line bg-raised p-4 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <div className="max-w-[46em] min-w-0 flex-[1_1_22rem] space-y-2 text-lg">
          <StepWords board={board} step={step} own={own} all={all} />
        </div>
        <Primary act={primaryAct(phase, own, all)} board={board} own={own} />
      </div>
      <ul className="mt-3 flex flex-wrap gap-2">
        {phase === 'open' ? (
          <>
            {own.active > 0 ? <Secondary to={actHref('pause', EVERYBODY)}>全部暂停</Secondary> : null}
            {own.paused > 0 ? <Secondary to={actHref('resume', EVERYBODY)}>全部恢复</Secondary> : null}
            {underWay(own) > 0 ? <Secondary to={actHref('extend', EVERYBODY)}>全部延长时间</Secondary> : null}
          </>
        ) : null}
        {phase === 'frozen' || phase === 'open' || phase === 'closed' ? <Secondary to={actHref('incident')}>记录考场情况</Secondary> : null}
        {mayClose ? <Secondary to={actHref('close')}>结束场次</Secondary> : null}
        {phase === 'closed' || phase === 'released' ? null : <Secondary to="?view=record">考场情况记录表</Secondary>}
        <Secondary to="?view=projector">投影显示</Secondary>
      </ul>
    </section>
  );
}

function Secondary({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <li>
      <ConsoleLink to={to} className={SECONDARY}>
        {children}
      </ConsoleLink>
    </li>
  );
}

function Primary({ act, board, own }: { readonly act: PrimaryAct | null; readonly board: InvigilatorBoard; readonly own: SeatCounts }) {
  const early = useServerNow() < board.sitting.opensAt;
  switch (act) {
    case 'open':
      if (board.gate.length > 0 || early) return null;
      return (
        <ConsoleLink to={actHref('open')} className={PRIMARY}>
          开考
        </ConsoleLink>
      );
    case 'authoriseAll':
      return (
        <ConsoleLink to={actHref('authorise', EVERYBODY)} className={PRIMARY}>
          全部准许开始（{own.checkedIn} 人）
        </ConsoleLink>
      );
    case 'close':
      return (
        <ConsoleLink to={actHref('close')} className={PRIMARY}>
          结束场次
        </ConsoleLink>
      );
    case null:
      return board.sitting.phase === 'closed' || board.sitting.phase === 'released' ? (
        <ConsoleLink to="?view=record" className={PRIMARY}>
          打印考场情况记录表
        </ConsoleLink>
      ) : null;
  }
}

function StepWords({ board, step, own, all }: StepPanelProps): ReactNode {
  const { sitting } = board;
  switch (step) {
    case 'before':
      if (sitting.phase === 'planned') return <p>场次还在编排，管理员锁定之后才能签到和开考。</p>;
      return <BeforeWords board={board} own={own} />;
    case 'checkIn':
      return (
        <p>
          已开考。请逐一核对身份：在下面找到考生，按“签到”。签到之后再准许开始。
          {own.absent > 0 ? `还有 ${own.absent} 人未到。` : ''}
        </p>
      );
    case 'authorise':
      return (
        <p>
          <strong>{own.checkedIn} 名考生已签到，等您准许。</strong>
          准许之后，考生各自按“开始答题”才计时。{own.absent > 0 ? `还有 ${own.absent} 人未到。` : ''}
        </p>
      );
    case 'during':
      return <DuringWords board={board} own={own} all={all} />;
    case 'after':
      if (sitting.phase === 'cancelled') return <p>场次已取消，不再进行。</p>;
      if (sitting.phase === 'released') return <p>成绩已由管理员公布，考场工作已经完成。</p>;
      if (sitting.phase === 'closed') {
        return (
          <p>
            场次已于 {sitting.closedAt === null ? '' : formatTime(sitting.closedAt)} 结束。请核对并打印考场情况记录表，由两名监考员签名，交管理员存档。
          </p>
        );
      }
      return (
        <p>
          已经没有考生在答题。结束之后，{notBegun(all)} 名没有开始的考生记为缺考。
        </p>
      );
  }
}

function BeforeWords({ board, own }: { readonly board: InvigilatorBoard; readonly own: SeatCounts }) {
  const { sitting, gate } = board;
  const early = useServerNow() < sitting.opensAt;
  return (
    <>
      {gate.length > 0 ? (
        <>
          <p className="font-bold">还不能开考。请联系管理员处理：</p>
          <ul className="space-y-1">
            {gate.map((sentence) => (
              <li key={sentence} className="flex items-start gap-2">
                <Mark shape="triangle" className="mt-[0.35em] text-warn" />
                {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="flex items-start gap-2">
          <Mark shape="check" className="mt-[0.35em] text-accent" />
          开考条件都已满足：考试时间、监考人数、座位和试卷符合标准。
        </p>
      )}
      <p>
        计划开考时间 {formatDateTime(sitting.startsAt)}。{early ? `${formatTime(sitting.opensAt).slice(0, 5)} 起可以开考；` : ''}
        {own.absent > 0 ? '现在就可以签到。' : '本考场的考生都已签到。'}
      </p>
    </>
  );
}

function DuringWords({ board, own, all }: { readonly board: InvigilatorBoard; readonly own: SeatCounts; readonly all: SeatCounts }) {
  const deadlines = board.seats.flatMap((seat) => (seat.phase === 'active' && seat.deadlineAt !== null ? [seat.deadlineAt] : []));
  const elsewhere = underWay(all) + all.authorised - underWay(own) - own.authorised;
  return (
    <p>
      {underWay(own) > 0 ? `${own.active} 名考生正在答题${own.paused > 0 ? `，${own.paused} 名暂停` : ''}。` : '本考场没有考生在答题。'}
      {own.authorised > 0 ? `${own.authorised} 名已准许，还没有按“开始答题”。` : ''}
      {deadlines.length > 0 ? `最晚 ${formatTime(Math.max(...deadlines))} 到时收卷，由系统自动收。` : ''}
      {elsewhere > 0 ? `其他考场还有 ${elsewhere} 人没有答完，全部答完才能结束场次。` : ''}
    </p>
  );
}
