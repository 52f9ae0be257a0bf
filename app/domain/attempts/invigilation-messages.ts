import { SEAT_ACT_TITLES, type SeatActFault } from '#app/domain/attempts/seat-acts.ts';
import { SEAT_PHASE_TITLES } from '#app/domain/attempts/seat-phase.ts';
import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import type { GateFault } from '#app/domain/planning/sitting-gate.ts';
import { SITTING_PHASE_TITLES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** Why an invigilator's act was refused. Nothing was written then. */
export type InvigilationReason =
  | { readonly kind: 'notAllowed' }
  /** Not on duty in this sitting, or there is no such sitting: the two are not told apart. */
  | { readonly kind: 'notAssigned' }
  | { readonly kind: 'notYourRoom' }
  | { readonly kind: 'seatNotFound' }
  | { readonly kind: 'sittingPhaseForbids'; readonly phase: SittingPhase }
  | { readonly kind: 'tooEarly'; readonly opensAt: Instant }
  | { readonly kind: 'gate'; readonly faults: readonly GateFault[] }
  | SeatActFault
  | { readonly kind: 'nobody' }
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'underWay'; readonly attempts: number }
  | { readonly kind: 'countChanged'; readonly notBegun: number };

/** What is wrong and what to do, one sentence group per thing to mend. */
export function invigilationMessages(reason: InvigilationReason): readonly string[] {
  return reason.kind === 'gate' ? reason.faults.map(gateMessage) : [invigilationMessage(reason)];
}

function invigilationMessage(reason: Exclude<InvigilationReason, { readonly kind: 'gate' }>): string {
  switch (reason.kind) {
    case 'notAllowed':
      return '您的角色不能监考，请联系管理员。';
    case 'notAssigned':
      return '您没有被安排监考这个场次，请联系管理员核对监考安排。';
    case 'notYourRoom':
      return '这个座位不在您负责的考场，请找该考场的监考员处理。';
    case 'seatNotFound':
      return '没有这个座位，请刷新页面后重新选择。';
    case 'sittingPhaseForbids':
      return `场次现在是“${SITTING_PHASE_TITLES[reason.phase]}”，不能这样操作。请看页面上方现在该做的一步。`;
    case 'tooEarly':
      return `还没有到可以开考的时间，${spokenTime(reason.opensAt)} 起可以开考。`;
    case 'seatPhaseForbids':
      return `该座位现在是“${SEAT_PHASE_TITLES[reason.phase]}”，不能“${SEAT_ACT_TITLES[reason.act]}”。请按座位现在的状态重新选择。`;
    case 'timeUp':
      return '该考生的考试时间已到，系统正在收卷，不能再暂停或延长。确有必要的，请记录考场情况并报告管理员。';
    case 'nobody':
      return '您负责的考场里现在没有符合条件的考生，不用操作。';
    case 'changedMeanwhile':
      return '就在刚才，这里的状态变了（考生交卷，或另一名监考员已操作）。请看现在的状态再决定。';
    case 'underWay':
      return `还有 ${reason.attempts} 名考生没有答完（含暂停），不能结束场次。请等他们交卷、到时收卷，或逐一处理。`;
    case 'countChanged':
      return `就在刚才，人数变了：现在有 ${reason.notBegun} 名考生没有开始答题。请核对后重新确认。`;
    default:
      return assertNever(reason);
  }
}

/** 11月22日 09:00 */
function spokenTime(at: Instant): string {
  const local = shanghaiLocal(at);
  return `${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
}
