import { describe, expect, test } from 'vitest';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import type { AssembledForm, DrawnItem } from '#app/domain/assembly/assembled-form.ts';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { verifyForm, verifyForms } from '#app/domain/assembly/verify-form.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { generatedPool } from '#tests/factories/generated-pool.ts';

const standard = readStandard();
const blueprint = readBlueprints().find((entry) => entry.id === 'theory-default') ?? fail('no default blueprint');
const pool = generatedPool({ standard, seed: 3, itemsPer: (section) => (section === 'foundation' ? 40 : 24) });
const context = { standard, blueprint, level: 3, pool } as const;
const assembled = assembleForms({ ...context, seed: 1 });
const form = (assembled.ok ? assembled.value.forms[0] : undefined) ?? fail('no form');
const first = form.items[0] ?? fail('no item');
const second = form.items[1] ?? fail('no item');

function fail(reason: string): never {
  throw new Error(reason);
}

function rulesBroken(changed: AssembledForm, entries: readonly PoolEntry[] = pool, exclude = new Set<string>()): readonly string[] {
  return verifyForm(changed, { ...context, pool: entries, exclude }).map((fault) => fault.rule);
}

function withItems(items: readonly DrawnItem[]): AssembledForm {
  return { ...form, items };
}

function withEntries(ids: readonly string[], change: (entry: PoolEntry) => PoolEntry): readonly PoolEntry[] {
  return pool.map((entry) => (ids.includes(entry.id) ? change(entry) : entry));
}

describe('verifyForm', () => {
  test('passes a sound form', () => {
    expect(verifyForm(form, context)).toEqual([]);
  });

  test.each([
    { name: 'a missing item', changed: withItems(form.items.slice(1)), rules: ['total', 'weight', 'typeCount', 'cell'] },
    { name: 'an item twice', changed: withItems([...form.items.slice(0, -1), form.items[0] ?? first]), rules: ['repeated', 'order'] },
    { name: 'a wrong mark', changed: withItems([{ ...first, units: 200 }, ...form.items.slice(1)]), rules: ['units', 'total', 'weight'] },
    { name: 'an unknown item', changed: withItems([{ ...first, id: 'stranger' }, ...form.items.slice(1)]), rules: ['notInPool'] },
    { name: 'another version', changed: withItems([{ ...first, version: 9 }, ...form.items.slice(1)]), rules: ['notInPool'] },
    { name: 'types out of order', changed: withItems([...form.items.slice(1), first]), rules: ['order'] },
    { name: 'a false total', changed: { ...form, totalUnits: 9_900 }, rules: ['total'] },
  ])('finds $name', ({ changed, rules }) => {
    expect(rulesBroken(changed)).toEqual(expect.arrayContaining(rules));
  });

  test('finds enemies, named on one side only', () => {
    const entries = withEntries([first.id], (entry) => ({ ...entry, enemies: [second.id] }));
    expect(rulesBroken(form, entries)).toContain('enemies');
  });

  test('finds a node over its cap, second nodes counted', () => {
    const ids = form.items.slice(0, 3).map((item) => item.id);
    const node = 'B2.1.1.1';
    const entries = withEntries(ids, (entry) => ({ ...entry, nodes: [...entry.nodes, node] }));
    const items = form.items.map((item) => (ids.includes(item.id) ? { ...item, nodes: [...item.nodes, node] } : item));
    expect(rulesBroken(withItems(items), entries)).toContain('nodeCap');
  });

  test('finds an item of another level and one that is excluded', () => {
    const basic = form.items.find((item) => item.section === 'ethics') ?? fail('no basics');
    expect(rulesBroken(form, withEntries([basic.id], (entry) => ({ ...entry, levels: [4] })))).toContain('level');
    expect(rulesBroken(form, pool, new Set([first.id]))).toContain('excluded');
  });

  test('finds more borrowed items than the share', () => {
    const ids = form.items.filter((item) => item.section === 'employment').map((item) => item.id);
    const more = withEntries(ids, (entry) => ({ ...entry, levels: [4], nodes: ['L4.K2.1.1'] }));
    expect(rulesBroken(form, more)).toContain('levelShare');
  });

  test('finds an item that two forms share', () => {
    expect(verifyForms([form, { ...form, label: 'B' }], context).map((fault) => fault.rule)).toContain('shared');
  });
});
