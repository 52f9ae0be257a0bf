import { expect, test } from 'vitest';
import { auditDetails } from '#app/server/queries/audit-details.server.ts';

test.each([
  { name: 'names phases of attempts', data: { from: 'active', to: 'expired', reason: '考试时间到' }, expected: ['从：答题中', '到：到时收卷', '原因：考试时间到'] },
  { name: 'names the state of an account, whose “active” is another word', data: { before: 'active', after: 'disabled' }, expected: ['原来：可登录', '现在：已停用'] },
  { name: 'names roles', data: { before: ['trainer'], after: [] }, expected: ['原来：培训师', '现在：—'] },
  { name: 'shows marks, not units', data: { run: 1, earnedUnits: 5950, totalUnits: 10000 }, expected: ['第几次评分：1', '得分：59.5 分', '满分：100 分'] },
  { name: 'hides nothing it does not know', data: { later: 'x' }, expected: ['later：x'] },
  { name: 'says yes and no', data: { throttled: true }, expected: ['已限次：是'] },
])('$name', ({ data, expected }) => {
  expect(auditDetails(JSON.stringify(data)).map(({ label, text }) => `${label}：${text}`)).toEqual(expected);
});
