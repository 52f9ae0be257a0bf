import { z } from 'zod';

export const COURSE_PARTS = ['ability', 'operation'] as const;
export const coursePartSchema = z.enum(COURSE_PARTS);
export type CoursePart = z.infer<typeof coursePartSchema>;

const nodeId = z.string().regex(/^(B2\.\d\.\d\.\d|L[43]\.[SK]\d\.\d\.\d)$/, '节点编号写成 B2.1.1.1 或 L4.K1.1.1 的形式');
const nodes = z
  .array(nodeId)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, '节点有重复')
  .describe('所服务的标准节点');
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, '网址名只用小写字母和连字符');
const moduleNumber = z.int().min(1).max(99).describe('模块序号');
const title = z.string().min(2).max(80);
const minutes = z.int().min(1).max(600);

/** content/modules/NN-slug/module.yaml */
export const moduleSchema = z.strictObject({
  number: moduleNumber,
  slug: slug.describe('网址中的名称，与文件夹名一致'),
  part: coursePartSchema.describe('ability 能力篇，operation 操作篇'),
  title: title.describe('模块标题，与 outline.yaml 一致'),
  summary: z.string().min(20).max(300).describe('两三句话的简介'),
  minutes: minutes.describe('阅读和练习合计分钟，等于各课之和'),
  aims: z
    .array(z.strictObject({ text: z.string().min(6).max(120).describe('学完能做什么'), nodes }))
    .min(3)
    .max(8)
    .describe('学习目标'),
  lessons: z
    .array(z.string().regex(/^\d{2}-[a-z]+(-[a-z]+)*$/, '写课文件的名字，不带 .mdx，如 10-nature'))
    .min(1)
    .describe('各课文件名，按先后排列'),
  updated: z.iso.date('日期写成 2026-01-31 的形式').describe('最近一次通读修订的日期'),
});
export type Module = z.infer<typeof moduleSchema>;

/** Between the two `---` lines at the head of a lesson's MDX file. */
export const lessonFrontMatterSchema = z.strictObject({
  id: z.string().regex(/^m\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/, '课的编号写成 m01-nature 的形式').describe('课的编号，全书唯一，定了不改'),
  title: title.describe('课的标题'),
  nodes,
  minutes: minutes.describe('这一课的阅读和练习分钟'),
  checks: z
    .array(z.string().regex(/^[a-z0-9.-]+$/, '写题库里试题的编号'))
    .min(1)
    .max(8)
    .refine((ids) => new Set(ids).size === ids.length, '试题有重复')
    .optional()
    .describe('课末自测所用的题库试题编号'),
});
export type LessonFrontMatter = z.infer<typeof lessonFrontMatterSchema>;

const outlineSectionSchema = z.strictObject({
  title: z.string().min(2).describe('节的标题，即课的标题'),
  group: z.string().min(2).optional().describe('目录印在这一节上面的标题'),
  parts: z.array(z.string().min(2)).min(1).optional().describe('节内各小节的标题，即课文的二级标题'),
});

/** content/modules/outline.yaml: the guide's structure, whether a module has been written or not. */
export const outlineSchema = z.strictObject({
  parts: z
    .array(z.strictObject({ key: coursePartSchema, title: z.string().min(2), pace: z.string().min(2).describe('授课天数') }))
    .length(COURSE_PARTS.length),
  modules: z
    .array(
      z.strictObject({
        number: moduleNumber,
        slug,
        part: coursePartSchema,
        title,
        sections: z.array(outlineSectionSchema).min(1).describe('书中各节'),
      }),
    )
    .min(1),
});
export type Outline = z.infer<typeof outlineSchema>;

/** Folder of a module below content/modules/, e.g. 01-positioning. */
export function moduleFolder(module: { readonly number: number; readonly slug: string }): string {
  return `${paddedNumber(module.number)}-${module.slug}`;
}

/** What every id of a module's lessons, cases and reflections begins with, e.g. m01-. */
export function moduleIdPrefix(number: number): string {
  return `m${paddedNumber(number)}-`;
}

function paddedNumber(number: number): string {
  return String(number).padStart(2, '0');
}
