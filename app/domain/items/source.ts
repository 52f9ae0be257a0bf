import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-01-31 的形式');

/** A law, regulation, notice or teaching summary that items and lessons cite. One entry of content/sources.yaml. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '依据编号只用小写字母、数字和连字符'),
  title: z.string().min(2).describe('文件名称'),
  issuer: z.string().min(2).describe('发布机关'),
  document: z.string().min(1).optional().describe('文号或版本'),
  inForceFrom: day.optional().describe('施行日期'),
  inForceUntil: day.optional().describe('失效日期'),
  check: z.enum(['confirmed', 'secondary', 'teaching']).describe('核对情况：已核原文、仅见转述、教学归纳'),
  note: z.string().min(1).optional(),
  since2006: z.string().min(10).max(160).regex(/。$/, '写成完整的话，以句号结尾').optional().describe('同2006年的做法相比变了什么'),
});
export type Source = z.infer<typeof sourceSchema>;

export const sourceFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
