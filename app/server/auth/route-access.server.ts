import type { Permission } from '#app/domain/access/permissions.ts';

/** Who may call a loader, an action or a plain handler. */
export type Access =
  | 'anyone'
  | 'loggedIn'
  /** Holds a writer token of an attempt; checked by the handler, for the exam outlives the login. */
  | 'writer'
  /** Does not exist: a POST here is refused before any code of the route runs. */
  | 'nobody'
  | { readonly anyOf: readonly Permission[] };

export interface RouteAccess {
  readonly loader: Access;
  readonly action: Access;
}

const reading = (access: Access): RouteAccess => ({ loader: access, action: 'nobody' });
const needs = (...anyOf: Permission[]): Access => ({ anyOf });

/**
 * The whole permission table by route id (the file under app/ without its ending). A route that is
 * not here stops the server from starting: deny by default. Ownership (my attempt, my room, my
 * class) is the query's or command's business on top of this.
 */
export const ROUTE_ACCESS: Readonly<Record<string, RouteAccess>> = {
  root: reading('anyone'),
  'routes/shell': reading('anyone'),
  'routes/home': reading('anyone'),
  'routes/not-found': reading('anyone'),

  'routes/account/login': { loader: 'anyone', action: 'anyone' },
  'routes/account/logout': { loader: 'anyone', action: 'loggedIn' },
  'routes/account/account': { loader: 'loggedIn', action: needs('account.own') },

  'routes/standard/browse': reading('anyone'),
  'routes/standard/node': reading('anyone'),

  'routes/learn/modules': reading('anyone'),
  'routes/learn/module': reading('anyone'),
  'routes/learn/lesson': { loader: 'anyone', action: needs('learning.record') },

  'routes/learn/record': reading(needs('learning.record')),
  'routes/learn/search': reading('anyone'),
  'routes/learn/form-file': reading('anyone'),
  'routes/learn/handout': reading('anyone'),
  'routes/learn/sync': { loader: 'anyone', action: needs('learning.record') },

  'routes/learn/scenarios': reading('anyone'),
  'routes/learn/scenario': { loader: 'anyone', action: needs('learning.record') },
  'routes/learn/play': { loader: needs('learning.record'), action: needs('learning.record') },
  'routes/learn/debrief': reading(needs('learning.record')),

  'routes/learn/practice': { loader: needs('learning.record'), action: needs('learning.record') },
  'routes/learn/practice-run': { loader: needs('learning.record'), action: needs('learning.record') },
  'routes/learn/practice-outcome': { loader: needs('learning.record'), action: needs('learning.record') },
  'routes/learn/mistakes': { loader: needs('learning.record'), action: needs('learning.record') },

  'routes/teach/classes': reading(needs('class.follow')),
  'routes/teach/class': reading(needs('class.follow')),
  'routes/teach/class-plays': { loader: needs('class.follow'), action: needs('class.follow') },
  'routes/teach/class-play': reading(needs('class.follow')),
  'routes/teach/replay': reading(needs('class.follow')),

  'routes/exam/my-sittings': reading(needs('attempt.take')),
  'routes/exam/attempt': reading(needs('attempt.take')),
  'routes/exam/outcome': reading(needs('attempt.take')),

  'routes/invigilate/sittings': reading(needs('sitting.invigilate')),
  'routes/invigilate/console': { loader: needs('sitting.invigilate'), action: needs('sitting.invigilate') },
  'routes/invigilate/live': reading(needs('sitting.invigilate')),

  'routes/bank/items': { loader: needs('item.view'), action: needs('item.write', 'item.review') },
  'routes/bank/coverage': reading(needs('item.view')),
  'routes/bank/clock': { loader: needs('item.view'), action: needs('item.review') },
  'routes/bank/new': { loader: needs('item.write'), action: needs('item.write') },
  'routes/bank/item': { loader: needs('item.view'), action: needs('item.write', 'item.review') },
  'routes/bank/import': { loader: needs('item.write'), action: needs('item.write') },
  'routes/bank/export': reading(needs('item.write')),
  'routes/bank/template': reading(needs('item.write')),
  'routes/bank/edit': { loader: needs('item.write'), action: needs('item.write') },
  'routes/bank/compare': reading(needs('item.view')),

  'routes/admin/overview': reading(needs('sitting.view')),
  'routes/admin/forms': reading(needs('form.view')),
  'routes/admin/form-new': { loader: needs('form.assemble'), action: needs('form.assemble') },
  'routes/admin/form': { loader: needs('form.view'), action: needs('form.assemble') },
  'routes/admin/sittings': reading(needs('sitting.view')),
  'routes/admin/sitting-new': { loader: needs('sitting.plan'), action: needs('sitting.plan') },
  'routes/admin/sitting': { loader: needs('sitting.view'), action: needs('sitting.plan', 'sitting.release') },
  'routes/admin/users': { loader: needs('user.manage'), action: needs('user.manage') },
  'routes/admin/user': { loader: needs('user.manage'), action: needs('user.manage') },
  'routes/admin/audit': { loader: needs('audit.view'), action: needs('audit.view') },
};

/** The handlers that stand in front of Remix. */
export const PLAIN_ACCESS = {
  'GET /healthz': 'anyone',
  'POST /api/exam/open': needs('attempt.take'),
  'POST /api/exam/save': 'writer',
  'GET /api/exam/status': 'writer',
  'POST /api/exam/submit': 'writer',
} as const satisfies Readonly<Record<string, Access>>;
export type PlainRoute = keyof typeof PLAIN_ACCESS;
