import { z } from 'zod';
import { levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';

/** Item types the theory component scores by machine; what people mark is in written-item.ts. */
export const ITEM_TYPES = ['trueFalse', 'singleChoice', 'multipleResponse'] as const;
export const itemTypeSchema = z.enum(ITEM_TYPES);
export type ItemType = z.infer<typeof itemTypeSchema>;

export const ITEM_TYPE_TITLES: Readonly<Record<ItemType, string>> = {
  trueFalse: '判断题',
  singleChoice: '单选题',
  multipleResponse: '多选题',
};

export const OPTION_IDS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const optionIdSchema = z.enum(OPTION_IDS);
export type OptionId = z.infer<typeof optionIdSchema>;

export const optionSchema = z.strictObject({
  text: z.string().min(1).max(200).describe('选项文字'),
  misconception: z.string().min(2).optional().describe('考生为什么会误选（干扰项必填）'),
});

export const citationSchema = z.strictObject({
  source: z.string().min(1).describe('content/sources.yaml 中的 id'),
  article: z.string().optional().describe('条、款，如“第四十五条”'),
});

/** What every item says of itself, whatever its type. */
export const itemFields = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9.]+)+$/, '试题编号只用小写字母、数字、点和连字符'),
  levels: z.array(levelSchema).min(1).max(2).describe('适用等级'),
  section: sectionKeySchema.describe('权重表中的项目'),
  nodes: z.array(z.string()).min(1).max(4).describe('标准节点，第一个是主考查点'),
  difficulty: z.number().min(0.2).max(0.98).describe('预估答对率'),
  difficultyReason: z.string().min(4).describe('为什么这样估'),
  cognitive: z.enum(['recall', 'understand', 'apply', 'analyse']).describe('认知层次'),
  stem: z.string().min(6).max(500).describe('题干'),
  rationale: z.string().min(10).describe('解析：为什么对、别的为什么错、依据哪一条'),
  sources: z.array(citationSchema).min(1).describe('依据'),
  enemies: z.array(z.string()).optional().describe('不能同卷出现的试题'),
};

export const optionsSchema = z.array(optionSchema).min(3).max(6);

export const trueFalseSchema = z.strictObject({
  ...itemFields,
  type: z.literal('trueFalse'),
  key: z.boolean(),
  misconception: z.string().min(2).optional(),
});

export const singleChoiceSchema = z
  .strictObject({ ...itemFields, type: z.literal('singleChoice'), options: optionsSchema, key: optionIdSchema })
  .refine((item) => OPTION_IDS.indexOf(item.key) < item.options.length, { path: ['key'], message: '答案不在选项之中' });

export const multipleResponseSchema = z
  .strictObject({
    ...itemFields,
    type: z.literal('multipleResponse'),
    options: optionsSchema,
    key: z.array(optionIdSchema).min(2).describe('正确选项，至少两个'),
  })
  .refine((item) => item.key.every((id) => OPTION_IDS.indexOf(id) < item.options.length), {
    path: ['key'],
    message: '答案不在选项之中',
  })
  .refine((item) => new Set(item.key).size === item.key.length, { path: ['key'], message: '答案有重复' });

/** An item as its author wrote it, key and all. Never leaves the server before release: see hide-key. */
export const itemWithKeySchema = z.discriminatedUnion('type', [trueFalseSchema, singleChoiceSchema, multipleResponseSchema]);
export type ItemWithKey = z.infer<typeof itemWithKeySchema>;

export interface CandidateOption {
  readonly id: OptionId;
  readonly text: string;
}

/** What a candidate may see: the item minus key, rationale, misconceptions, difficulty, nodes and sources. */
export type CandidateItem =
  | { readonly type: 'trueFalse'; readonly stem: string }
  | { readonly type: 'singleChoice'; readonly stem: string; readonly options: readonly CandidateOption[] }
  | { readonly type: 'multipleResponse'; readonly stem: string; readonly options: readonly CandidateOption[] };
