import type { Actor } from '#app/domain/access/roles.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Ends the person's own logins on all other devices. Returns how many there were; a running exam goes on, its writer token carries it. */
export async function endOtherLogins(actor: Actor, keptSessionId: string): Promise<number> {
  const { prisma, provider } = await db();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.loginSession.deleteMany({ where: { userId: actor.id, id: { not: keptSessionId } } });
    if (count > 0) {
      await recordAudit(tx, provider, { at: now(), actor, action: 'login.ended', subject: { type: 'user', id: actor.id }, data: {} });
    }
    return count;
  });
}
