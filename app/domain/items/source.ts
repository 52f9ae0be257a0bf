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

/** Why a citation does not hold on `today` (YYYY-MM-DD), or undefined. */
export function citationFault(
  sources: ReadonlyMap<string, Source>,
  id: string,
  article: string | undefined,
  today: string,
): { readonly message: string; readonly mend: string } | undefined {
  const source = sources.get(id);
  if (!source) return { message: `sources.yaml 里没有 ${id}`, mend: '请改用已有的依据编号，或先把这份文件登记进去' };
  if (source.inForceFrom !== undefined && source.inForceFrom > today) {
    return { message: `《${source.title}》${source.inForceFrom} 才施行`, mend: '施行以前不能作依据，请改用现行文件' };
  }
  if (source.inForceUntil !== undefined && source.inForceUntil < today) {
    return { message: `《${source.title}》已于 ${source.inForceUntil} 失效`, mend: '请按现行文件改写，并换依据' };
  }
  // A text that was read has its article; one seen second-hand may be cited whole.
  if (source.check === 'confirmed' && (article === undefined || article.trim() === '')) {
    return { message: `引用《${source.title}》没有写明条款`, mend: '补上 article，如“第四十五条”' };
  }
  return undefined;
}
