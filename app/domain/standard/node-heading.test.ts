import { expect, test } from 'vitest';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

test.each([
  ['a point of ethics', 'B2.1.1.1', { code: '2.1.1(1)', kind: 'ethics', level: 'both' }],
  ['a requirement whose printed number is wrong keeps it', 'L4.K3.1.2', { code: '3.2.2', kind: 'knowledge', level: 4 }],
  ['a skill of level 3', 'L3.S1.1.1', { code: '1.1.1', kind: 'skill', level: 3 }],
])('nodeHeading: %s', (_name, id, expected) => {
  expect(nodeHeading(readStandard(), id)).toMatchObject({ id, ...expected });
});

test('nodeHeading knows nothing of an id the standard does not have', () => {
  expect(nodeHeading(readStandard(), 'L4.K9.9.9')).toBeUndefined();
});
