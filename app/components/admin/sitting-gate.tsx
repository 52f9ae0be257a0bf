import { Notice } from '#app/components/ui/notice.tsx';
import type { GateArea } from '#app/domain/planning/gate-areas.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { assertNever } from '#app/domain/shared/result.ts';

export interface SittingGateProps {
  readonly phase: SittingPhase;
  readonly gate: readonly { readonly area: GateArea; readonly message: string }[];
  readonly unscored: number;
}

/** The step of the page where a clause is mended. */
export const STEP_OF_AREA = {
  time: 1,
  rooms: 2,
  invigilators: 2,
  candidates: 3,
  forms: 4,
} as const satisfies Record<GateArea, number>;

function GateList({ gate }: Pick<SittingGateProps, 'gate'>) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {gate.map(({ area, message }) => (
        <li key={message}>
          {message}
          <a href={`#step-${STEP_OF_AREA[area]}`} className="ml-2 whitespace-nowrap text-accent underline underline-offset-4">
            去第 {STEP_OF_AREA[area]} 步
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where the sitting stands and what comes next, in one box. */
export function SittingGate({ phase, gate, unscored }: SittingGateProps) {
  switch (phase) {
    case 'planned':
      return gate.length === 0 ? (
        <Notice tone="good" title="各项齐备，可以锁定">
          <p>考场、监考员、考生和试卷都符合标准 1.9.3、1.9.4 的要求。</p>
        </Notice>
      ) : (
        <Notice tone="info" title={`还有 ${gate.length} 处没有齐备，补齐后才能锁定`}>
          <GateList gate={gate} />
        </Notice>
      );
    case 'frozen':
      return gate.length === 0 ? (
        <Notice tone="info" title="已锁定，等监考员开考">
          <p>监考员在“监考”中签到、开考。监考员有变动，可以在下面改派。</p>
        </Notice>
      ) : (
        <Notice tone="warn" title="已锁定，但现在不能开考">
          <GateList gate={gate} />
        </Notice>
      );
    case 'open':
      return (
        <Notice tone="info" title="考试正在进行">
          <p>由监考员在考场操作。结束后自动评分，再回到这里公布成绩。</p>
        </Notice>
      );
    case 'closed':
      return unscored === 0 ? (
        <Notice tone="info" title="评分完成，可以公布成绩">
          <p>请先看一遍成绩表，再公布。</p>
        </Notice>
      ) : (
        <Notice tone="warn" title={`还有 ${unscored} 份没有评分`}>
          <p>系统会自动评分，请稍后刷新；一直不完成请联系技术人员。</p>
        </Notice>
      );
    case 'released':
      return null;
    case 'cancelled':
      return <Notice tone="info" title="场次已取消" />;
    default:
      return assertNever(phase);
  }
}
