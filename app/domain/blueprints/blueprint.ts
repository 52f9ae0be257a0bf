import { z } from 'zod';
import { itemTypeSchema } from '#app/domain/items/item.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';

const marks = z
  .number()
  .positive()
  .refine((value) => Number.isInteger(unitsOf(value)), '分值最多两位小数');

const typeQuotaSchema = z.strictObject({
  type: itemTypeSchema,
  count: z.int().positive().describe('题数'),
  marks: marks.describe('每题分值'),
});

/**
 * What a form of one component is made of, apart from the section weights, which are the standard's.
 * One file of content/blueprints/.
 */
export const blueprintSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '细目表编号只用小写字母、数字和连字符'),
    title: z.string().min(2).describe('名称'),
    component: z.literal('theory').describe('科目'),
    total: marks.describe('满分'),
    types: z.array(typeQuotaSchema).min(1).describe('题型与题数'),
    maxPerNode: z.int().positive().describe('同一节点在一份试卷中最多考几题，试题的每个节点都算'),
    lowerLevelShare: z.number().min(0).max(1).describe('三级试卷中，四级要求的试题最多占五项职业功能试题的几成'),
    maxSharedWithParallel: z.literal(0).describe('平行卷之间相同的题数'),
    maxDifficultyGap: z.number().positive().max(1).describe('平行卷之间平均预估答对率的最大差距'),
  })
  .refine((blueprint) => new Set(blueprint.types.map((quota) => quota.type)).size === blueprint.types.length, {
    path: ['types'],
    message: '题型有重复',
  });
export type Blueprint = z.infer<typeof blueprintSchema>;

/** Marks as written (1, 1.5) in units of a hundredth of a mark. Not an integer if there are more than two decimals. */
export function unitsOf(marksWritten: number): number {
  const units = marksWritten * UNITS_PER_MARK;
  const nearest = Math.round(units);
  return Math.abs(units - nearest) < 1e-6 ? nearest : units;
}
