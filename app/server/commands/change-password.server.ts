import type { Actor } from '#app/domain/access/roles.ts';
import { type PasswordFault, passwordFault } from '#app/domain/access/password-rule.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { endAllLogins, openLogin } from '#app/server/auth/login-session.server.ts';
import { hashPassword, passwordMatches } from '#app/server/auth/password.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

export type ChangePasswordRefusal = { readonly kind: 'wrongCurrent' } | { readonly kind: 'weak'; readonly fault: PasswordFault };

/** Sets a new password, ends every login of the account, and opens a new one here. */
export async function changePassword(
  actor: Actor,
  input: { current: string; next: string; address: string; userAgent: string },
): Promise<Result<{ setCookie: string }, ChangePasswordRefusal>> {
  const { prisma, provider } = await db();
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } });
  if (!(await passwordMatches(user.passwordHash, input.current))) return refuse({ kind: 'wrongCurrent' });
  const fault = passwordFault(input.next, actor.loginName);
  if (fault) return refuse({ kind: 'weak', fault });
  const passwordHash = await hashPassword(input.next);
  const at = now();
  await prisma.$transaction(async (tx) => {
    await tx.user.update({
      where: { id: actor.id },
      data: { passwordHash, mustChangePassword: false, passwordChangedAt: new Date(at) },
    });
    await recordAudit(tx, provider, { at, actor, action: 'password.changed', subject: { type: 'user', id: actor.id }, data: {} });
  });
  await endAllLogins(actor.id);
  return accept({ setCookie: await openLogin(actor.id, input.address, input.userAgent) });
}
