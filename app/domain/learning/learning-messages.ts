import { type AnswerFault, LONGEST_ANSWER, SHORTEST_CASE_ANSWER } from '#app/domain/learning/answer-length.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Why a learning record was not written. */
export type LearningReason = 'notAllowed' | 'unknownPrompt' | 'unknownLesson' | AnswerFault | 'unknownCheck' | 'misshapen' | 'checksShut';

export function learningMessage(reason: LearningReason): string {
  switch (reason) {
    case 'notAllowed':
      return '您的账号不能记录学习，请联系培训师或管理员开通。';
    case 'unknownPrompt':
      return '这一题已不在本课中，请刷新页面后再写；刚才写的文字请先复制保存。';
    case 'unknownLesson':
      return '这一课已不在课程中，请返回模块目录重新打开。';
    case 'unknownCheck':
      return '这道题已不在本课的自测里，请刷新页面。';
    case 'misshapen':
      return '请先选一个答案。';
    case 'checksShut':
      return '您有一场用到公开题库的考试还没有公布成绩，这期间自测不开放；成绩公布以后再来做。';
    case 'answerMissing':
      return '请先写下您的回答。';
    case 'answerTooLong':
      return `最多写 ${LONGEST_ANSWER} 个字，请精简后再保存。`;
    case 'answerTooShort':
      return `请至少写 ${SHORTEST_CASE_ANSWER} 个字，说出“我会怎么说、怎么做”，再看分析。`;
    default:
      return assertNever(reason);
  }
}
