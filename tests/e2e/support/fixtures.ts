import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { logIn, type StorageState } from './log-in.ts';
import { type RunningServer, serveCopy } from './serve.ts';
import { watchPages } from './watch-page.ts';

/** How a page differs from the project's own. */
export interface PageWishes {
  readonly phone?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** Complaints that the test itself brings about. */
  readonly tolerates?: readonly RegExp[];
}

interface WorkerFixtures {
  /** One server for all tests of a worker that leave the sittings as they are; started when first asked for. */
  readonly sharedServer: () => Promise<RunningServer>;
}

interface TestOptions {
  /** A server and a database of this test alone: for tests that open, answer, assemble or plan. */
  readonly ownServer: boolean;
}

interface TestFixtures {
  readonly server: RunningServer;
  /** Cookies of a demo account, logged in once per server without the form. */
  readonly cookiesOf: (loginName: string) => Promise<StorageState>;
  /** A page in a browser context of its own, logged in as this account; null: nobody. What it complains about fails the test. */
  readonly pageOf: (loginName: string | null, wishes?: PageWishes) => Promise<Page>;
}

/** The smallest screen we design for, with a finger. */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const logins = new WeakMap<RunningServer, Map<string, Promise<StorageState>>>();

export const test = base.extend<TestFixtures & TestOptions, WorkerFixtures>({
  sharedServer: [
    async ({}, use) => {
      let running: Promise<RunningServer> | undefined;
      await use(() => (running ??= serveCopy()));
      await (await running)?.stop();
    },
    { scope: 'worker' },
  ],
  ownServer: [false, { option: true }],
  server: async ({ sharedServer, ownServer }, use, testInfo) => {
    const server = ownServer ? await serveCopy() : await sharedServer();
    await use(server);
    if (testInfo.status !== testInfo.expectedStatus) await testInfo.attach('server log', { body: server.log(), contentType: 'text/plain' });
    if (ownServer) await server.stop();
  },
  cookiesOf: async ({ server }, use) => {
    const known = logins.get(server) ?? new Map<string, Promise<StorageState>>();
    logins.set(server, known);
    await use((loginName) => {
      const kept = known.get(loginName) ?? logIn(server.url, loginName);
      known.set(loginName, kept);
      return kept;
    });
  },
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  pageOf: async ({ browser, server, cookiesOf }, use) => {
    const opened: { context: BrowserContext; complaints: readonly string[] }[] = [];
    await use(async (loginName, { phone = false, tolerates = [], ...options } = {}) => {
      const context = await browser.newContext({
        ...(phone ? PHONE : {}),
        ...options,
        baseURL: server.url,
        ...(loginName === null ? {} : { storageState: await cookiesOf(loginName) }),
      });
      opened.push({ context, complaints: await watchPages(context, tolerates) });
      return context.newPage();
    });
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ complaints }) => complaints), 'complaints of the pages').toEqual([]);
  },
});

export { expect };
