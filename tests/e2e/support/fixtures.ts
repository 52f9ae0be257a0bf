import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, request, test as base } from '@playwright/test';
import { DEMO_PASSWORD } from '#app/server/demo-logins.server.ts';
import { type RunningServer, serveCopy } from './serve.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

interface WorkerFixtures {
  readonly server: RunningServer;
  /** Cookies of a demo account, logged in once per worker without the form. */
  readonly cookiesOf: (loginName: string) => Promise<StorageState>;
}

interface TestFixtures {
  /** A page of its own browser context, logged in as this account. */
  readonly pageOf: (loginName: string) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first parameter
    async ({}, use) => {
      const server = await serveCopy();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  cookiesOf: [
    async ({ server }, use) => {
      const known = new Map<string, Promise<StorageState>>();
      await use((loginName) => {
        const kept = known.get(loginName) ?? logIn(server.url, loginName);
        known.set(loginName, kept);
        return kept;
      });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  pageOf: async ({ browser, server, cookiesOf, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (loginName) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: server.url, storageState: await cookiesOf(loginName) });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** Posts the login form as a browser without scripts would. */
export async function logIn(url: string, loginName: string, password = DEMO_PASSWORD): Promise<StorageState> {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const response = await context.post('/login', { form: { loginName, password }, maxRedirects: 0 });
  if (response.status() !== 302) throw new Error(`login as ${loginName} answered ${response.status()}`);
  const state = await context.storageState();
  await context.dispose();
  return state;
}

/** axe-core finds nothing serious on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const serious = found.violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
  expect(
    serious.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join('; ')}`),
    page.url(),
  ).toEqual([]);
}
