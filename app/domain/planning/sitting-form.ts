import { z } from 'zod';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import { multipleResponseRuleSchema } from '#app/domain/scoring/score-item.ts';
import { shanghaiInstant } from '#app/domain/planning/sitting-time.ts';

/** Which items a form may be drawn from: those in git, which everybody can read, or those of this database only. */
export const POOLS = ['open', 'secure'] as const;
export const poolSchema = z.enum(POOLS);
export type Pool = z.infer<typeof poolSchema>;
export const POOL_TITLES: Readonly<Record<Pool, string>> = {
  open: '公开题库（用于演练和模拟考试）',
  secure: '保密题库（用于正式考试）',
};

/** Short titles of the levels, as lists show them. */
export const LEVEL_TITLES: Readonly<Record<Level, string>> = { 4: '四级', 3: '三级' };

const levelField = z
  .enum(['4', '3'], { error: '请选择等级。' })
  .transform((level) => levelSchema.parse(Number(level)));
const poolsField = z.array(poolSchema, { error: '请至少选择一个题库。' }).min(1, '请至少选择一个题库。');
const instantField = z.string({ error: '请填写开考时间。' }).transform((local, context) => {
  const at = shanghaiInstant(local);
  if (at !== null) return at;
  context.issues.push({ code: 'custom', message: '没有这个时间，请按“年-月-日 时:分”填写。', input: local });
  return z.NEVER;
});

/** Fields of a sitting that can be changed while it is planned. Its minimum duration is the standard's and judged by the command. */
export const sittingFieldsSchema = z.object({
  title: z
    .string({ error: '请填写场次名称。' })
    .trim()
    .min(2, '场次名称至少 2 个字。')
    .max(60, '场次名称最多 60 个字。'),
  startsAt: instantField,
  durationMinutes: z
    .int({ error: '考试时间请填写整数分钟。' })
    .min(1, '考试时间请填写整数分钟。')
    .max(600, '考试时间最长 600 分钟。'),
  graceSeconds: z
    .int({ error: '宽限时间请填写整数秒。' })
    .min(0, '宽限时间不能是负数。')
    .max(120, '宽限时间最长 120 秒，更久请用“延长时间”。'),
  multipleResponseRule: multipleResponseRuleSchema,
  roomIds: z.array(z.string()).default([]),
  pools: poolsField,
});
export type SittingFields = z.infer<typeof sittingFieldsSchema>;

/** A new sitting: the fields above, its level, and the administration it belongs to (new if none is chosen). */
export const newSittingSchema = sittingFieldsSchema.extend({
  level: levelField,
  administrationId: z.string().optional(),
  administrationName: z.string().trim().max(60, '考次名称最多 60 个字。').optional(),
});
export type NewSitting = z.infer<typeof newSittingSchema>;

/** What the page for a new form sends. */
export const assemblyRequestSchema = z.object({
  level: levelField,
  blueprintId: z.string({ error: '请选择细目表。' }),
  seed: z
    .int({ error: '种子请填写整数。' })
    .min(0, '种子不能是负数。')
    .max(4_294_967_295, '种子最大为 4294967295。'),
  count: z.int({ error: '请选择卷数。' }).min(1, '至少组 1 套。').max(4, '一次最多组 4 套平行卷。'),
  pools: poolsField,
});
export type FormRequest = z.infer<typeof assemblyRequestSchema>;

export const cancelReasonSchema = z.object({
  reason: z
    .string({ error: '请写明取消的原因，考生和审计记录都要用。' })
    .trim()
    .min(4, '原因至少 4 个字。')
    .max(200, '原因最多 200 个字。'),
});
