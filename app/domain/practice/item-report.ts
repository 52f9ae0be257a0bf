import { z } from 'zod';

/** What a learner can say is wrong with an item. */
export const REPORT_KINDS = ['wrongKey', 'unclear', 'outdated', 'typo', 'other'] as const;
export const reportKindSchema = z.enum(REPORT_KINDS);
export type ReportKind = z.infer<typeof reportKindSchema>;

export const REPORT_KIND_TITLES: Readonly<Record<ReportKind, string>> = {
  wrongKey: '答案不对',
  unclear: '题意不清',
  outdated: '依据过时',
  typo: '错别字',
  other: '其他',
};

export const itemReportSchema = z.object({
  kind: reportKindSchema,
  text: z.string().trim().min(4, '请写明哪里不对，至少 4 个字。').max(500, '最多写 500 个字。'),
});
