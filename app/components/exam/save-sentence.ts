import type { InputState, SaveState } from '#app/components/exam/writer-tenure.ts';

/**
 * The one sentence about saving, true at every moment: "saved" is only said when the server has
 * acknowledged every change. Reserves nothing for hope.
 */
export function saveSentence(save: SaveState, input: InputState, notice: string | null): string {
  const { unsaved } = save;
  switch (input) {
    case 'replaced':
      return unsaved === 0
        ? '考试已转到另一台电脑或另一个窗口作答，本页只能查看。'
        : `考试已转到另一台电脑或另一个窗口作答，本页只能查看；本页有 ${unsaved} 题的改动没有计入。`;
    case 'submitting':
      return save.submitRetrying ? '交卷还没有送达，正在重试，请不要关闭页面。' : '正在交卷，请稍候。';
    case 'paused': {
      const reason = notice ?? '考试已暂停，暂停期间不计时，请听从监考员安排。';
      return unsaved === 0 ? reason : `${reason}有 ${unsaved} 题将在恢复后保存。`;
    }
    case 'timeUp':
      if (save.activity === 'tooLate' && unsaved > 0) return `考试时间到，正在收卷。有 ${unsaved} 题的最后改动没有按时送达，请举手告诉监考员。`;
      if (unsaved === 0) return '考试时间到，作答已全部保存，正在收卷。';
      return save.activity === 'saving'
        ? `考试时间到，还有 ${unsaved} 题正在送往服务器，请不要关闭页面。`
        : `考试时间到，还有 ${unsaved} 题没有送达，正在重试，请不要关闭页面。`;
    case 'open':
      return openSentence(save);
  }
}

function openSentence({ unsaved, activity, connected }: SaveState): string {
  if (unsaved === 0) return connected ? '已全部保存。' : '已全部保存。网络暂时不通，可以继续答题。';
  switch (activity) {
    case 'rejected':
      return `有 ${unsaved} 题服务器没有接受，请不要关闭页面，举手告诉监考员。`;
    case 'retrying':
      return `有 ${unsaved} 题尚未保存，正在重试，请不要关闭页面。`;
    case 'saving':
    case 'idle':
    case 'tooLate':
      return '正在保存…';
  }
}

/** Whether the sentence is something to worry about. */
export function isSaveWorry(save: SaveState, input: InputState): boolean {
  return input !== 'open' || (save.unsaved > 0 && save.activity !== 'saving');
}
