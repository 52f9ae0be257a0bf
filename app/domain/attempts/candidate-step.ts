import { isUnderWay, type AttemptPhase } from '#app/domain/attempts/phases.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

/** The one thing a candidate can do about a sitting. */
export type CandidateAction = 'enter' | 'continue' | 'viewOutcome';

export const CANDIDATE_ACTION_TITLES: Readonly<Record<CandidateAction, string>> = {
  enter: '进入考场',
  continue: '继续答题',
  viewOutcome: '查看成绩',
};

export interface CandidateStep {
  /** Where things stand, in words for the candidate. */
  readonly words: string;
  readonly action: CandidateAction | null;
}

/** What a candidate is told about one registration. Attempt null: not created yet. Says nothing about marks before release. */
export function candidateStep(sitting: SittingPhase, attempt: AttemptPhase | null): CandidateStep {
  if (attempt === 'released') return { words: '成绩已公布', action: 'viewOutcome' };
  if (sitting === 'cancelled' || (attempt === 'cancelled' && sitting !== 'closed' && sitting !== 'released')) {
    return { words: '本场已取消，请等候考试机构另行通知', action: null };
  }
  if (attempt === 'cancelled') return { words: '缺考', action: null };
  if (sitting === 'planned' || attempt === null) return { words: '正在编排，考场和座位可能调整', action: null };
  if (isUnderWay(attempt)) {
    return { words: attempt === 'paused' ? '考试已暂停，请听从监考员安排' : '正在答题', action: 'continue' };
  }
  if (attempt === 'authorised') return { words: '监考员已准许开始', action: 'enter' };
  if (attempt === 'awaiting') {
    return sitting === 'frozen' || sitting === 'open'
      ? { words: sitting === 'open' ? '已开考，请到考场签到' : '已排定，请按时到考场', action: 'enter' }
      : { words: '缺考', action: null };
  }
  return { words: attempt === 'terminated' ? '考试被终止，等待公布处理结果' : '已交卷，等待公布成绩', action: null };
}
