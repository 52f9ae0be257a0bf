import type { NewAccount } from '#app/domain/access/account-fields.ts';
import type { AccountReason } from '#app/domain/access/account-messages.ts';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { temporaryPassword } from '#app/server/auth/temporary-password.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<AccountReason, 'notAllowed' | 'loginNameTaken'>;

export interface NewLogin {
  readonly userId: string;
  readonly loginName: string;
  /** Shown once; must be changed at the first login. */
  readonly password: string;
}

/** Creates an account with a random first password, which is not kept anywhere but in the answer. */
export async function createUser(actor: Actor, input: NewAccount): Promise<Result<NewLogin, Reason>> {
  if (!can(actor, 'user.manage')) return refuse('notAllowed');
  const database = await db();
  const password = temporaryPassword();
  const passwordHash = await hashPassword(password); // slow on purpose: outside the transaction
  const at = now();
  return transactOrRefuse<NewLogin, Reason>(database, async (tx) => {
    const taken = await tx.user.count({ where: { loginName: input.loginName } });
    if (taken > 0) return refuse('loginNameTaken');
    const userId = randomId();
    await tx.user.create({
      data: {
        id: userId,
        loginName: input.loginName,
        displayName: input.displayName,
        passwordHash,
        mustChangePassword: true,
        idNumber: input.idNumber ?? null,
        phone: input.phone ?? null,
        createdAt: new Date(at),
        passwordChangedAt: new Date(at),
        roles: { create: input.roles.map((role) => ({ role, grantedAt: new Date(at) })) },
      },
    });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'user.created',
      subject: { type: 'user', id: userId },
      data: { loginName: input.loginName, roles: input.roles },
    });
    return accept({ userId, loginName: input.loginName, password });
  });
}
