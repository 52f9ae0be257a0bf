import type { AssemblyRefusal } from '#app/domain/assembly/assembled-form.ts';
import { assemblyRefusalMessages } from '#app/domain/assembly/shortage-messages.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import type { CandidateLine, CandidateLineFault } from '#app/domain/planning/candidate-list.ts';
import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import type { GateFault } from '#app/domain/planning/sitting-gate.ts';
import { SITTING_PHASE_TITLES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import type { Standard } from '#app/domain/standard/standard.ts';

/** Why planning a form or a sitting was refused. */
export type PlanningReason =
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'formNotFound' }
  | { readonly kind: 'unknownBlueprint' }
  | { readonly kind: 'assembly'; readonly refusal: AssemblyRefusal; readonly blueprint: Blueprint }
  | { readonly kind: 'formNotDraft' }
  | { readonly kind: 'formStale'; readonly faults: number }
  | { readonly kind: 'formInUse'; readonly sittingCodes: readonly string[] }
  | { readonly kind: 'formAlreadyRetired' }
  | { readonly kind: 'sittingNotFound' }
  | { readonly kind: 'sittingPhaseForbids'; readonly phase: SittingPhase }
  | { readonly kind: 'tooShort'; readonly minutes: number; readonly required: number }
  | { readonly kind: 'alreadyOver' }
  | { readonly kind: 'roomUnknown' }
  | { readonly kind: 'roomTaken'; readonly room: string; readonly sittingCode: string }
  | { readonly kind: 'noCentre' }
  | { readonly kind: 'centreCodeTaken' }
  | { readonly kind: 'roomNameTaken' }
  | { readonly kind: 'roomInUse'; readonly sittingCode: string }
  | { readonly kind: 'sameSeats' }
  | { readonly kind: 'notEnoughSeats'; readonly needed: number; readonly available: number }
  | { readonly kind: 'formUnknown' }
  | { readonly kind: 'formUnfit'; readonly code: string }
  | { readonly kind: 'formPool'; readonly code: string }
  | { readonly kind: 'formLabelTwice'; readonly label: string }
  | { readonly kind: 'notInvigilator'; readonly name: string }
  | { readonly kind: 'invigilatorTwice'; readonly name: string }
  | { readonly kind: 'roomNotOfSitting' }
  | { readonly kind: 'gate'; readonly faults: readonly GateFault[] }
  | { readonly kind: 'candidateList'; readonly lines: readonly CandidateLine[] }
  | { readonly kind: 'nobodyNew' }
  | { readonly kind: 'candidateNotFound' }
  | { readonly kind: 'attemptsTouched' }
  | { readonly kind: 'notAllScored'; readonly attempts: number };

/** What is wrong and what to do, one sentence group per thing to mend. */
export function planningMessages(reason: PlanningReason, standard: Standard): readonly string[] {
  switch (reason.kind) {
    case 'assembly':
      return assemblyRefusalMessages(reason.refusal, standard, reason.blueprint);
    case 'gate':
      return reason.faults.map(gateMessage);
    case 'candidateList':
      return reason.lines.flatMap((line) =>
        line.state === 'faulty' ? [`第 ${line.line} 行“${line.loginName}”：${candidateLineMessage(line.fault)}`] : [],
      );
    default:
      return [planningMessage(reason)];
  }
}

type OneSentence = Exclude<PlanningReason, { readonly kind: 'assembly' | 'gate' | 'candidateList' }>;

