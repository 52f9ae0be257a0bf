import type { InvigilationIntent } from '#app/domain/attempts/invigilation-form.ts';

const SENTENCES: Readonly<Record<InvigilationIntent, (count: number) => string>> = {
  open: () => '已开考。签到的考生可以准许开始了。',
  checkIn: () => '已确认签到。',
  undoCheckIn: () => '已撤销签到。',
  authorise: (count) => `已准许 ${count} 名考生开始，考生按“开始答题”后计时。`,
  withdraw: () => '已收回准许，考生回到“已签到”。',
  pause: (count) => `已暂停 ${count} 名考生，时间停住。`,
  resume: (count) => `已恢复 ${count} 名考生，暂停的时长已补足。`,
  extend: (count) => `已延长 ${count} 名考生的时间。`,
  terminate: () => '已终止该考生的考试。',
  incident: () => '已记入考场情况。',
  close: (count) => `场次已结束，${count} 名没有开始的考生记为缺考。请打印考场情况记录表并签名。`,
};

/** What has just been done, from the address the action led to; null: nothing has. */
export function doneSentence(search: URLSearchParams): string | null {
  const intent = search.get('done');
  const count = Number(search.get('count') ?? 1);
  const sentence = Object.entries(SENTENCES).find(([known]) => known === intent)?.[1];
  return sentence ? sentence(Number.isSafeInteger(count) ? count : 1) : null;
}
