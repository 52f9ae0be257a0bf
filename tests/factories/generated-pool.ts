import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { ITEM_TYPES, type ItemType } from '#app/domain/items/item.ts';
import { type Random, seededRandom } from '#app/domain/shared/random.ts';
import { type Level, SECTION_KEYS, sectionOfNode, type SectionKey, type Standard } from '#app/domain/standard/standard.ts';

export interface PoolRecipe {
  readonly standard: Standard;
  readonly seed: number;
  /** How many items to make for a section's own level and type; basics are made once, for both levels. */
  readonly itemsPer: (section: SectionKey, type: ItemType, level: Level | 'both') => number;
  /** Share of items with a second node of the same section and level. Default 0. */
  readonly twoNodeShare?: number;
  /** Random pairs of enemies. Default 0. */
  readonly enemyPairs?: number;
}

/** A bank of made-up items on the standard's real nodes: enough of each cell, difficulties 0.35–0.92. */
export function generatedPool(recipe: PoolRecipe): PoolEntry[] {
  const { standard, itemsPer, twoNodeShare = 0, enemyPairs = 0 } = recipe;
  const random = seededRandom(recipe.seed);
  const functionKeys = new Set(standard.functions.map((jobFunction) => jobFunction.key));
  const pool: PoolEntry[] = [];
  for (const section of SECTION_KEYS) {
    for (const level of functionKeys.has(section) ? ([4, 3] as const) : (['both'] as const)) {
      const nodes = theoryNodesOf(standard, section, level);
      for (const type of ITEM_TYPES) {
        for (let at = 0; at < itemsPer(section, type, level); at += 1) {
          const second = random() < twoNodeShare ? [pick(nodes, random)] : [];
          pool.push({
            id: `${section}-${level}-${type.toLowerCase()}-${String(at).padStart(3, '0')}`,
            version: 1,
            type,
            section,
            levels: level === 'both' ? [4, 3] : [level],
            nodes: [...new Set([pick(nodes, random), ...second])],
            difficulty: Math.round((0.35 + random() * 0.57) * 100) / 100,
            enemies: [],
          });
        }
      }
    }
  }
  for (let pair = 0; pair < enemyPairs; pair += 1) {
    const at = Math.floor(random() * pool.length);
    const one = pool[at];
    const other = pick(pool, random);
    if (one && one.id !== other.id) pool[at] = { ...one, enemies: [...one.enemies, other.id] };
  }
  return pool;
}

/** The basics of a part, or the knowledge requirements of a function at a level. */
export function theoryNodesOf(standard: Standard, section: SectionKey, level: Level | 'both'): readonly string[] {
  const basics = standard.basics.filter((point) => level === 'both' && point.part === section);
  const knowledge = standard.requirements.filter(
    (entry) => entry.kind === 'knowledge' && entry.level === level && sectionOfNode(standard, entry.id) === section,
  );
  return [...basics, ...knowledge].map((node) => node.id);
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}
