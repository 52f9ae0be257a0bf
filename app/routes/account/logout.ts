import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { logOut } from '#app/server/commands/log-out.server.ts';

/** Somebody typed the address: logging out by a link would let any page do it. */
export function loader() {
  return redirect('/');
}

export async function action({ context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  if (context.loginSessionId === null) return redirect('/');
  return redirect('/', { headers: { 'Set-Cookie': await logOut(actor, context.loginSessionId) } });
}
