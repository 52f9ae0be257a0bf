import { type PasswordFault, passwordFault } from '#app/domain/access/password-rule.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = { readonly kind: 'loginNameTaken' } | { readonly kind: 'weak'; readonly fault: PasswordFault };

/**
 * Creates an administrator from the machine itself, where nobody is logged in yet: whoever may run
 * it could change the database file anyway. Recorded as done by the system.
 */
export async function createAdministrator(input: {
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
}): Promise<Result<string, Reason>> {
  const fault = passwordFault(input.password, input.loginName);
  if (fault) return refuse({ kind: 'weak', fault });
  const database = await db();
  const passwordHash = await hashPassword(input.password);
  const at = now();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const taken = await tx.user.count({ where: { loginName: input.loginName } });
    if (taken > 0) return refuse({ kind: 'loginNameTaken' });
    const userId = randomId();
    await tx.user.create({
      data: {
        id: userId,
        loginName: input.loginName,
        displayName: input.displayName,
        passwordHash,
        createdAt: new Date(at),
        passwordChangedAt: new Date(at),
        roles: { create: [{ role: 'administrator', grantedAt: new Date(at) }] },
      },
    });
    await recordAudit(tx, database.provider, {
      at,
      actor: null,
      action: 'user.created',
      subject: { type: 'user', id: userId },
      data: { loginName: input.loginName, roles: ['administrator'] },
    });
    return accept(userId);
  });
}
