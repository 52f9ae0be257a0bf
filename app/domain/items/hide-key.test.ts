import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideKey } from '#app/domain/items/hide-key.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { anyItem, CANARY } from '#tests/factories/any-item.ts';

const settings = { seed: 20261122, numRuns: 500 };

/** Every field name and every text of a value, at any depth. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...strings(inner)]);
}

describe('hideKey', () => {
  test('lets no authored field through but the type, the stem and the texts of the options', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const shown = hideKey(item);
        const allowed = item.type === 'trueFalse' ? ['type', 'stem'] : ['type', 'stem', 'options'];
        expect(Object.keys(shown).sort()).toEqual([...allowed].sort());
        if (shown.type !== 'trueFalse') {
          for (const option of shown.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
        }
        expect(strings(shown).filter((text) => text.includes(CANARY))).toEqual([]);
      }),
      settings,
    );
  });

  test('carries every secret in the item it is tried on, so that the check above means something', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(strings(item).filter((text) => text.includes(CANARY)).length).toBeGreaterThanOrEqual(5);
      }),
      settings,
    );
  });

  test('depends on nothing that is hidden: the same stem and options look the same whatever the key', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (item, other) => {
        if (item.type === 'trueFalse') expect(hideKey({ ...item, key: !item.key })).toEqual(hideKey(item));
        if (item.type === 'singleChoice') expect(hideKey({ ...item, key: 'B' })).toEqual(hideKey(item));
        if (item.type === 'multipleResponse') expect(hideKey({ ...item, key: ['A', 'B'] })).toEqual(hideKey(item));
        expect(hideKey({ ...item, rationale: other.rationale, nodes: other.nodes, difficulty: other.difficulty })).toEqual(hideKey(item));
      }),
      settings,
    );
  });

  test('names the options in the order of the author and keeps their texts', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const shown = hideKey(item);
        expect(shown.type).toBe(item.type);
        expect(shown.stem).toBe(item.stem);
        if (shown.type === 'trueFalse' || item.type === 'trueFalse') return;
        expect(shown.options).toEqual(item.options.map((option, index) => ({ id: OPTION_IDS[index], text: option.text })));
      }),
      settings,
    );
  });

  test('done again to what it made, it changes nothing', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const once = hideKey(item);
        // What came back from a candidate, put in place of what the author wrote.
        const again =
          item.type === 'trueFalse' || once.type === 'trueFalse'
            ? { ...item, stem: once.stem }
            : { ...item, stem: once.stem, options: once.options.map(({ text }) => ({ text })) };
        expect(hideKey(again)).toEqual(once);
      }),
      settings,
    );
  });
});
