import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import type { Shortage } from '#app/domain/assembly/assembled-form.ts';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { assemblyRefusalMessages } from '#app/domain/assembly/shortage-messages.ts';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
import type { ItemType } from '#app/domain/items/item.ts';
import { type Level, type SectionKey, theoryWeights } from '#app/domain/standard/standard.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { generatedPool, theoryNodesOf } from '#tests/factories/generated-pool.ts';

const standard = readStandard();
const blueprint = readBlueprints().find((entry) => entry.id === 'theory-default') ?? fail('no default blueprint');

function fail(reason: string): never {
  throw new Error(reason);
}

function neededFor(level: Level, section: SectionKey, type: ItemType): number {
  const cells = cellsOf(blueprint, theoryWeights(standard, level));
  if (!cells.ok) throw new Error(cells.reason.kind);
  return cells.value.find((cell) => cell.section === section && cell.type === type)?.count ?? 0;
}

/** Twice what a form of either level needs, nodes dealt in turn so that no cap presses. */
function comfortablePool(): PoolEntry[] {
  const dealt = new Map<string, number>();
  return generatedPool({
    standard,
    seed: 2,
    itemsPer: (section, type) => 2 * Math.max(neededFor(4, section, type), neededFor(3, section, type)),
  }).map((entry) => {
    const level = entry.levels.length === 2 ? 'both' : (entry.levels[0] ?? 4);
    const nodes = theoryNodesOf(standard, entry.section, level);
    const turn = dealt.get(`${entry.section} ${level}`) ?? 0;
    dealt.set(`${entry.section} ${level}`, turn + 1);
    return { ...entry, nodes: [nodes[turn % nodes.length] ?? fail('no node')] };
  });
}

function shortagesOf(level: Level, pool: readonly PoolEntry[], count = 1): readonly Shortage[] {
  const assembled = assembleForms({ standard, blueprint, level, pool, seed: 7, count });
  if (assembled.ok) return [];
  return assembled.reason.kind === 'shortages' ? assembled.reason.shortages : fail(assembled.reason.kind);
}

const insuranceSingles = (entry: PoolEntry) =>
  entry.section === 'insurance' && entry.type === 'singleChoice' && entry.levels.includes(4);

