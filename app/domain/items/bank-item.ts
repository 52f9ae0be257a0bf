import { z } from 'zod';
import { ITEM_TYPE_TITLES, ITEM_TYPES, type ItemWithKey, multipleResponseSchema, singleChoiceSchema, trueFalseSchema } from '#app/domain/items/item.ts';
import { caseAnalysisSchema, shortAnswerSchema } from '#app/domain/items/written-item.ts';

/** Every type the bank holds: those a machine scores, and those people mark. */
export const BANK_ITEM_TYPES = [...ITEM_TYPES, 'shortAnswer', 'caseAnalysis'] as const;
export const bankItemTypeSchema = z.enum(BANK_ITEM_TYPES);
export type BankItemType = z.infer<typeof bankItemTypeSchema>;

export const BANK_ITEM_TYPE_TITLES: Readonly<Record<BankItemType, string>> = {
  ...ITEM_TYPE_TITLES,
  shortAnswer: '简答题',
  caseAnalysis: '案例分析题',
};

/** An item of the bank as its author wrote it, key or marking guide and all. */
export const bankItemSchema = z.discriminatedUnion('type', [
  trueFalseSchema,
  singleChoiceSchema,
  multipleResponseSchema,
  shortAnswerSchema,
  caseAnalysisSchema,
]);
export type BankItem = z.infer<typeof bankItemSchema>;

/** Whether a machine scores it: only such items are drawn into theory forms. */
export function isScoredByMachine(item: BankItem): item is ItemWithKey {
  return item.type !== 'shortAnswer' && item.type !== 'caseAnalysis';
}

/** One file of content/items/. */
export const itemFileSchema = z.strictObject({ items: z.array(bankItemSchema).min(1) });
