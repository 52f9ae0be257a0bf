import { z } from 'zod';
import { isDay } from '#app/domain/shared/day.ts';
import { shortAnswerSchema } from '#app/domain/shared/short-answer.ts';
import { levelSchema } from '#app/domain/standard/standard.ts';

/** A form, ledger or report to fill in or to check, from documents and a conversation: content/form-tasks/<id>.yaml. */

const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, '编号用小写字母和连字符');
const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, '名字用字母和数字，小写开头');
const day = z.string().refine(isDay, '日期写成 2026-01-31，日历上要有这一天');
/** May hold {name}, {person.id}, {day:month}. */
const text = (longest: number) => z.string().min(1).max(longest);
const operand = z.union([name, z.number()]).describe('变量名或数字');

/** How a value of one case comes about. Drawn ones depend on the seed, the others on values above them. */
export const variableSchema = z.discriminatedUnion('draw', [
  z.strictObject({ name, draw: z.literal('person'), sex: z.enum(['男', '女']).optional(), bornFrom: day, bornTo: day }).describe('一个人：{x} 姓名，{x.id} 身份证号，{x.tail} 号码后四位，{x.wrongId} 校验位错的号，{x.born} 出生日期，{x.sex}，{x.phone}'),
  z.strictObject({ name, draw: z.literal('date'), from: day, to: day, weekday: z.boolean().optional().describe('遇周末提前到星期五') }).describe('一天'),
  z.strictObject({ name, draw: z.literal('number'), from: z.number(), to: z.number(), step: z.number().positive() }),
  z.strictObject({ name, draw: z.literal('one'), of: z.array(text(120)).min(2).max(12) }).describe('几个里取一个'),
  z.strictObject({ name, draw: z.literal('row'), of: z.array(z.record(name, text(200))).min(2).max(8) }).describe('几套里取一套：{x.列名}'),
  z.strictObject({ name, draw: z.literal('age'), of: name, on: name }).describe('满几周岁'),
  z.strictObject({ name, draw: z.literal('months'), from: name, to: name }).describe('满几个月'),
  z.strictObject({ name, draw: z.literal('days'), from: name, to: name }).describe('相差几天'),
  z.strictObject({ name, draw: z.literal('shift'), of: name, years: z.int().optional(), months: z.int().optional(), days: z.int().optional() }).describe('多少天、月、年以后'),
  z.strictObject({ name, draw: z.literal('sum'), plus: z.array(operand).min(1), minus: z.array(operand).optional() }),
  z.strictObject({ name, draw: z.literal('product'), of: z.array(operand).min(2), round: z.int().min(0).max(2) }),
  z.strictObject({ name, draw: z.literal('percent'), part: operand, whole: operand, round: z.int().min(0).max(2) }),
  z.strictObject({ name, draw: z.literal('least'), of: z.array(operand).min(2) }).describe('取小'),
  z.strictObject({ name, draw: z.literal('most'), of: z.array(operand).min(2) }).describe('取大'),
  z.strictObject({ name, draw: z.literal('count'), of: z.array(name).min(2), is: z.string() }).describe('几个变量里有几个等于它'),
  z
    .strictObject({
      name,
      draw: z.literal('choose'),
      by: z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-zA-Z]+)?$/, '写变量名，可带点和列名'),
      cases: z
        .array(z.strictObject({ is: z.string().optional(), atLeast: z.number().optional(), from: z.union([day, name]).optional(), then: text(200) }))
        .min(1)
        .max(8),
      else: text(200),
    })
    .describe('看另一个变量：is 文字相同，atLeast 数不小于，from 日期不早于；从上到下第一个合的'),
]);
export type Variable = z.infer<typeof variableSchema>;

const cited = {
  explain: text(240).describe('为什么这样填，给做错的人看'),
  source: z.string().min(1).optional(),
  article: z.string().min(1).optional(),
};

/** What a field should hold. Text compares without spaces, width and punctuation. */
export const expectedSchema = z.union([
  z.strictObject({
    is: text(120),
    also: z.array(text(120)).max(8).optional().describe('同样对的写法'),
    near: z.array(z.strictObject({ is: text(120), share: z.number().min(0.1).max(0.9).describe('给几成分'), because: text(120) })).max(5).optional().describe('常见的半对'),
    within: z.number().min(0).optional().describe('数目或天数可差多少'),
  }),
  z.strictObject({ all: z.array(text(60)).min(1).max(8).describe('该勾的全部选项') }),
  z.strictObject({ blank: z.literal(true).describe('这一格该空着') }),
  z.strictObject({ holds: shortAnswerSchema }),
]);
export type Expected = z.infer<typeof expectedSchema>;

