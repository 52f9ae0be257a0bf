import { type ItemType, type ItemWithKey, itemWithKeySchema, OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { SECTION_KEYS, type SectionKey } from '#app/domain/standard/standard.ts';

/** A node of the standard under each section, for level 4. */
export const FACTORY_NODES: Readonly<Record<SectionKey, string>> = {
  ethics: 'B2.1.1.1',
  foundation: 'B2.2.1.1',
  information: 'L4.K1.1.1',
  employment: 'L4.K2.1.1',
  insurance: 'L4.K3.1.1',
  retirement: 'L4.K4.1.1',
  relations: 'L4.K5.1.1',
};

/** Stands in every field a candidate must not see; a response that contains it leaks. */
export const KEY_CANARY = 'canary-only-authors-see-this';

/**
 * The nth made-up item of a type, complete and valid, its key a function of n: even true-false items
 * are true, single choices rotate A–D, multiple responses hold two or three right options.
 */
export function itemWithKey(type: ItemType, n: number, section: SectionKey = sectionOfNth(n)): ItemWithKey {
  const common = {
    id: `factory-${type.toLowerCase()}-${n}`,
    levels: [4 as const],
    section,
    nodes: [FACTORY_NODES[section]],
    difficulty: 0.4 + (n % 5) / 10,
    difficultyReason: `${KEY_CANARY} 样本难度`,
    cognitive: 'understand' as const,
    stem: `样本题干第 ${n} 题：下列关于基层服务窗口办事流程的说法如何？`,
    rationale: `${KEY_CANARY} 样本解析，考生不应看到`,
    sources: [{ source: `${KEY_CANARY}-source` }],
  };
  const option = (id: OptionId) => ({ text: `第 ${n} 题的选项 ${id}`, misconception: `${KEY_CANARY} 误选原因` });
  switch (type) {
    case 'trueFalse':
      return itemWithKeySchema.parse({ ...common, type, key: n % 2 === 0 });
    case 'singleChoice':
      return itemWithKeySchema.parse({ ...common, type, options: OPTION_IDS.slice(0, 4).map(option), key: OPTION_IDS[n % 4] });
    case 'multipleResponse':
      return itemWithKeySchema.parse({
        ...common,
        type,
        options: OPTION_IDS.slice(0, 5).map(option),
        key: n % 2 === 0 ? ['A', 'C'] : ['B', 'C', 'E'],
      });
    default:
      return assertNever(type);
  }
}

function sectionOfNth(n: number): SectionKey {
  return SECTION_KEYS[n % SECTION_KEYS.length] ?? 'ethics';
}

/** The answer that earns all marks. */
export function rightAnswer(item: ItemWithKey): ItemResponse {
  return item.key;
}

/** An answer of the right shape that earns nothing. */
export function wrongAnswer(item: ItemWithKey): ItemResponse {
  switch (item.type) {
    case 'trueFalse':
      return !item.key;
    case 'singleChoice':
      return item.key === 'A' ? 'B' : 'A';
    case 'multipleResponse':
      return ['D'];
    default:
      return assertNever(item);
  }
}

/** The nth of the many answers an item admits: what a candidate who keeps changing their mind sends. */
export function nthAnswer(item: ItemWithKey, n: number): ItemResponse {
  switch (item.type) {
    case 'trueFalse':
      return n % 2 === 0;
    case 'singleChoice':
      return OPTION_IDS[n % item.options.length] ?? 'A';
    case 'multipleResponse':
      return OPTION_IDS.slice(0, item.options.length).filter((_, bit) => ((1 + (n % 31)) >> bit) % 2 === 1);
    default:
      return assertNever(item);
  }
}
