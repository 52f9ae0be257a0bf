import { redirect, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import { can } from '#app/domain/access/permissions.ts';
import { type Access, ROUTE_ACCESS } from '#app/server/auth/route-access.server.ts';

type ServerRoute = NonNullable<ServerBuild['routes'][string]>;
type Handler = NonNullable<ServerRoute['module']['loader']>;

/**
 * Puts the permission table in front of every loader and action of the build, once, so that no
 * route can forget it. Throws when a route has no row, or a row no route.
 */
export function guardBuild(build: ServerBuild): ServerBuild {
  const ids = Object.keys(build.routes);
  const unlisted = ids.filter((id) => ROUTE_ACCESS[id] === undefined);
  if (unlisted.length > 0) throw new Error(`Routes without a row in route-access.server.ts: ${unlisted.join(', ')}`);
  const stale = Object.keys(ROUTE_ACCESS).filter((id) => !ids.includes(id));
  if (stale.length > 0) throw new Error(`Rows in route-access.server.ts without a route: ${stale.join(', ')}`);
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route === undefined ? route : guardRoute(id, route)]),
  );
  return { ...build, routes };
}

function guardRoute(id: string, route: ServerRoute): ServerRoute {
  const access = ROUTE_ACCESS[id];
  if (!access) throw new Error(`No row for ${id}`);
  return {
    ...route,
    module: {
      ...route.module,
      loader: guarded(route.module.loader, access.loader),
      action: guarded(route.module.action, access.action),
    },
  };
}

function guarded(handler: Handler | undefined, access: Access): Handler | undefined {
  if (handler === undefined) return undefined;
  return async (args) => {
    refuseUnless(access, args.context, args.request);
    return handler(args);
  };
}

/** Throws the Response that refuses: to the login page if nobody is logged in, else 403. */
function refuseUnless(access: Access, context: AppLoadContext, request: Request): void {
  if (access === 'anyone') return;
  if (access === 'nobody' || access === 'writer') throw new Response('此处不接受提交。', { status: 405 });
  const { actor } = context;
  const url = new URL(request.url);
  if (actor === null) throw redirect(`/login?redirectTo=${encodeURIComponent(url.pathname + url.search)}`);
  if (access !== 'loggedIn' && !access.anyOf.some((permission) => can(actor, permission))) {
    throw new Response('您的账号没有这项权限。如需办理，请联系考点管理员。', { status: 403 });
  }
  if (actor.mustChangePassword && url.pathname !== '/account' && url.pathname !== '/logout' && access !== 'loggedIn') {
    throw redirect('/account?reason=initial-password');
  }
}
