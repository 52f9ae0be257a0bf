import type { z } from 'zod';

/** The fields of a form that only our own pages send; anything else is answered with a 400, thrown as a Response. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, formData: FormData): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(formData));
  if (!parsed.success) throw new Response('提交的内容格式不对，请刷新页面再试。', { status: 400 });
  return parsed.data;
}
