import { type FlowRefusal, flowMessage } from '#app/domain/items/item-flow.ts';
import type { ItemFault } from '#app/domain/items/item-faults.ts';

/** Why something in the bank was not done. */
export type BankReason =
  | FlowRefusal
  | 'unknownItem'
  | 'unknownNode'
  | 'draftMoved'
  | 'draftStale'
  | 'noDraft'
  | 'poolIsOpen'
  | 'emptyText'
  | 'alreadyClosed'
  | { readonly kind: 'faults'; readonly faults: readonly ItemFault[] };

const MESSAGES = {
  unknownItem: '题库里没有这道题，可能编号写错了。请回到题库查找。',
  unknownNode: '标准里没有这个节点，请从列表里重新选。',
  draftMoved: '这份草稿在别的窗口改过了，为了不盖掉那边的改动，这次没有保存。请刷新页面，对照后再改。',
  draftStale: '您动笔以后，内容文件更新了这道题，为了不盖掉新的一版，这次没有提交。请打开试题页看最新一版，把要改的话抄下来，放弃这份草稿，在新的一版上再改。',
  noDraft: '这道题现在没有草稿。请先点“修改”。',
  poolIsOpen: '公开过的题不能再转成保密题：见过它的人收不回来。',
  emptyText: '还没有写内容。',
  alreadyClosed: '这条纠错已经有人答复了，请刷新页面。',
} as const;

export function bankMessage(reason: BankReason): string {
  if (typeof reason === 'object') return `还有 ${reason.faults.length} 处要改，改好再提交。`;
  switch (reason) {
    case 'unknownItem':
    case 'unknownNode':
    case 'draftMoved':
    case 'draftStale':
    case 'noDraft':
    case 'poolIsOpen':
    case 'emptyText':
    case 'alreadyClosed':
      return MESSAGES[reason];
    default:
      return flowMessage(reason);
  }
}
