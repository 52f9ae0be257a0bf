import type { BankItem } from '#app/domain/items/bank-item.ts';
import { type ItemContext, itemFaults } from '#app/domain/items/item-faults.ts';
import { normalised } from '#app/domain/shared/typography.ts';
import { type Problem, problemIn } from './problem.ts';

/** An item and where it is written. */
export interface PlacedItem {
  readonly item: BankItem;
  readonly file: string;
  /** Path of the item in its file, e.g. items[3]. */
  readonly place: string;
  readonly line?: number;
}

/** Everything the schema cannot see, in every item. */
export function itemProblems(placed: readonly PlacedItem[], context: ItemContext): readonly Problem[] {
  const ids = new Set(placed.map(({ item }) => item.id));
  return [
    ...repeatedIds(placed),
    ...copiedStems(placed),
    ...placed.flatMap((entry) => [
      ...itemFaults(entry.item, context).map(({ field, message, mend }) => problemAt(entry, field, message, mend)),
      ...enemyProblems(entry, ids),
    ]),
  ];
}

function problemAt({ item, file, place, line }: PlacedItem, field: string, message: string, mend: string): Problem {
  return problemIn(file, `${place}${field === '' ? '' : `.${field}`}（${item.id}）`, message, mend, line);
}

function repeatedIds(placed: readonly PlacedItem[]): readonly Problem[] {
  const first = new Map<string, PlacedItem>();
  return placed.flatMap((entry) => {
    const earlier = first.get(entry.item.id);
    if (!earlier) {
      first.set(entry.item.id, entry);
      return [];
    }
    return [problemAt(entry, 'id', `试题编号与 ${earlier.file} 的 ${earlier.place} 重复`, '请换一个没有用过的编号')];
  });
}

function copiedStems(placed: readonly PlacedItem[]): readonly Problem[] {
  const first = new Map<string, PlacedItem>();
  return placed.flatMap((entry) => {
    const words = normalised(entry.item.stem);
    const earlier = first.get(words);
    if (!earlier) {
      first.set(words, entry);
      return [];
    }
    return [problemAt(entry, 'stem', `题干与 ${earlier.item.id}（${earlier.file}）相同`, '请改写或删去其中一题')];
  });
}

function enemyProblems(entry: PlacedItem, ids: ReadonlySet<string>): readonly Problem[] {
  return (entry.item.enemies ?? []).flatMap((enemy, at) => {
    if (enemy === entry.item.id) return [problemAt(entry, `enemies[${at}]`, '把自己列成了互斥题', '请删去')];
    return ids.has(enemy) ? [] : [problemAt(entry, `enemies[${at}]`, `没有编号为 ${enemy} 的试题`, '请改正编号或删去')];
  });
}