const fieldSchema = z.strictObject({
  id,
  label: text(40).describe('栏名'),
  section: text(20).optional().describe('表的哪一部分'),
  help: text(60).optional().describe('格子下面的说明'),
  input: z.enum(['text', 'longText', 'date', 'month', 'number', 'idNumber', 'choice', 'choices']),
  options: z.array(text(60)).min(2).max(10).optional().describe('choice、choices 的选项'),
  points: z.int().min(1).max(30),
  expected: expectedSchema,
  ...cited,
});
export type FormField = z.infer<typeof fieldSchema>;

const entrySchema = z.strictObject({
  id,
  label: text(40).describe('栏名，或台账一行的序号'),
  section: text(20).optional(),
  shows: z.array(text(120)).min(1).max(10).describe('格子里已经填的；台账一行按栏的顺序写'),
  explain: text(240).describe('没有毛病时，为什么没有毛病'),
  fault: z
    .strictObject({
      shows: z.array(text(120)).min(1).max(10).describe('埋下毛病以后的样子'),
      reason: text(30).describe('毛病属于哪一类，写 reasons 里的一个'),
      right: text(120).optional().describe('能当场改的，应当是什么'),
      also: z.array(text(120)).max(6).optional().describe('同样对的写法'),
      ...cited,
    })
    .optional(),
});
export type CheckEntry = z.infer<typeof entrySchema>;

const documentSchema = z.union([
  z.strictObject({ id, title: text(24), text: text(800).describe('一段一行') }),
  z.strictObject({ id, title: text(24), columns: z.array(text(20)).min(2).max(10), rows: z.array(z.array(z.string().max(80))).min(1).max(20) }),
]);
export type TaskDocument = z.infer<typeof documentSchema>;

const shared = {
  id: z.string().regex(/^f\d{2}-[a-z]+(-[a-z]+)*$/, '编号写成 f06-unemployment 的形式，数字是模块序号'),
  title: text(30),
  module: z.int().min(1).max(12),
  function: z.string().describe('标准的职业功能，写编号'),
  levels: z.array(levelSchema).min(1).max(2),
  minutes: z.int().min(5).max(40),
  uses: z.array(z.enum(['class', 'practice', 'assessment'])).min(1),
  form: text(30).describe('这张表叫什么'),
  setting: text(300).describe('何时何地，要做什么'),
  nodes: z.array(z.string()).min(1).max(8),
  lessons: z.array(z.string().regex(/^m\d{2}-[a-z0-9-]+$/, '写课的编号')).min(1).max(4),
  discuss: z.array(text(80)).min(1).max(4).describe('做完以后议一议'),
  variables: z.array(variableSchema).min(3).max(40),
  documents: z.array(documentSchema).min(1).max(6).describe('桌上的材料'),
  cards: z
    .array(z.strictObject({ id, title: text(30), text: text(240), source: z.string().min(1), article: z.string().min(1).optional() }))
    .max(6)
    .describe('能查的政策卡'),
  talk: z.array(z.strictObject({ who: text(8), text: text(140) })).max(12).default([]).describe('来人说过的话'),
  questions: z
    .array(
      z.strictObject({
        id,
        ask: text(60).describe('问什么'),
        answer: text(160).describe('答什么'),
        needless: text(120).optional().describe('不该问的，写为什么'),
      }),
    )
    .max(8)
    .default([])
    .describe('可以再问的；问了用不着的隐私要扣分'),
};

const fillSchema = z.strictObject({
  ...shared,
  kind: z.literal('fill').describe('填表'),
  fields: z.array(fieldSchema).min(6).max(24),
});

const checkSchema = z.strictObject({
  ...shared,
  kind: z.literal('check').describe('审表、核台账'),
  columns: z.array(text(20)).min(1).max(10).describe('一格的表写一栏：填写内容；台账写各栏'),
  reasons: z.array(text(30)).min(3).max(8).describe('毛病的种类，学员从中选'),
  plant: z.int().min(2).max(8).describe('每回埋几处'),
  entries: z.array(entrySchema).min(8).max(20),
});

export const formTaskSchema = z.discriminatedUnion('kind', [fillSchema, checkSchema]);
export type FormTask = z.infer<typeof formTaskSchema>;
export type FillTask = z.infer<typeof fillSchema>;
export type CheckTask = z.infer<typeof checkSchema>;
