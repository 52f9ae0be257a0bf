import { describe, expect, test } from 'vitest';
import { saveSentence } from '#app/components/exam/save-sentence.ts';
import type { InputState, SaveState } from '#app/components/exam/writer-tenure.ts';

const idle: SaveState = { unsaved: 0, activity: 'idle', connected: true, submitRetrying: false };

describe('the save sentence', () => {
  test.each<{ name: string; save: Partial<SaveState>; input: InputState; says: string }>([
    { name: 'nothing outstanding', save: {}, input: 'open', says: '已全部保存。' },
    { name: 'nothing outstanding, no network', save: { connected: false }, input: 'open', says: '已全部保存。网络暂时不通，可以继续答题。' },
    { name: 'on its way', save: { unsaved: 1, activity: 'saving' }, input: 'open', says: '正在保存…' },
    { name: 'failing', save: { unsaved: 3, activity: 'retrying' }, input: 'open', says: '有 3 题尚未保存，正在重试，请不要关闭页面。' },
    { name: 'time up, flushed', save: {}, input: 'timeUp', says: '考试时间到，作答已全部保存，正在收卷。' },
    { name: 'time up, flushing', save: { unsaved: 2, activity: 'saving' }, input: 'timeUp', says: '考试时间到，还有 2 题正在送往服务器，请不要关闭页面。' },
    { name: 'time up, no network', save: { unsaved: 2, activity: 'retrying' }, input: 'timeUp', says: '考试时间到，还有 2 题没有送达，正在重试，请不要关闭页面。' },
    { name: 'handing in', save: {}, input: 'submitting', says: '正在交卷，请稍候。' },
    { name: 'handing in without network', save: { submitRetrying: true }, input: 'submitting', says: '交卷还没有送达，正在重试，请不要关闭页面。' },
  ])('says what is true: $name', ({ save, input, says }) => {
    expect(saveSentence({ ...idle, ...save }, input, null)).toBe(says);
  });

  test('gives the invigilator’s reason while paused', () => {
    expect(saveSentence(idle, 'paused', '机房断电，请稍候。')).toBe('机房断电，请稍候。');
  });

  const inputs: InputState[] = ['open', 'paused', 'timeUp', 'submitting', 'replaced'];
  const activities: SaveState['activity'][] = ['saving', 'retrying', 'rejected', 'tooLate'];
  test.each(inputs.flatMap((input) => activities.map((activity) => ({ input, activity }))))(
    'never says all is saved while something is not: $input, $activity',
    ({ input, activity }) => {
      expect(saveSentence({ ...idle, unsaved: 1, activity }, input, null)).not.toContain('已全部保存');
    },
  );
});
