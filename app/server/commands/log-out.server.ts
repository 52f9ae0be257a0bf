import type { Actor } from '#app/domain/access/roles.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { endLogin } from '#app/server/auth/login-session.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Ends this login everywhere it was copied to. Returns the cookie that clears the browser's. */
export async function logOut(actor: Actor, sessionId: string): Promise<string> {
  const { prisma, provider } = await db();
  const cookie = await endLogin(sessionId);
  await prisma.$transaction((tx) =>
    recordAudit(tx, provider, { at: now(), actor, action: 'login.ended', subject: { type: 'user', id: actor.id }, data: {} }),
  );
  return cookie;
}
