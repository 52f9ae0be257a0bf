import { expect, test } from 'vitest';
import { type Disruption, lacksNote, statedReason } from '#app/domain/attempts/stated-reason.ts';

const rows: { name: string; kind: Disruption; note: string; lacks: boolean; reason: string }[] = [
  { name: 'a kind alone is a reason', kind: 'power', note: '', lacks: false, reason: '停电' },
  { name: 'a kind with a note gives both', kind: 'equipment', note: ' 键盘失灵 ', lacks: false, reason: '设备故障：键盘失灵' },
  { name: 'other without words is no reason', kind: 'other', note: '  ', lacks: true, reason: '' },
  { name: 'other with two characters is no reason', kind: 'other', note: '不详', lacks: true, reason: '不详' },
  { name: 'other in words is the words', kind: 'other', note: '消防演习铃响', lacks: false, reason: '消防演习铃响' },
];
test.each(rows)('$name', ({ kind, note, lacks, reason }) => {
  expect(lacksNote(kind, note)).toBe(lacks);
  expect(statedReason(kind, note)).toBe(reason);
});
