import { describe, expect, test } from 'vitest';
import { candidateStep, type CandidateAction } from '#app/domain/attempts/candidate-step.ts';
import { ATTEMPT_PHASES, type AttemptPhase } from '#app/domain/attempts/phases.ts';
import { SITTING_PHASES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';

describe('what a candidate is told', () => {
  test.each<{ name: string; sitting: SittingPhase; attempt: AttemptPhase | null; action: CandidateAction | null; words: string }>([
    { name: 'while it is being planned', sitting: 'planned', attempt: null, action: null, words: '编排' },
    { name: 'before the day', sitting: 'frozen', attempt: 'awaiting', action: 'enter', words: '按时到考场' },
    { name: 'when the room is open', sitting: 'open', attempt: 'awaiting', action: 'enter', words: '签到' },
    { name: 'when let in', sitting: 'open', attempt: 'authorised', action: 'enter', words: '准许' },
    { name: 'while answering', sitting: 'open', attempt: 'active', action: 'continue', words: '正在答题' },
    { name: 'while paused', sitting: 'open', attempt: 'paused', action: 'continue', words: '暂停' },
    { name: 'after handing in', sitting: 'open', attempt: 'submitted', action: null, words: '等待公布成绩' },
    { name: 'after time ran out', sitting: 'closed', attempt: 'expired', action: null, words: '等待公布成绩' },
    { name: 'once scored but not released', sitting: 'closed', attempt: 'scored', action: null, words: '等待公布成绩' },
    { name: 'after a termination', sitting: 'closed', attempt: 'terminated', action: null, words: '终止' },
    { name: 'who never came', sitting: 'closed', attempt: 'cancelled', action: null, words: '缺考' },
    { name: 'when the sitting is called off', sitting: 'cancelled', attempt: 'cancelled', action: null, words: '取消' },
    { name: 'after release', sitting: 'released', attempt: 'released', action: 'viewOutcome', words: '已公布' },
  ])('$name', ({ sitting, attempt, action, words }) => {
    const step = candidateStep(sitting, attempt);
    expect(step.action).toBe(action);
    expect(step.words).toContain(words);
  });

  test('offers the outcome in no phase but released', () => {
    const offered = SITTING_PHASES.flatMap((sitting) =>
      ATTEMPT_PHASES.filter((attempt) => candidateStep(sitting, attempt).action === 'viewOutcome'),
    );
    expect(new Set(offered)).toEqual(new Set(['released']));
  });
});
