import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { can } from '#app/domain/access/permissions.ts';
import { type Role, ROLES } from '#app/domain/access/roles.ts';
import { DEMO_LOGINS } from '#app/server/demo-logins.server.ts';
import { type Access, PLAIN_ACCESS, ROUTE_ACCESS, type RouteAccess } from '#app/server/auth/route-access.server.ts';
import { expect, test } from './support/fixtures.ts';
import { logIn } from './support/log-in.ts';
import { dataPathOf, pathsByRouteId } from './support/route-paths.ts';

// Thousands of requests without a screen: nothing to trace.
test.use({ trace: 'off' });

type Visitor = Role | 'nobody';
const VISITORS: readonly Visitor[] = ['nobody', ...ROLES];
const LOGOUT = 'routes/account/logout';

/** Written down a second time on purpose: a row that becomes too generous must be changed in two places. */
const OPEN_TO_PASSERS_BY = [
  'routes/account/login',
  'routes/account/logout',
  'routes/home',
  'routes/learn/form-file',
  'routes/learn/handout',
  'routes/learn/lesson',
  'routes/learn/module',
  'routes/learn/modules',
  'routes/learn/scenario',
  'routes/learn/scenarios',
  'routes/learn/search',
  'routes/learn/sync',
  'routes/not-found',
  'routes/standard/browse',
  'routes/standard/node',
];

/**
 * What the table answers: `refused` is one exact answer per kind of refusal, so that neither a 404 for
 * an id that does not exist nor an error of the route's own code can pass for the guard.
 */
type Expected = 'answered' | 'toLogin' | 'forbidden' | 'notAccepted';

function expectedOf(access: Access, visitor: Visitor): Expected {
  if (access === 'anyone') return 'answered';
  if (access === 'nobody' || access === 'writer') return 'notAccepted';
  if (visitor === 'nobody') return 'toLogin';
  if (access === 'loggedIn') return 'answered';
  const actor = { id: 'x', loginName: 'x', displayName: 'x', roles: [visitor], mustChangePassword: false };
  return access.anyOf.some((permission) => can(actor, permission)) ? 'answered' : 'forbidden';
}

/** What came, as the guard would have said it. Data requests cannot redirect: theirs is a 202, or a 204 of the old kind, that names the target. */
async function seenIn(response: APIResponse): Promise<Expected | `fault ${number}`> {
  const status = response.status();
  if (status >= 500) return `fault ${status}`;
  if (status === 403) return 'forbidden';
  if (status === 405) return 'notAccepted';
  const { location, 'x-remix-redirect': oldRedirect } = response.headers();
  const target = status === 202 ? await response.text() : (location ?? oldRedirect ?? '');
  return target.includes('/login?redirectTo=') ? 'toLogin' : 'answered';
}

async function visitorApi(url: string, visitor: Visitor): Promise<APIRequestContext> {
  const login = DEMO_LOGINS.find((entry) => entry.role === visitor);
  if (visitor !== 'nobody' && !login) throw new Error(`The demo has no account with the role ${visitor}`);
  return request.newContext({
    baseURL: url,
    extraHTTPHeaders: { origin: url },
    ...(login ? { storageState: await logIn(url, login.loginName) } : {}),
  });
}

