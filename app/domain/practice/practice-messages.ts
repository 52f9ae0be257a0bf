import type { AnswerRefusal } from '#app/domain/practice/practice-run.ts';
import { LONGEST_TEXT, type ResponseRefusal, SHORTEST_TEXT } from '#app/domain/practice/practice-response.ts';
import { ENOUGH_ANSWERS } from '#app/domain/practice/practice-standing.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Why a round was not begun, an answer not taken, a report not sent. */
export type PracticeReason =
  | AnswerRefusal
  | ResponseRefusal
  | 'notAllowed'
  | 'shut'
  | 'noItems'
  | 'noWeakNodes'
  | 'nothingDue'
  | 'mockShort'
  | 'unknownRun'
  | 'unknownPlace'
  | 'withdrawn'
  | 'notAnswered'
  | 'nothingToMark'
  | 'reportedAlready'
  | 'unknownMistake';

export function practiceMessage(reason: PracticeReason): string {
  switch (reason) {
    case 'notAllowed':
      return '您的账号不能做练习，请联系培训师或管理员开通。';
    case 'shut':
      return '您有一场用到公开题库的考试还没有公布成绩，这期间练习不开放；成绩公布以后再来。';
    case 'noItems':
      return '这里还没有可以练的题，请先换一项。';
    case 'noWeakNodes':
      return `还看不出弱项：同一个知识点至少答过 ${ENOUGH_ANSWERS} 次，并且有答错的。先做几轮分项练习。`;
    case 'nothingDue':
      return '今天没有到期的错题，可以做一轮分项练习。';
    case 'mockShort':
      return '公开题库里的题还不够组成一份模拟卷，请先做分项练习。';
    case 'unknownRun':
      return '没有找到这一轮练习，请回到练习页重新开始。';
    case 'unknownPlace':
      return '这一轮没有这道题，请回到练习页接着做。';
    case 'withdrawn':
      return '这道题已经撤下，不用作答，请做下一题。';
    case 'ended':
      return '这一轮已经结束，下面是结果。';
    case 'tooLate':
      return '时间到了，已按交卷处理，最后这一次没有记下。';
    case 'answeredAlready':
      return '这道题已经答过，以第一次的答案为准。';
    case 'nothingChosen':
      return '请先选一个答案。';
    case 'textTooShort':
      return `请至少写 ${SHORTEST_TEXT} 个字，写出要点就行，再看参考答案。`;
    case 'textTooLong':
      return `最多写 ${LONGEST_TEXT} 个字，请精简后再提交。`;
    case 'misshapen':
      return '这份答案读不出来，请刷新页面再答一次。';
    case 'notAnswered':
      return '请先答这道题，再对要点或纠错。';
    case 'nothingToMark':
      return '这道题的要点已经对过了。';
    case 'reportedAlready':
      return '这道题您已经报过一次，正等题库的人答复。';
    case 'unknownMistake':
      return '错题本里没有这道题，请刷新页面。';
    default:
      return assertNever(reason);
  }
}
