import { assertNever } from '#app/domain/shared/result.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';

/** The key as people read it. Only for those who may see it. */
export function keyInWords(item: ItemWithKey): string {
  switch (item.type) {
    case 'trueFalse':
      return item.key ? '正确' : '错误';
    case 'singleChoice':
      return item.key;
    case 'multipleResponse':
      return item.key.join('、');
    default:
      return assertNever(item);
  }
}
