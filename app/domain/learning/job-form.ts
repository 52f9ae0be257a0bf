import { z } from 'zod';

/** A form, ledger or notice of the job that learners download: content/modules/NN-slug/forms/<id>.yaml. */

const name = z.string().min(1).max(40);
const cell = z.union([z.string(), z.number()]).describe('文字或数字');

const ledgerColumn = z.strictObject({
  name: name.describe('栏名'),
  width: z.int().min(3).max(40).describe('宽度，约合几个汉字'),
  note: z.string().min(2).max(60).optional().describe('怎样填'),
});

const sheetField = z.strictObject({
  name: name.describe('项目名'),
  kind: z.enum(['text', 'choice', 'long', 'sign']).describe('text 一行，choice 勾选，long 几行，sign 签名'),
  options: z.array(z.string().min(1).max(30)).min(2).max(12).optional().describe('choice 的选项'),
  wide: z.boolean().optional().describe('独占一行'),
  note: z.string().min(2).max(80).optional().describe('怎样填'),
});

const shared = {
  id: z.string().regex(/^m\d{2}-f\d+$/, '表单编号写成 m05-f1 的形式').describe('表单编号，定了不改'),
  title: z.string().min(2).max(40).describe('表名'),
  purpose: z.string().min(10).max(200).describe('什么时候用、谁填、一式几份'),
  keep: z.string().min(6).max(200).describe('怎样保管、哪些不许记'),
  sources: z
    .array(z.strictObject({ source: z.string().min(1), article: z.string().min(1).optional() }))
    .optional()
    .describe('表上的法定事项所依据的文件'),
};

const ledgerSchema = z.strictObject({
  ...shared,
  kind: z.literal('ledger').describe('台账：一行记一件事'),
  columns: z.array(ledgerColumn).min(4).max(14),
  rows: z.int().min(5).max(40).describe('空白表印几行'),
  example: z.array(z.array(cell)).min(1).max(8).optional().describe('填写示例，每行的格数与栏数相同'),
});

const sheetSchema = z.strictObject({
  ...shared,
  kind: z.literal('sheet').describe('表单：一人一张'),
  groups: z.array(z.strictObject({ title: name, fields: z.array(sheetField).min(1).max(20) })).min(1).max(8),
  example: z.record(z.string(), z.string()).optional().describe('填写示例：项目名 → 填的内容'),
});

const noticeSchema = z.strictObject({
  ...shared,
  kind: z.literal('notice').describe('通知、告知单、授权书：成段的文字，空处写成 {项目名}'),
  body: z.array(z.string().min(2).max(400)).min(3).max(24).describe('一段一条'),
  example: z.record(z.string(), z.string()).optional().describe('填写示例：项目名 → 填的内容'),
});

export const jobFormSchema = z.discriminatedUnion('kind', [ledgerSchema, sheetSchema, noticeSchema]);
export type JobForm = z.infer<typeof jobFormSchema>;

const BLANK = /\{([^{}]+)\}/g;

/** Names of the blanks of a notice, in order, each once. */
export function noticeBlanks(body: readonly string[]): readonly string[] {
  return [...new Set(body.flatMap((paragraph) => [...paragraph.matchAll(BLANK)].map(([, blank = '']) => blank)))];
}

/** A notice's paragraph with its blanks filled in, or as lines to write on. */
export function fillNotice(paragraph: string, values: Readonly<Record<string, string>> | undefined): string {
  return paragraph.replace(BLANK, (_whole, blank: string) => values?.[blank] ?? '＿'.repeat(Math.max(4, [...blank].length + 2)));
}

export interface JobFormFault {
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** What the schema cannot see: names used twice, examples that do not fit their form. */
export function jobFormFaults(form: JobForm): readonly JobFormFault[] {
  switch (form.kind) {
    case 'ledger': {
      const names = form.columns.map((column) => column.name);
      return [
        ...repeated(names, 'columns'),
        ...(form.example ?? []).flatMap((row, at) =>
          row.length === names.length
            ? []
            : [{ field: `example[${at}]`, message: `这一行有 ${row.length} 格，表有 ${names.length} 栏`, mend: '补齐或删去多余的格；空格写成 ""' }],
        ),
      ];
    }
    case 'sheet': {
      const fields = form.groups.flatMap((group) => group.fields);
      return [
        ...repeated(fields.map((field) => field.name), 'groups'),
        ...fields.flatMap((field) =>
          (field.kind === 'choice') === (field.options !== undefined)
            ? []
            : [{ field: `groups（${field.name}）`, message: '只有 choice 写选项，choice 必须写选项', mend: '补上 options，或改 kind' }],
        ),
        ...unknownKeys(form.example, fields.map((field) => field.name)),
      ];
    }
    case 'notice':
      return unknownKeys(form.example, noticeBlanks(form.body));
  }
}

function repeated(names: readonly string[], field: string): readonly JobFormFault[] {
  return names
    .filter((entry, at) => names.indexOf(entry) !== at)
    .map((entry) => ({ field, message: `“${entry}”出现了两次`, mend: '同一张表里项目名不能相同' }));
}

function unknownKeys(example: Readonly<Record<string, string>> | undefined, names: readonly string[]): readonly JobFormFault[] {
  return Object.keys(example ?? {})
    .filter((key) => !names.includes(key))
    .map((key) => ({ field: `example（${key}）`, message: `表上没有“${key}”这一项`, mend: '改成表上的项目名' }));
}