test.describe('permission table', () => {
  test('every route of the map has a row, every row a route', () => {
    const listed = Object.keys(ROUTE_ACCESS).filter((id) => id !== 'root' && id !== 'routes/shell');
    expect(listed.sort()).toEqual([...pathsByRouteId().keys()].sort());
  });

  test('a passer-by can open the public pages and nothing else', () => {
    const open = Object.entries(ROUTE_ACCESS).filter(([id, { loader }]) => loader === 'anyone' && id !== 'root' && id !== 'routes/shell');
    expect(open.map(([id]) => id).sort()).toEqual(OPEN_TO_PASSERS_BY);
    const actions = Object.entries(ROUTE_ACCESS).filter(([, { action }]) => action === 'anyone');
    expect(actions.map(([id]) => id)).toEqual(['routes/account/login']);
  });

  for (const visitor of VISITORS) {
    test(`${visitor} gets exactly what the table says, by page, data request and form`, async ({ server }) => {
      const api = await visitorApi(server.url, visitor);
      const wrong: string[] = [];
      let probes = 0;
      const probe = async (what: string, access: Access, response: APIResponse) => {
        probes += 1;
        const expected = expectedOf(access, visitor);
        const seen = await seenIn(response);
        if (seen !== expected) wrong.push(`${what}: ${seen} (${response.status()}) instead of ${expected}`);
      };
      const once = { maxRedirects: 0 };
      const form = { intent: 'no-such-intent' };
      const walk = async (id: string, path: string, { loader, action }: RouteAccess) => {
        const dataPath = dataPathOf(path);
        await probe(`GET ${path}`, loader, await api.get(path, once));
        await probe(`GET ${dataPath}`, loader, await api.get(dataPath, once));
        // Only this route's loader, as a browser asks after a form.
        await probe(`GET ${dataPath} of ${id}`, loader, await api.get(`${dataPath}?_routes=${encodeURIComponent(id)}`, once));
        const [page = path, ...others] = path === '/' ? ['/?index', '/_root.data?index'] : [path, dataPath];
        if (id !== LOGOUT) for (const target of [page, ...others]) await probe(`POST ${target}`, action, await api.post(target, { ...once, form }));
        if (expectedOf(action, visitor) === 'answered') return;
        // Ways that none of our pages takes and that must not lead around the guard.
        const old = `${path}?_data=${encodeURIComponent(id)}`;
        await probe(`POST ${old}`, action, await api.post(old, { ...once, form }));
        await probe(`DELETE ${page}`, action, await api.delete(page, once));
      };
      for (const [id, paths] of pathsByRouteId()) {
        const access = ROUTE_ACCESS[id];
        if (!access) throw new Error(`No row for ${id}`);
        for (const path of paths) await walk(id, path, access);
      }
      // Last, for it ends this login.
      await probe('POST /logout', ROUTE_ACCESS[LOGOUT]?.action ?? 'nobody', await api.post('/logout', { ...once, form }));
      expect(wrong).toEqual([]);
      expect(probes).toBeGreaterThan(5 * pathsByRouteId().size - 2);
      await api.dispose();
    });
  }

  for (const visitor of VISITORS) {
    test(`${visitor} gets exactly what the table says from the exam's handlers`, async ({ server }) => {
      const api = await visitorApi(server.url, visitor);
      const seen: Record<string, number> = {};
      const expected: Record<string, number> = {};
      for (const [route, access] of Object.entries(PLAIN_ACCESS)) {
        const [method = '', path = ''] = route.split(' ');
        const answer = await api.fetch(path, { method, ...(method === 'POST' ? { data: {} } : {}) });
        seen[route] = answer.status();
        // Served: 200 for health; an empty body is a 400 for whoever may open an attempt.
        const served = method === 'GET' ? 200 : 400;
        const refused: Readonly<Record<Expected, number>> = { answered: served, toLogin: 401, forbidden: 403, notAccepted: 401 };
        expected[route] = refused[expectedOf(access, visitor)];
      }
      expect(seen).toEqual(expected);
      await api.dispose();
    });
  }

  test('a form from another site is refused, whoever is logged in', async ({ server }) => {
    const state = await logIn(server.url, 'guanli');
    const foreign: readonly Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }, {}];
    for (const headers of foreign) {
      const api = await request.newContext({ baseURL: server.url, storageState: state, extraHTTPHeaders: headers });
      for (const path of ['/admin/users', '/admin/users.data', '/logout', '/api/exam/open']) {
        const answer = await api.post(path, { form: { intent: 'no-such-intent' }, maxRedirects: 0 });
        expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
        expect(await answer.text()).toContain('crossOrigin');
      }
      await api.dispose();
    }
  });
});
