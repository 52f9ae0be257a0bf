import { describe, expect, test } from 'vitest';
import { BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { draftItemSchema, draftOf, emptyDraft, itemOfDraft } from '#app/domain/items/draft-item.ts';
import { itemFaults } from '#app/domain/items/item-faults.ts';
import { readItems, readSources, readStandard } from '#app/server/content/authored.server.ts';

const items = readItems();
const context = { standard: readStandard(), sources: new Map(readSources().map((source) => [source.id, source])), today: '2026-11-26' };

describe('a draft', () => {
  test('of any finished item says exactly that item again', () => {
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(BANK_ITEM_TYPES));
    for (const item of items) {
      const draft = draftItemSchema.parse(JSON.parse(JSON.stringify(draftOf(item))));
      expect(itemOfDraft(item.id, draft)).toEqual({ ok: true, value: item });
    }
  });

  test.each(BANK_ITEM_TYPES)('of a new %s is valid as a draft and names every field that is missing', (type) => {
    const draft = emptyDraft(type, { levels: [4], section: 'ethics', nodes: ['B2.1.1.1'] });
    expect(draftItemSchema.safeParse(draft).success).toBe(true);
    const built = itemOfDraft('eth-w0001', draft);
    if (built.ok) throw new Error('An empty item passed');
    const fields = built.reason.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['stem', 'rationale', 'difficulty', 'cognitive', 'sources']));
    for (const { message } of built.reason) expect(message).toMatch(/\p{Script=Han}/u);
  });

  test('an empty option is left out and the key follows the others', () => {
    const single = items.find((item) => item.type === 'singleChoice' && item.options.length === 4 && item.key === 'D');
    if (single?.type !== 'singleChoice') throw new Error('No such item');
    const draft = draftOf(single);
    const emptied = { ...draft, options: draft.options.map((option, at) => (at === 1 ? { text: ' ', misconception: '' } : option)) };
    const built = itemOfDraft(single.id, emptied);
    if (!built.ok || built.value.type !== 'singleChoice') throw new Error('Not built');
    expect(built.value.key).toBe('C');
    expect(built.value.options.map(({ text }) => text)).toEqual([0, 2, 3].map((at) => single.options[at]?.text));
  });

  test('a key whose option was emptied is missing', () => {
    const single = items.find((item) => item.type === 'singleChoice' && item.key === 'A');
    if (single?.type !== 'singleChoice') throw new Error('No such item');
    const draft = draftOf(single);
    const built = itemOfDraft(single.id, { ...draft, options: draft.options.map((option, at) => (at === 0 ? { text: '', misconception: '' } : option)) });
    expect(built.ok ? [] : built.reason.map(({ field }) => field)).toContain('key');
  });
});

describe('itemFaults', () => {
  test('every item of git is without fault', () => {
    for (const item of items) expect(itemFaults(item, context)).toEqual([]);
  });

  const caseItem = () => {
    const found = items.find((item) => item.type === 'caseAnalysis');
    if (found?.type !== 'caseAnalysis') throw new Error('No case in git');
    return found;
  };
  test('a fault in a part says which part', () => {
    const item = caseItem();
    const at = item.parts.findIndex(({ kind }) => kind === 'singleChoice');
    const parts = item.parts.map((part, index) => (index === at && part.kind === 'singleChoice' ? { ...part, options: part.options.map((option) => ({ ...option, text: '以上都对' })) } : part));
    const fields = itemFaults({ ...item, parts }, context).map(({ field }) => field);
    expect(fields).toContain(`parts[${at}].options[0]`);
  });
  test('a slip in a marking guide is found', () => {
    const item = caseItem();
    const at = item.parts.findIndex(({ kind }) => kind === 'written');
    const parts = item.parts.map((part, index) => (index === at && part.kind === 'written' ? { ...part, modelAnswer: '先核实,再答复' + part.modelAnswer } : part));
    expect(itemFaults({ ...item, parts }, context).map(({ field }) => field)).toContain(`parts[${at}].modelAnswer`);
  });
});
