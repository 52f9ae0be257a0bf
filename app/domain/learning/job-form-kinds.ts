import type { JobForm } from '#app/domain/learning/job-form.ts';

export const JOB_FORM_KIND_TITLES: Readonly<Record<JobForm['kind'], string>> = { ledger: '台账', sheet: '表单', notice: '文书' };