describe('shortages', () => {
  test('has none where the pool is comfortable', () => {
    expect(shortagesOf(4, comfortablePool())).toEqual([]);
    expect(shortagesOf(3, comfortablePool())).toEqual([]);
  });

  test('names supply: too few items in a cell', () => {
    let kept = 0;
    const pool = comfortablePool().filter((entry) => !insuranceSingles(entry) || (kept += 1) <= 6);
    const needed = neededFor(4, 'insurance', 'singleChoice');
    expect(shortagesOf(4, pool)).toEqual([
      { section: 'insurance', type: 'singleChoice', needed, available: 6, lacking: needed - 6, cause: 'supply' },
    ]);
  });

  test('counts supply for all parallel forms together', () => {
    const needed = 3 * neededFor(4, 'insurance', 'singleChoice');
    const supply = comfortablePool().filter(insuranceSingles).length;
    expect(shortagesOf(4, comfortablePool(), 3)).toContainEqual({
      section: 'insurance', type: 'singleChoice', needed, available: supply, lacking: needed - supply, cause: 'supply',
    });
  });

  test.each([
    { name: 'primary nodes', nodesOf: (node: string) => [node] },
    { name: 'second nodes', nodesOf: (node: string, own: string) => [own, node] },
  ])('names nodeCap: all items of a cell on three $name', ({ nodesOf }) => {
    const three = ['L4.S3.1.1', 'L4.S3.2.1', 'L4.S3.3.1'];
    let turn = 0;
    const pool = comfortablePool().map((entry) => {
      if (!insuranceSingles(entry)) return entry;
      turn += 1;
      return { ...entry, nodes: nodesOf(three[turn % 3] ?? '', entry.nodes[0] ?? '') };
    });
    const needed = neededFor(4, 'insurance', 'singleChoice');
    expect(shortagesOf(4, pool)).toEqual([
      { section: 'insurance', type: 'singleChoice', needed, available: 6, lacking: needed - 6, cause: 'nodeCap' },
    ]);
  });

  test('names nodeCap: cells that are each possible alone but not together', () => {
    const two = ['L4.S4.1.1', 'L4.S4.2.1', 'L4.S4.2.2'];
    let turn = 0;
    const pool = comfortablePool().map((entry) => {
      if (entry.section !== 'retirement' || !entry.levels.includes(4)) return entry;
      turn += 1;
      return { ...entry, nodes: [two[turn % 3] ?? ''] };
    });
    const shortages = shortagesOf(4, pool);
    expect(new Set(shortages.map(({ section, cause }) => `${section} ${cause}`))).toEqual(new Set(['retirement nodeCap']));
    // 9 items on 3 nodes of 2 each: 3 too many, however they are dealt out
    expect(shortages.reduce((total, { lacking }) => total + lacking, 0)).toBe(3);
  });

  test('names enemies: a cell whose items cannot stand each other', () => {
    const multiples = comfortablePool().filter(
      ({ section, type, levels }) => section === 'insurance' && type === 'multipleResponse' && levels.includes(4),
    );
    const ids = multiples.map((entry) => entry.id);
    const pool = comfortablePool().map((entry) => (ids.includes(entry.id) ? { ...entry, enemies: ids } : entry));
    expect(shortagesOf(4, pool)).toEqual([
      { section: 'insurance', type: 'multipleResponse', needed: 2, available: 1, lacking: 1, cause: 'enemies' },
    ]);
  });

  test('names levelShare: level 3 would have to borrow more than its share', () => {
    const pool = comfortablePool().filter(
      (entry) => entry.type !== 'singleChoice' || !['employment', 'insurance'].includes(entry.section) || entry.levels.includes(4),
    );
    const shortages = shortagesOf(3, pool);
    const wanted = neededFor(3, 'employment', 'singleChoice') + neededFor(3, 'insurance', 'singleChoice');
    const ofFunctions = (['information', 'employment', 'insurance', 'retirement', 'relations'] as const)
      .flatMap((section) => (['trueFalse', 'singleChoice', 'multipleResponse'] as const).map((type) => neededFor(3, section, type)))
      .reduce((total, count) => total + count, 0);
    expect(new Set(shortages.map((shortage) => shortage.cause))).toEqual(new Set(['levelShare']));
    expect(shortages.reduce((total, { lacking }) => total + lacking, 0)).toBe(wanted - Math.floor(ofFunctions * 0.3));
  });

  test('says supply, not levelShare, when even borrowing everything would not do', () => {
    const pool = comfortablePool().filter((entry) => entry.section !== 'relations');
    expect(new Set(shortagesOf(3, pool).map(({ section, cause }) => `${section} ${cause}`))).toEqual(new Set(['relations supply']));
  });

  test('finds a form or proves the lack wherever every item has one node and no enemies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom<Level>(4, 3), fc.integer({ min: 1, max: 2 }), (seed, level, count) => {
        const pool = generatedPool({ standard, seed, itemsPer: (section, type) => count * neededFor(level, section, type) + (seed % 3) });
        const assembled = assembleForms({ standard, blueprint, level, pool, seed, count });
        if (assembled.ok || assembled.reason.kind !== 'shortages') return;
        expect(assembled.reason.shortages.map((shortage) => shortage.cause)).not.toContain('search');
      }),
      { seed: 20261122, numRuns: 25 },
    );
  });
});

describe('assemblyRefusalMessages', () => {
  test.each([
    { cause: 'supply' as const, says: '社会保险服务：单选题需要 9 道，可用 6 道，缺 3 道。请补充这一项目的单选题，审定后再组卷。' },
    { cause: 'nodeCap' as const, says: '每个节点每卷最多考 2 题' },
    { cause: 'enemies' as const, says: '有的试题不能同卷' },
    { cause: 'levelShare' as const, says: '不得超过五项职业功能试题的 30%' },
    { cause: 'search' as const, says: '未能证明题库一定不够' },
  ])('explains $cause and what to do', ({ cause, says }) => {
    const shortage = { section: 'insurance', type: 'singleChoice', needed: 9, available: 6, lacking: 3, cause } as const;
    const [sentence] = assemblyRefusalMessages({ kind: 'shortages', formCount: 1, shortages: [shortage] }, standard, blueprint);
    expect(sentence).toContain(says);
    expect(sentence).toContain('请');
  });

  test('says that the need is that of all forms', () => {
    const shortage = { section: 'ethics', type: 'trueFalse', needed: 4, available: 3, lacking: 1, cause: 'supply' } as const;
    const [sentence] = assemblyRefusalMessages({ kind: 'shortages', formCount: 2, shortages: [shortage] }, standard, blueprint);
    expect(sentence).toContain('2 份卷共需要 4 道');
  });
});
