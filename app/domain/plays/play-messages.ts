import type { StartRefusal } from '#app/domain/plays/start-play.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Why nothing was begun, taken, saved or set. */
export type PlayReason = StartRefusal | 'notAllowed' | 'unknownPlay' | 'unknownContent' | 'movedOn' | 'changedElsewhere' | 'ended' | 'noSuchChoice' | 'answerMissing' | 'answerTooLong' | 'unknownClass' | 'alreadyOpen' | 'unknownAssignment';

export function playMessage(reason: PlayReason): string {
  switch (reason) {
    case 'notAllowed':
      return '您的账号不能做这件事，请联系培训师或管理员。';
    case 'notForThat':
      return '这一份不作这个用处，请换一份。';
    case 'notAssigned':
      return '老师没有把它布置给您，可以先做练习。';
    case 'assignmentClosed':
      return '老师已经收回这次布置，不能再开始；可以做练习。';
    case 'assessmentOpen':
      return '这一份老师正在用来考核，先做完考核，再来练习。';
    case 'onlyOnce':
      return '考核只做一次，您已经交过了。';
    case 'unknownPlay':
      return '没有找到这一次记录，请回到情景和表单页重新打开。';
    case 'unknownContent':
      return '没有这一份情景或表单，请回到目录重新选。';
    case 'movedOn':
      return '这一步已经在另一个页面或另一台设备上走过了，下面是现在的样子。';
    case 'changedElsewhere':
      return '这份表在另一个页面或另一台设备上改过了。请刷新页面，接着那一份填；这一页刚才写的没有保存。';
    case 'ended':
      return '这一次已经结束，下面是结果。';
    case 'noSuchChoice':
      return '请先选一个做法。';
    case 'answerMissing':
      return '请先写几个字，再往下走。';
    case 'answerTooLong':
      return '写得太长了，请精简后再往下走；刚才写的还在格子里。';
    case 'unknownClass':
      return '没有这个班级，或者它不由您带。';
    case 'alreadyOpen':
      return '这一份已经布置给这个班，收回以后才能重新布置。';
    case 'unknownAssignment':
      return '没有这次布置，可能已经收回，请刷新页面。';
    default:
      return assertNever(reason);
  }
}
