import { request } from '@playwright/test';
import { can } from '#app/domain/access/permissions.ts';
import { type Role, ROLES } from '#app/domain/access/roles.ts';
import { DEMO_LOGINS } from '#app/server/demo-logins.server.ts';
import { type Access, PLAIN_ACCESS, ROUTE_ACCESS } from '#app/server/auth/route-access.server.ts';
import { pathsByRouteId } from './support/route-paths.ts';
import { expect, test } from './support/fixtures.ts';

type Visitor = Role | 'nobody';
const VISITORS: readonly Visitor[] = ['nobody', ...ROLES];

function mayCall(access: Access, visitor: Visitor): boolean {
  if (access === 'anyone') return true;
  if (access === 'nobody' || access === 'writer' || visitor === 'nobody') return false;
  if (access === 'loggedIn') return true;
  const actor = { id: 'x', loginName: 'x', displayName: 'x', roles: [visitor], mustChangePassword: false };
  return access.anyOf.some((permission) => can(actor, permission));
}

/** Refused by the guard, as opposed to answered or missing. */
function isRefused(status: number, location: string | undefined): boolean {
  return status === 403 || status === 405 || (status >= 300 && status < 400 && (location ?? '').startsWith('/login'));
}

test.describe('permission table', () => {
  test.beforeEach(({}, testInfo) => {
    test.skip(testInfo.project.name !== 'desktop', 'no screen involved: once is enough');
  });

  test('every route of the map has a row, every row a route', async () => {
    const paths = pathsByRouteId();
    expect(Object.keys(ROUTE_ACCESS).filter((id) => id !== 'root' && id !== 'routes/shell').sort()).toEqual(
      [...paths.keys()].sort(),
    );
  });

  for (const visitor of VISITORS) {
    test(`${visitor} gets exactly what the table says: loaders, actions, data requests, plain handlers`, async ({ server, cookiesOf }) => {
      test.setTimeout(180_000);
      const login = DEMO_LOGINS.find((entry) => entry.role === visitor);
      const api = await request.newContext({
        baseURL: server.url,
        extraHTTPHeaders: { origin: server.url },
        ...(login ? { storageState: await cookiesOf(login.loginName) } : {}),
      });
      const wrong: string[] = [];
      let probes = 0;
      const probe = async (what: string, allowed: boolean, refused: boolean) => {
        probes += 1;
        if (allowed === refused) wrong.push(`${what}: ${allowed ? 'should be answered' : 'should be refused'}`);
      };
      for (const [id, path] of pathsByRouteId()) {
        const access = ROUTE_ACCESS[id];
        if (!access || path === '/logout') continue; // logging out would end this walk
        const page = await api.get(path, { maxRedirects: 0 });
        await probe(`GET ${path}`, mayCall(access.loader, visitor), isRefused(page.status(), page.headers()['location']));

        const dataPath = path === '/' ? '/_root.data' : `${path}.data`;
        const loaded = await api.get(dataPath, { maxRedirects: 0 });
        const loadedBody = await loaded.text();
        if (!mayCall(access.loader, visitor)) {
          await probe(`GET ${dataPath}`, false, isRefused(loaded.status(), undefined) || loaded.status() === 202 || loadedBody.includes('/login'));
        }

        for (const target of [path, `${path}?_data=${encodeURIComponent(id)}`, dataPath]) {
          const posted = await api.post(target, { form: { intent: 'no-such-intent' }, maxRedirects: 0 });
          const refused = isRefused(posted.status(), posted.headers()['location']) || posted.status() === 404;
          const redirectedInData = posted.status() === 202 && (await posted.text()).includes('/login');
          if (!mayCall(access.action, visitor)) await probe(`POST ${target}`, false, refused || redirectedInData);
        }
      }
      for (const [route, access] of Object.entries(PLAIN_ACCESS)) {
        const [method = 'GET', path = '/'] = route.split(' ');
        const answer = await api.fetch(path, { method, data: method === 'POST' ? {} : undefined });
        await probe(route, mayCall(access, visitor), answer.status() === 401 || answer.status() === 403);
      }
      await api.dispose();
      expect(probes).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    });
  }
});
