import { z } from 'zod';

/** Figures that differ by place. content/regions/variables.yaml names them; each region file gives its own. */

const variableName = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, '变量名用小写字母和连字符');
const day = z.iso.date('日期写成 2026-01-31 的形式');

export const regionVariableSchema = z.strictObject({
  name: variableName,
  label: z.string().min(2).max(40).describe('是什么数字'),
  rule: z.string().min(6).max(200).describe('全国统一的规则，或由哪一级定'),
  source: z.string().min(1).describe('规则的依据编号'),
  article: z.string().min(1).optional(),
});
export type RegionVariable = z.infer<typeof regionVariableSchema>;

/** content/regions/variables.yaml */
export const regionVariablesSchema = z.strictObject({ variables: z.array(regionVariableSchema).min(1) });

export const regionValueSchema = z.strictObject({
  value: z.string().min(1).max(60).describe('读者看到的写法，连单位'),
  from: day.describe('从哪天起执行'),
  until: day.optional().describe('到哪天为止'),
  document: z.string().min(2).describe('当地文件的名称和文号'),
});
export type RegionValue = z.infer<typeof regionValueSchema>;

/** content/regions/<code>.yaml */
export const regionSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/, '地区代码用小写字母和连字符，与文件名一致'),
  title: z.string().min(2).max(20).describe('读者看到的地名'),
  fictional: z.boolean().describe('是否虚构的示例地区'),
  updated: day,
  values: z.record(variableName, regionValueSchema),
});
export type Region = z.infer<typeof regionSchema>;
