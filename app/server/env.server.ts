import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** demo: sample accounts and a sample sitting are seeded. Left out with NODE_ENV=production or PUBLIC_URL: never. */
  APP_ENV: z.enum(['demo', 'production', 'test']).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.string().min(1).default('file:./data/jiceng.db'),
  /** The address people type, e.g. https://exam.example.gov.cn; needed behind a proxy. */
  PUBLIC_URL: z.url().optional(),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
});

export type Env = Omit<z.infer<typeof schema>, 'APP_ENV'> & { readonly APP_ENV: 'demo' | 'production' | 'test' };

/** The environment, parsed once. Throws a sentence naming each variable that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) {
    const real = parsed.data.NODE_ENV === 'production' || parsed.data.PUBLIC_URL !== undefined;
    const { APP_ENV = real ? 'production' : 'demo' } = parsed.data;
    return { ...parsed.data, APP_ENV };
  }
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('；');
  throw new Error(`环境变量有误：${faults}`);
}

let cached: Env | undefined;

export function env(): Env {
  cached ??= readEnv();
  return cached;
}
