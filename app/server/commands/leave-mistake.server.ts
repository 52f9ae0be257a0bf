import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Takes an item out of one's own wrong-item book. */
export function leaveMistake(actor: Actor, itemId: string): Promise<Result<null, PracticeReason>> {
  return moveMistake(actor, itemId, true);
}

/** Puts it back with the card it had. */
export function returnMistake(actor: Actor, itemId: string): Promise<Result<null, PracticeReason>> {
  return moveMistake(actor, itemId, false);
}

async function moveMistake(actor: Actor, itemId: string, out: boolean): Promise<Result<null, PracticeReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const { count } = await prisma.mistakeCard.updateMany({
    where: { userId: actor.id, itemId, leftAt: out ? null : { not: null } },
    data: { leftAt: out ? new Date(now()) : null },
  });
  return count === 0 ? refuse('unknownMistake') : accept(null);
}
