import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsFor, decideAct, type FlowRefusal, flowMessage, ITEM_ACTS, type ItemAct, type ItemStanding, needsReason } from '#app/domain/items/item-flow.ts';
import { ITEM_STATES } from '#app/domain/items/item-state.ts';

const WRITER = { id: 'writer', mayWrite: true, mayReview: true };
const REVIEWER = { id: 'reviewer', mayWrite: true, mayReview: true };
const ONLOOKER = { id: 'onlooker', mayWrite: false, mayReview: false };
const REASON = '题干里的日期不对';

function standing(fields: Partial<ItemStanding>): ItemStanding {
  return { state: 'approved', hasDraft: false, hasVersion: true, writtenById: 'writer', doubtedById: null, ...fields };
}

describe('decideAct', () => {
  test.each<{ name: string; act: ItemAct; at: Partial<ItemStanding>; by: typeof WRITER | null; reason?: string; to: string }>([
    { name: 'a new draft is handed in', act: 'handIn', at: { state: 'draft', hasDraft: true, hasVersion: false }, by: WRITER, to: 'inReview' },
    { name: 'a revision of an approved item is handed in', act: 'handIn', at: { hasDraft: true }, by: WRITER, to: 'inReview' },
    { name: 'a revision of a doubted item is handed in', act: 'handIn', at: { state: 'toReview', hasDraft: true }, by: REVIEWER, to: 'inReview' },
    { name: 'the writer takes it back', act: 'withdraw', at: { state: 'inReview' }, by: WRITER, to: 'draft' },
    { name: 'somebody else approves', act: 'approve', at: { state: 'inReview' }, by: REVIEWER, to: 'approved' },
    { name: 'an item of the content files is approved by anybody who may review', act: 'approve', at: { state: 'inReview', writtenById: null }, by: WRITER, to: 'approved' },
    { name: 'somebody else sends it back', act: 'sendBack', at: { state: 'inReview' }, by: REVIEWER, reason: REASON, to: 'draft' },
    { name: 'a doubt takes it out of the draw', act: 'doubt', at: {}, by: REVIEWER, reason: REASON, to: 'toReview' },
    { name: 'the writer may doubt his own', act: 'doubt', at: {}, by: WRITER, reason: REASON, to: 'toReview' },
    { name: 'the policy clock doubts', act: 'doubt', at: {}, by: null, reason: REASON, to: 'toReview' },
    { name: 'a doubt of the clock is cleared', act: 'confirm', at: { state: 'toReview' }, by: REVIEWER, to: 'approved' },
    { name: 'a doubt of the writer is cleared by another', act: 'confirm', at: { state: 'toReview', doubtedById: 'writer' }, by: REVIEWER, to: 'approved' },
    { name: 'an approved item is retired', act: 'retire', at: {}, by: REVIEWER, reason: REASON, to: 'retired' },
    { name: 'a retired item comes back for review', act: 'restore', at: { state: 'retired' }, by: REVIEWER, reason: REASON, to: 'toReview' },
  ])('$name', ({ act, at, by, reason = '', to }) => {
    expect(decideAct(act, standing(at), by, reason)).toEqual({ ok: true, value: to });
  });

  test.each<{ name: string; act: ItemAct; at: Partial<ItemStanding>; by: typeof WRITER | null; reason?: string; why: FlowRefusal }>([
    { name: 'nobody approves what he wrote', act: 'approve', at: { state: 'inReview' }, by: WRITER, why: 'ownItem' },
    { name: 'nobody sends his own back: he withdraws it', act: 'sendBack', at: { state: 'inReview' }, by: WRITER, reason: REASON, why: 'ownItem' },
    { name: 'nobody confirms what he wrote', act: 'confirm', at: { state: 'toReview' }, by: WRITER, why: 'ownItem' },
    { name: 'nobody clears his own doubt', act: 'confirm', at: { state: 'toReview', doubtedById: 'reviewer' }, by: REVIEWER, why: 'ownDoubt' },
    { name: 'only the writer withdraws', act: 'withdraw', at: { state: 'inReview' }, by: REVIEWER, why: 'notAllowed' },
    { name: 'an item without a change is not handed in', act: 'handIn', at: {}, by: WRITER, why: 'nothingToHandIn' },
    { name: 'nothing is handed in twice', act: 'handIn', at: { state: 'inReview', hasDraft: true }, by: WRITER, why: 'notInThisState' },
    { name: 'a retired item is not handed in', act: 'handIn', at: { state: 'retired', hasDraft: true }, by: WRITER, why: 'notInThisState' },
    { name: 'a draft is not approved', act: 'approve', at: { state: 'draft' }, by: REVIEWER, why: 'notInThisState' },
    { name: 'a draft without a version is not retired, it is discarded', act: 'retire', at: { state: 'draft', hasVersion: false }, by: REVIEWER, reason: REASON, why: 'notInThisState' },
    { name: 'the clock does nothing but doubt', act: 'retire', at: {}, by: null, reason: REASON, why: 'notAllowed' },
    { name: 'who may not review does not', act: 'approve', at: { state: 'inReview' }, by: ONLOOKER, why: 'notAllowed' },
    { name: 'who may not write hands nothing in', act: 'handIn', at: { hasDraft: true }, by: ONLOOKER, why: 'notAllowed' },
    { name: 'sending back without a reason', act: 'sendBack', at: { state: 'inReview' }, by: REVIEWER, why: 'reasonMissing' },
    { name: 'a reason of blanks is none', act: 'doubt', at: {}, by: REVIEWER, reason: '      ', why: 'reasonMissing' },
  ])('$name: $why', ({ act, at, by, reason = '', why }) => {
    expect(decideAct(act, standing(at), by, reason)).toEqual({ ok: false, reason: why });
    expect(flowMessage(why)).toMatch(/。$/);
  });

  test('no act that ends in approved is ever open to the one who wrote it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_STATES), fc.constantFrom(...ITEM_ACTS), fc.boolean(), (state, act, hasDraft) => {
        const decided = decideAct(act, standing({ state, hasDraft }), WRITER, REASON);
        expect(decided.ok && decided.value === 'approved').toBe(false);
      }),
    );
  });

  test('what is offered can be done, and asks for a reason exactly where one is needed', () => {
    for (const state of ITEM_STATES) {
      for (const act of actsFor(standing({ state, hasDraft: true }), REVIEWER)) {
        expect(decideAct(act, standing({ state, hasDraft: true }), REVIEWER, '').ok).toBe(!needsReason(act));
      }
    }
  });
});
