import { redirect, type AppLoadContext } from '@remix-run/node';
import type { Actor } from '#app/domain/access/roles.ts';

/** The one who is logged in. The route guard has already refused anybody else; this narrows the type. */
export function requireActor(context: AppLoadContext): Actor {
  if (context.actor === null) throw redirect('/login');
  return context.actor;
}
