import type { PartKind } from '#app/domain/items/draft-item.ts';

export const PART_KIND_TITLES: Readonly<Record<PartKind, string>> = {
  trueFalse: '判断',
  singleChoice: '单选',
  multipleResponse: '多选',
  written: '书面作答',
};
