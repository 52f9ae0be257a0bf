import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { MOST_ENTRIES, syncRequestSchema } from '#app/domain/learning/offline-entry.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { syncLearning } from '#app/server/commands/sync-learning.server.ts';

/** Somebody typed the address. */
export function loader() {
  return redirect('/learn/record');
}

/** Takes answers and notes from a reader's outbox: POST {entries} → {outcomes}, in the same order. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const body: unknown = await request.json().catch(() => undefined);
  const parsed = syncRequestSchema.safeParse(body);
  if (!parsed.success) return json({ message: `一次最多 ${MOST_ENTRIES} 段文字，每段要写明是哪一课的。` }, { status: 400 });
  return json(await syncLearning(actor, parsed.data.entries));
}
