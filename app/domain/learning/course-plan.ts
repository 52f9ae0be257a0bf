import { z } from 'zod';

const weight = z.int().min(1).max(10);

/** content/schedule/course-plan.yaml */
export const coursePlanSchema = z.strictObject({
  studyHourMinutes: z.int().min(1).describe('一个标准学时的分钟数'),
  weights: z.strictObject({ check: weight, case: weight, reflection: weight }).describe('一个模块的学时怎样分给各类行为'),
  modules: z
    .array(
      z.strictObject({
        module: z.int().min(1).describe('模块序号'),
        hours: z.number().min(0.5).max(20).multipleOf(0.01).describe('全部做完合计的标准学时'),
      }),
    )
    .min(1),
});
export type CoursePlan = z.infer<typeof coursePlanSchema>;

/** The kind of an act as a row of the database names it. */
export const studyActKindSchema = z.enum(['check', 'case', 'reflection']);
