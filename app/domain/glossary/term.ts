import { z } from 'zod';

/** One name of the product: the word in code and the word on screen. */
export const termSchema = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/, '代码名用小写字母开头的驼峰写法').describe('代码和表名里的写法'),
  zh: z.string().min(1).describe('给人看的中文'),
  meaning: z.string().min(6).regex(/。$/, '释义写成一句完整的话，以句号结尾').describe('一句话的释义'),
});
export type Term = z.infer<typeof termSchema>;

/** content/glossary.yaml */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).min(1) });
