import { z } from 'zod';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import { isIdNumber } from '#app/domain/shared/id-number.ts';

/** Stored in lower case, as logging in compares it. */
export const loginNameSchema = z
  .string({ error: '请填写登录名。' })
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,32}$/, '登录名用 3 到 32 个字母、数字、点、连字符或下划线。');

export const displayNameSchema = z
  .string({ error: '请填写姓名。' })
  .trim()
  .min(2, '姓名至少 2 个字。')
  .max(40, '姓名最多 40 个字。');

export const rolesSchema = z.array(roleSchema, { error: '请至少选择一个角色。' }).min(1, '请至少选择一个角色。');

/** A new account as the administrator types it. The password is made by the server. */
export const newAccountSchema = z.object({
  loginName: loginNameSchema,
  displayName: displayNameSchema,
  roles: rolesSchema,
  idNumber: z
    .string()
    .trim()
    .toUpperCase()
    .refine(isIdNumber, '身份证号有误，请核对 18 位号码，末位可以是 X。')
    .optional(),
  phone: z
    .string()
    .trim()
    .regex(/^\d[\d-]{6,14}$/, '电话号码用 7 到 15 位数字，可带连字符。')
    .optional(),
});
export type NewAccount = z.infer<typeof newAccountSchema>;
