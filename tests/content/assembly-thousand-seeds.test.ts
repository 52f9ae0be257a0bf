import { describe, expect, test } from 'vitest';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { poolEntryOf } from '#app/domain/assembly/pool-entry.ts';
import { verifyForms } from '#app/domain/assembly/verify-form.ts';
import { LEVELS, SECTION_KEYS, theoryWeights } from '#app/domain/standard/standard.ts';
import { readBlueprints, readTheoryItems, readStandard } from '#app/server/content/authored.server.ts';

const SEEDS = 1_000;
const standard = readStandard();
const pool = readTheoryItems().map((item) => poolEntryOf(item, 1));

describe('the item bank of git', () => {
  // assembleForms has every form checked by verify-form; here only what the weight table says is counted again.
  test.each(LEVELS.map((level) => ({ level })))(
    'gives a form for each of 1,000 seeds at level $level',
    ({ level }) => {
      const blueprint = readBlueprints().find((entry) => entry.id === 'theory-default');
      if (blueprint === undefined) throw new Error('no default blueprint');
      const failed: unknown[] = [];
      const offWeight: number[] = [];
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const assembled = assembleForms({ standard, blueprint, level, pool, seed });
        if (!assembled.ok) {
          failed.push({ seed, reason: assembled.reason });
          break; // the bank is the same for every seed: one refusal tells it all
        }
        const items = assembled.value.forms[0]?.items ?? [];
        const exact = SECTION_KEYS.every((section) => {
          const drawn = items.filter((item) => item.section === section);
          return drawn.reduce((total, item) => total + item.units, 0) === theoryWeights(standard, level)[section] * 100;
        });
        if (!exact || new Set(items.map((item) => item.id)).size !== items.length) offWeight.push(seed);
      }
      expect(failed).toEqual([]);
      expect(offWeight).toEqual([]);
    },
    20_000,
  );

  test.each(LEVELS.map((level) => ({ level })))('gives disjoint A and B forms of like difficulty at level $level', ({ level }) => {
    const blueprint = readBlueprints().find((entry) => entry.id === 'theory-default');
    if (blueprint === undefined) throw new Error('no default blueprint');
    const difficulties = new Map(pool.map((entry) => [entry.id, entry.difficulty]));
    for (let seed = 0; seed < 50; seed += 1) {
      const assembled = assembleForms({ standard, blueprint, level, pool, seed, count: 2 });
      expect(assembled.ok ? undefined : assembled.reason).toBeUndefined();
      const forms = assembled.ok ? assembled.value.forms : [];
      const means = forms.map(
        ({ items }) => items.reduce((total, { id }) => total + (difficulties.get(id) ?? 0), 0) / items.length,
      );
      expect(Math.max(...means) - Math.min(...means)).toBeLessThanOrEqual(blueprint.maxDifficultyGap);
    }
  });

  test.each(LEVELS.map((level) => ({ level })))('gives four forms without a common item at level $level', ({ level }) => {
    const blueprint = readBlueprints().find((entry) => entry.id === 'theory-default');
    if (blueprint === undefined) throw new Error('no default blueprint');
    for (let seed = 1; seed <= 5; seed += 1) {
      const assembled = assembleForms({ standard, blueprint, level, pool, seed, count: 4 });
      expect(assembled.ok ? undefined : assembled.reason).toBeUndefined();
      const forms = assembled.ok ? assembled.value.forms : [];
      expect(verifyForms(forms, { standard, blueprint, level, pool })).toEqual([]);
      expect(new Set(forms.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(4 * 90);
    }
  });
});
