import type { AccountReason } from '#app/domain/access/account-messages.ts';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { endAllLogins } from '#app/server/auth/login-session.server.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { temporaryPassword } from '#app/server/auth/temporary-password.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<AccountReason, 'notAllowed' | 'notFound' | 'ownPassword'>;

/** Gives an account a random password for one login. Answers with it: it is shown once and kept nowhere. */
export async function resetPassword(actor: Actor, userId: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'user.manage')) return refuse('notAllowed');
  if (actor.id === userId) return refuse('ownPassword'); // it would end the login that is shown the new one
  const database = await db();
  const password = temporaryPassword();
  const passwordHash = await hashPassword(password); // slow on purpose: outside the transaction
  const at = now();
  const reset = await transactOrRefuse<string, Reason>(database, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId },
      data: { passwordHash, mustChangePassword: true, passwordChangedAt: new Date(at) },
    });
    if (count !== 1) return refuse('notFound');
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'user.passwordReset',
      subject: { type: 'user', id: userId },
      data: {},
    });
    return accept(password);
  });
  if (reset.ok) await endAllLogins(userId);
  return reset;
}