function planningMessage(reason: OneSentence): string {
  switch (reason.kind) {
    case 'notAllowed':
      return '您的角色不能做这件事，请联系管理员。';
    case 'formNotFound':
      return '没有这份试卷，请回到试卷列表重新查找。';
    case 'unknownBlueprint':
      return '没有这份细目表，请重新选择。';
    case 'formNotDraft':
      return '只有草稿可以定卷，请刷新页面查看现在的状态。';
    case 'formStale':
      return `组卷以后题库有变动，重新核对发现 ${reason.faults} 处不符（试题改版、停用或规则不再满足），请停用这份草稿，重新组卷。`;
    case 'formInUse':
      return `${reason.sittingCodes.join('、')} 场次正在使用这份试卷，请先改派试卷或取消场次。`;
    case 'formAlreadyRetired':
      return '这份试卷已经停用，不用再操作。';
    case 'sittingNotFound':
      return '没有这个场次，请回到场次列表重新查找。';
    case 'sittingPhaseForbids':
      return `场次现在是“${SITTING_PHASE_TITLES[reason.phase]}”，不能这样操作，请刷新页面查看现在的状态。`;
    case 'tooShort':
      return `考试时间 ${reason.minutes} 分钟太短，标准 1.9.4 要求不少于 ${reason.required} 分钟，请延长。`;
    case 'alreadyOver':
      return '这个时间已经过去，请重新填写开考时间。';
    case 'roomUnknown':
      return '选择的考场不存在，请重新选择。';
    case 'roomTaken':
      return `${reason.room}在这段时间已安排给 ${reason.sittingCode} 场次，请换考场或改时间。`;
    case 'noCentre':
      return '还没有考点，无法新建考次，请先登记考点和考场。';
    case 'centreCodeTaken':
      return '这个考点代码已有人用，请换一个。';
    case 'roomNameTaken':
      return '这个考点已有同名考场，请换一个名称。';
    case 'roomInUse':
      return `${reason.sittingCode} 场次已锁定或正在考试，用着这个考场，请等考完再改。`;
    case 'sameSeats':
      return '座位数没有变，不用保存。';
    case 'notEnoughSeats':
      return `需要 ${reason.needed} 个座位，所选考场共 ${reason.available} 个，请先增加考场。`;
    case 'formUnknown':
      return '选择的试卷不存在，请重新选择。';
    case 'formUnfit':
      return `试卷 ${reason.code} 的等级、科目或标准版本与场次不一致，或已停用，请另选。`;
    case 'formPool':
      return `试卷 ${reason.code} 用到了本场次不允许的题库，请另选试卷，或修改场次允许的题库。`;
    case 'formLabelTwice':
      return `选了两份 ${reason.label} 卷，每个卷别只能有一份，请去掉一份。`;
    case 'notInvigilator':
      return `${reason.name}没有监考员角色或账号已停用，请另选。`;
    case 'invigilatorTwice':
      return `${reason.name}被安排在两个考场，一人同一时间只能监考一个考场，请去掉一处。`;
    case 'roomNotOfSitting':
      return '有监考员被安排在本场次没有的考场，请刷新页面后重新安排。';
    case 'nobodyNew':
      return '名单里没有新的考生，不用再登记。';
    case 'candidateNotFound':
      return '这名考生不在本场次，请刷新页面。';
    case 'attemptsTouched':
      return '已有考生签到或开始作答，不能解除锁定。';
    case 'notAllScored':
      return `还有 ${reason.attempts} 份应考记录没有评分，请等评分完成后再公布。`;
    default:
      return assertNever(reason);
  }
}

/** What is wrong with one line of a pasted list of candidates. */
export function candidateLineMessage(fault: CandidateLineFault): string {
  switch (fault.kind) {
    case 'unknown':
      return '没有这个登录名，请核对，或先创建账号。';
    case 'repeated':
      return `与第 ${fault.firstLine} 行重复，请删去一行或改成另一人。`;
    case 'disabled':
      return '账号已停用，请先启用。';
    case 'notCandidate':
      return '账号没有考生角色，请先为其加上。';
    case 'invigilator':
      return '此人是本场监考员，不能同时应考。';
    case 'busy':
      return `此人同一时间参加 ${fault.sittingCode} 场次，请核对。`;
    default:
      return assertNever(fault);
  }
}
