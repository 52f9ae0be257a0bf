import { z } from 'zod';
import { itemFields, optionIdSchema, optionsSchema, OPTION_IDS } from '#app/domain/items/item.ts';

const markedPointSchema = z.strictObject({
  point: z.string().min(4).max(160).describe('得分点：答到什么就给分'),
  marks: z.int().min(1).max(10).describe('这一点的分值'),
});

/** How an answer in words is marked: the points that earn marks, an answer that earns them all, and what people get wrong. */
const guideFields = {
  guide: z.array(markedPointSchema).min(2).max(8).describe('评分要点，各点分值之和是满分'),
  modelAnswer: z.string().min(20).max(800).describe('参考答案'),
  commonFaults: z.array(z.string().min(6)).min(1).describe('常见失误：考生会怎样答偏、为什么'),
};

export const shortAnswerSchema = z.strictObject({
  ...itemFields,
  type: z.literal('shortAnswer'),
  ...guideFields,
});

const partFields = {
  prompt: z.string().min(6).max(300).describe('小题题干'),
  rationale: z.string().min(10).describe('解析：依据案例里的哪一处、哪一条规定'),
};
const partMarks = z.int().min(1).max(6).describe('小题分值');

/** One linked question of a case: three kinds a machine scores, and one answered in words. */
export const casePartSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('trueFalse'), ...partFields, marks: partMarks, key: z.boolean() }),
    z.strictObject({ kind: z.literal('singleChoice'), ...partFields, marks: partMarks, options: optionsSchema, key: optionIdSchema }),
    z.strictObject({
      kind: z.literal('multipleResponse'),
      ...partFields,
      marks: partMarks,
      options: optionsSchema,
      key: z.array(optionIdSchema).min(2),
    }),
    z.strictObject({ kind: z.literal('written'), ...partFields, ...guideFields }),
  ])
  .superRefine((part, context) => {
    if (part.kind !== 'singleChoice' && part.kind !== 'multipleResponse') return;
    const keys = part.kind === 'singleChoice' ? [part.key] : part.key;
    if (keys.some((id) => OPTION_IDS.indexOf(id) >= part.options.length)) {
      context.addIssue({ code: 'custom', path: ['key'], message: '答案不在选项之中' });
    }
    if (new Set(keys).size < keys.length) context.addIssue({ code: 'custom', path: ['key'], message: '答案有重复' });
  });
export type CasePart = z.infer<typeof casePartSchema>;

export const caseAnalysisSchema = z.strictObject({
  ...itemFields,
  type: z.literal('caseAnalysis'),
  stem: z.string().min(80).max(1200).describe('案例：人物、经过、材料，小题都从这里取事实'),
  parts: z
    .array(casePartSchema)
    .min(3)
    .max(5)
    .refine((parts) => parts.some(({ kind }) => kind === 'written'), '案例分析至少有一个书面作答的小题')
    .describe('三至五个前后相连的小题'),
});

/** Items that people mark by a guide. They serve practice and teaching; theory forms are drawn from the other three types. */
export type ShortAnswer = z.infer<typeof shortAnswerSchema>;
export type CaseAnalysis = z.infer<typeof caseAnalysisSchema>;
export type WrittenItem = ShortAnswer | CaseAnalysis;

/** Full marks of a part or of a short answer. */
export function fullMarks(part: CasePart | ShortAnswer): number {
  return 'marks' in part ? part.marks : part.guide.reduce((total, { marks }) => total + marks, 0);
}
