import { expect, test } from 'vitest';
import { compareRoomNames } from '#app/domain/planning/room-order.ts';

test.each([
  { name: 'counts in Chinese', rooms: ['第一机考室', '第二机考室', '第三机考室', '第九机考室', '第十机考室', '第十一机考室', '第二十机考室', '第二十一机考室'] },
  { name: 'counts in digits', rooms: ['考场 1', '考场 2', '考场 10'] },
  { name: 'keeps the rooms of one building together', rooms: ['东楼第一机考室', '东楼第二机考室', '西楼第一机考室'] },
])('$name', ({ rooms }) => {
  expect([...rooms].reverse().sort(compareRoomNames)).toEqual(rooms);
});

test('tells apart two names that read the same', () => {
  expect(compareRoomNames('第2考场', '第二考场')).not.toBe(0);
  expect(Math.sign(compareRoomNames('第2考场', '第二考场'))).toBe(-Math.sign(compareRoomNames('第二考场', '第2考场')));
});
