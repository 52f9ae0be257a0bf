import { expect, test } from 'vitest';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { bankSupply } from '#app/domain/planning/bank-supply.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const standard = readStandard();
const cells = [{ section: 'employment' as const, type: 'singleChoice' as const, count: 9, units: 100 }];

const entry = (id: string, change: Partial<PoolEntry> = {}): PoolEntry => ({
  id,
  version: 1,
  type: 'singleChoice',
  section: 'employment',
  levels: [4],
  nodes: ['L4.K2.1.1'],
  difficulty: 0.7,
  enemies: [],
  ...change,
});

test.each([
  { name: 'counts items of the level, section and type', level: 4 as const, pool: [entry('a'), entry('b')], available: 2 },
  { name: 'counts what level 3 may borrow from level 4', level: 3 as const, pool: [entry('a')], available: 1 },
  { name: 'does not count level 3 items for level 4', level: 4 as const, pool: [entry('a', { levels: [3], nodes: ['L3.K2.1.1'] })], available: 0 },
  { name: 'does not count another type', level: 4 as const, pool: [entry('a', { type: 'trueFalse' })], available: 0 },
  { name: 'does not count another section', level: 4 as const, pool: [entry('a', { section: 'insurance' })], available: 0 },
])('$name', ({ level, pool, available }) => {
  expect(bankSupply(cells, pool, standard, level, 2)).toEqual([
    { section: 'employment', type: 'singleChoice', needed: 18, available },
  ]);
});
