import { z } from 'zod';

export const formPhaseSchema = z.enum(['draft', 'frozen', 'retired']);
export type FormPhase = z.infer<typeof formPhaseSchema>;

export const FORM_PHASE_TITLES: Readonly<Record<FormPhase, string>> = {
  draft: '草稿',
  frozen: '已定卷',
  retired: '已停用',
};
