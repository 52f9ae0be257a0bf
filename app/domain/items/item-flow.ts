import type { ItemState } from '#app/domain/items/item-state.ts';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';

/** What can be done to an item in its life. Editing a draft is not an act: it changes nothing that counts. */
export const ITEM_ACTS = ['handIn', 'withdraw', 'approve', 'sendBack', 'confirm', 'doubt', 'retire', 'restore'] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

export const ITEM_ACT_TITLES: Readonly<Record<ItemAct, string>> = {
  handIn: '提交审题',
  withdraw: '撤回',
  approve: '审定可用',
  sendBack: '退回修改',
  confirm: '复审无误',
  doubt: '提请复审',
  retire: '停用',
  restore: '重新启用',
};

/** What the flow must know of an item and of who acts on it. */
export interface ItemStanding {
  readonly state: ItemState;
  /** Whether somebody has a working copy open. */
  readonly hasDraft: boolean;
  /** Whether there is a version at all. */
  readonly hasVersion: boolean;
  /** Who wrote the newest version, or its draft; null: it came with the content files. */
  readonly writtenById: string | null;
  /** Who asked for the review that stands open; null: nobody, or the policy clock. */
  readonly doubtedById: string | null;
}

export type FlowRefusal =
  | 'notAllowed'
  | 'notInThisState'
  | 'ownItem'
  | 'ownDoubt'
  | 'nothingToHandIn'
  | 'reasonMissing';

const SHORTEST_REASON = 4;

/**
 * The state an act leads to, or why it may not be done. `actor` null is the policy clock. Nobody approves or confirms
 * what he wrote himself, and nobody clears a doubt he raised himself.
 */
export function decideAct(
  act: ItemAct,
  standing: ItemStanding,
  actor: { readonly id: string; readonly mayWrite: boolean; readonly mayReview: boolean } | null,
  reason: string,
): Result<ItemState, FlowRefusal> {
  const { state, hasDraft, hasVersion, writtenById, doubtedById } = standing;
  const own = actor !== null && actor.id === writtenById;
  const review = actor === null ? act === 'doubt' : actor.mayReview;
  const reasonGiven = reason.trim().length >= SHORTEST_REASON;
  switch (act) {
    case 'handIn':
      if (actor?.mayWrite !== true) return refuse('notAllowed');
      if (state === 'retired' || state === 'inReview') return refuse('notInThisState');
      return hasDraft ? accept('inReview') : refuse('nothingToHandIn');
    case 'withdraw':
      if (actor?.mayWrite !== true || !own) return refuse('notAllowed');
      return state === 'inReview' ? accept('draft') : refuse('notInThisState');
    case 'approve':
      if (!review) return refuse('notAllowed');
      if (state !== 'inReview') return refuse('notInThisState');
      return own ? refuse('ownItem') : accept('approved');
    case 'sendBack':
      if (!review) return refuse('notAllowed');
      if (state !== 'inReview') return refuse('notInThisState');
      if (own) return refuse('ownItem');
      return reasonGiven ? accept('draft') : refuse('reasonMissing');
    case 'confirm':
      if (!review) return refuse('notAllowed');
      if (state !== 'toReview') return refuse('notInThisState');
      if (own) return refuse('ownItem');
      return actor?.id === doubtedById ? refuse('ownDoubt') : accept('approved');
    case 'doubt':
      if (!review) return refuse('notAllowed');
      if (state !== 'approved') return refuse('notInThisState');
      return reasonGiven ? accept('toReview') : refuse('reasonMissing');
    case 'retire':
      if (!review) return refuse('notAllowed');
      if (state === 'retired' || !hasVersion) return refuse('notInThisState');
      return reasonGiven ? accept('retired') : refuse('reasonMissing');
    case 'restore':
      if (!review) return refuse('notAllowed');
      if (state !== 'retired') return refuse('notInThisState');
      return reasonGiven ? accept('toReview') : refuse('reasonMissing');
    default:
      return assertNever(act);
  }
}

/** The acts a person may do now, a reason given where one is asked for. */
export function actsFor(standing: ItemStanding, actor: { readonly id: string; readonly mayWrite: boolean; readonly mayReview: boolean }): readonly ItemAct[] {
  return ITEM_ACTS.filter((act) => decideAct(act, standing, actor, '理由已写明').ok);
}

/** Acts that must say why; the others may. */
export function needsReason(act: ItemAct): boolean {
  return act === 'sendBack' || act === 'doubt' || act === 'retire' || act === 'restore';
}

const MESSAGES: Readonly<Record<FlowRefusal, string>> = {
  notAllowed: '您没有做这一步的权限。',
  notInThisState: '这道题的状态已经变了，请刷新页面看最新情况。',
  ownItem: '自己写的题不能自己审定，请另一位审题人来审。',
  ownDoubt: '您提请的复审要由别人来确认，请另一位审题人来看。',
  nothingToHandIn: '没有待提交的改动。请先修改，再提交审题。',
  reasonMissing: `请写明理由，至少 ${SHORTEST_REASON} 个字，命题人要照着改。`,
};

export function flowMessage(reason: FlowRefusal): string {
  return MESSAGES[reason];
}
