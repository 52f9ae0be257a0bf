import { z } from 'zod';

const LONGEST = 1024; // of what is even read; the rule for passwords is passwordFault

/** One schema for the form and its action; how strong a password must be is app/domain/access/password-rule.ts. */
export const changePasswordSchema = z
  .object({
    current: z.string({ error: '请输入当前密码。' }).max(LONGEST, '密码没有这么长，请核对。'),
    next: z.string({ error: '请输入新密码。' }).max(LONGEST, '密码没有这么长，请核对。'),
    repeated: z.string({ error: '请再输入一遍新密码。' }).max(LONGEST, '密码没有这么长，请核对。'),
  })
  .refine(({ next, repeated }) => next === repeated, { path: ['repeated'], error: '两次输入的新密码不一样，请重新输入。' })
  .refine(({ current, next }) => current !== next, { path: ['next'], error: '新密码和当前密码一样，请换一个。' });
