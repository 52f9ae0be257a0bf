/** Why an invigilator stops a clock or adds to it. */
export const DISRUPTIONS = ['equipment', 'power', 'network', 'illness', 'roomDisturbed', 'identity', 'other'] as const;
export type Disruption = (typeof DISRUPTIONS)[number];

export const DISRUPTION_TITLES: Readonly<Record<Disruption, string>> = {
  equipment: '设备故障',
  power: '停电',
  network: '网络中断',
  illness: '考生身体不适',
  roomDisturbed: '考场受到干扰',
  identity: '核对身份',
  other: '其他',
};

/** “其他” says nothing by itself; it must be told in words. */
export const OTHER_NOTE_MIN = 4;

export function lacksNote(kind: Disruption, note: string): boolean {
  return kind === 'other' && [...note.trim()].length < OTHER_NOTE_MIN;
}

/** The reason as it stands in the records: 设备故障：键盘失灵. */
export function statedReason(kind: Disruption, note: string): string {
  const words = note.trim();
  if (kind === 'other') return words;
  return words === '' ? DISRUPTION_TITLES[kind] : `${DISRUPTION_TITLES[kind]}：${words}`;
}
