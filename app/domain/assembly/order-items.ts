import type { DrawnItem } from '#app/domain/assembly/assembled-form.ts';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { SECTION_KEYS } from '#app/domain/standard/standard.ts';

/** By type; within a type each section's items are spread evenly, chance deciding where in each stretch. */
export function orderItems(items: readonly DrawnItem[], random: Random): readonly DrawnItem[] {
  return ITEM_TYPES.flatMap((type) => {
    const placed = SECTION_KEYS.flatMap((section) => {
      const group = items.filter((item) => item.type === type && item.section === section);
      const keyed = group.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key);
      return keyed.map(({ item }, at) => ({ item, key: (at + random()) / group.length }));
    });
    return placed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  });
}
