import { SHORTEST_CASE_ANSWER } from '#app/domain/learning/written-answer.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Why a learning record was not written. */
export type LearningReason = 'notAllowed' | 'unknownPrompt' | 'unknownLesson' | 'answerTooShort';

export function learningMessage(reason: LearningReason): string {
  switch (reason) {
    case 'notAllowed':
      return '您的账号不能记录学习，请联系培训师或管理员开通。';
    case 'unknownPrompt':
      return '这一题已不在本课中，请刷新页面后再写；刚才写的文字请先复制保存。';
    case 'unknownLesson':
      return '这一课已不在课程中，请返回模块目录重新打开。';
    case 'answerTooShort':
      return `请至少写 ${SHORTEST_CASE_ANSWER} 个字，说出“我会怎么说、怎么做”，再看分析。`;
    default:
      return assertNever(reason);
  }
}
