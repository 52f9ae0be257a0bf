import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPractice, drawWeak, type PracticeEntry } from '#app/domain/practice/draw-practice.ts';

const entry = (id: string, over: Partial<PracticeEntry> = {}): PracticeEntry => ({ id, nodes: ['N1'], enemies: [], lastSeenAt: null, lastRight: false, ...over });

const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    nodes: fc.array(fc.constantFrom('N1', 'N2', 'N3', 'N4'), { minLength: 1, maxLength: 3 }),
    enemies: fc.constant<string[]>([]),
    lastSeenAt: fc.option(fc.integer({ min: 0, max: 9_000 })),
    lastRight: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const anyCount = fc.integer({ min: 1, max: 12 });
const anySeed = fc.nat();
const idsOf = (entries: readonly PracticeEntry[]) => entries.map(({ id }) => id);

describe('a draw', () => {
  test('takes unseen items before seen ones, and of those the ones seen longest ago', () => {
    fc.assert(
      fc.property(anyEntries, anyCount, anySeed, (entries, count, seed) => {
        const drawn = drawPractice(entries, count, seed);
        expect(drawn).toHaveLength(Math.min(count, entries.length));
        const left = entries.filter((one) => !drawn.includes(one));
        const seenAt = (one: PracticeEntry) => one.lastSeenAt ?? -1;
        const latest = Math.max(...drawn.map(seenAt), -1);
        expect(left.every((one) => seenAt(one) >= latest)).toBe(true);
      }),
    );
  });

  test('has nothing twice, and is the same for the same seed however the database sorts', () => {
    fc.assert(
      fc.property(anyEntries, anyCount, anySeed, (entries, count, seed) => {
        const ids = idsOf(drawPractice(entries, count, seed));
        expect(new Set(ids).size).toBe(ids.length);
        expect(idsOf(drawPractice([...entries].reverse(), count, seed))).toEqual(ids);
      }),
    );
  });

  test('spreads unseen items over the nodes', () => {
    const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => entry(id, { nodes: [at < 4 ? 'N1' : at < 5 ? 'N2' : 'N3'] }));
    for (let seed = 0; seed < 20; seed += 1) {
      expect(new Set(drawPractice(entries, 3, seed).flatMap(({ nodes }) => nodes))).toEqual(new Set(['N1', 'N2', 'N3']));
    }
  });

  test('keeps enemies apart, whichever names the other', () => {
    const entries = [entry('a', { enemies: ['b'] }), entry('b'), entry('c')];
    for (let seed = 0; seed < 20; seed += 1) {
      const ids = idsOf(drawPractice(entries, 3, seed));
      expect(ids).toHaveLength(2);
      expect(ids).toContain('c');
    }
  });
});

describe('a draw for weakness', () => {
  const weak = new Map([['N1', 0], ['N2', 0.5]]);

  test('takes items of weak nodes only', () => {
    fc.assert(
      fc.property(anyEntries, anyCount, anySeed, (entries, count, seed) => {
        const drawn = drawWeak(entries, weak, count, seed);
        expect(drawn.every(({ nodes }) => nodes.some((node) => weak.has(node)))).toBe(true);
        expect(drawn).toHaveLength(Math.min(count, entries.filter(({ nodes }) => nodes.some((node) => weak.has(node))).length));
      }),
    );
  });

  test('prefers the weaker node, and what went wrong last time', () => {
    const entries = [entry('weaker'), entry('weak', { nodes: ['N2'] }), entry('known', { lastSeenAt: 1, lastRight: true })];
    const firsts = Array.from({ length: 600 }, (_, seed) => drawWeak(entries, weak, 1, seed)[0]?.id);
    const count = (id: string) => firsts.filter((first) => first === id).length;
    expect(count('weaker')).toBeGreaterThan(count('weak'));
    expect(count('weak')).toBeGreaterThan(count('known'));
    expect(count('known')).toBeGreaterThan(0);
  });
});
