import { type BrowserContext, request } from '@playwright/test';
import { DEMO_PASSWORD } from '#app/server/demo-logins.server.ts';

export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Posts the login form as a browser without scripts would; returns the cookies. */
export async function logIn(url: string, loginName: string, password = DEMO_PASSWORD): Promise<StorageState> {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const response = await context.post('/login', { form: { loginName, password }, maxRedirects: 0 });
  if (response.status() !== 302) throw new Error(`login as ${loginName} answered ${response.status()}`);
  const state = await context.storageState();
  await context.dispose();
  return state;
}
