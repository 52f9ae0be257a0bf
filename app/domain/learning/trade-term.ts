import { z } from 'zod';

/** A word of the trade as learners meet it, with what residents call it. content/terms.yaml */
export const tradeTermSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, '用语编号用小写字母和连字符').describe('用语编号，定了不改'),
  term: z.string().min(2).max(30).describe('正式用语'),
  aliases: z.array(z.string().min(2).max(20)).describe('居民口头的说法、旧说法；搜索时当作同一个词'),
  meaning: z.string().min(10).max(200).regex(/。$/, '释义写成完整的话，以句号结尾').describe('一两句白话解释'),
});
export type TradeTerm = z.infer<typeof tradeTermSchema>;

export const tradeTermsSchema = z.strictObject({ terms: z.array(tradeTermSchema).min(1) });
