import { assertNever } from '#app/domain/shared/result.ts';
import type { GateFault } from '#app/domain/planning/sitting-gate.ts';

/** What is wrong, which clause, and how to mend it. */
export function gateMessage(fault: GateFault): string {
  switch (fault.kind) {
    case 'tooShort':
      return `考试时间只有 ${fault.minutes} 分钟，标准 1.9.4 要求不少于 ${fault.required} 分钟，请延长考试时间。`;
    case 'noCandidates':
      return '还没有考生，请先添加考生。';
    case 'noRoom':
      return '还没有安排考场，请先选择考场。';
    case 'seats':
      return `${fault.room}有 ${fault.candidates} 名考生，只有 ${fault.seats} 个座位，请增加考场或调出考生。`;
    case 'invigilators':
      return `${fault.room}应有 ${fault.required} 名监考员（标准 1.9.3），现在是 ${fault.assigned} 名，请补足。`;
    case 'conflict':
      return `${fault.name}既是本场考生又是监考员，请更换监考员。`;
    case 'noForm':
      return '还没有试卷，请先组卷。';
    case 'formMissing':
      return `有考生应答 ${fault.label} 卷，但没有安排 ${fault.label} 卷，请补组或改派。`;
    case 'formNotFrozen':
      return `${fault.label} 卷尚未定卷，请核对细目表后定卷。`;
    case 'formMismatch':
      return `${fault.label} 卷的等级或科目与场次不一致，请重新组卷。`;
    case 'formMarks':
      return `${fault.label} 卷满分 ${fault.marks} 分，应为 ${fault.required} 分，请重新组卷。`;
    default:
      return assertNever(fault);
  }
}
