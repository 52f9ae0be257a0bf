import { judgeRoles } from '#app/domain/access/account-change.ts';
import type { AccountReason } from '#app/domain/access/account-messages.ts';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor, Role } from '#app/domain/access/roles.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { endAllLogins } from '#app/server/auth/login-session.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { countAdministrators, loadAccountFacts } from '#app/server/queries/account-facts.server.ts';

/** Gives and takes roles, and ends every login of the account so that the new roles rule at once. */
export async function changeRoles(
  actor: Actor,
  userId: string,
  roles: readonly Role[],
): Promise<Result<readonly Role[], AccountReason>> {
  if (!can(actor, 'user.manage')) return refuse('notAllowed');
  const database = await db();
  const at = now();
  const changed = await transactOrRefuse<readonly Role[], AccountReason>(database, async (tx) => {
    const account = await loadAccountFacts(tx, userId);
    if (!account) return refuse('notFound');
    const verdict = judgeRoles(actor.id, account, roles);
    if (!verdict.ok) return verdict;
    await tx.userRole.deleteMany({ where: { userId, role: { in: [...verdict.value.removed] } } });
    await tx.userRole.createMany({
      data: verdict.value.added.map((role) => ({ userId, role, grantedAt: new Date(at) })),
    });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'user.rolesChanged',
      subject: { type: 'user', id: userId },
      data: { before: account.roles, after: roles },
    });
    // The audit chain's lock is held now: two administrators who demote each other cannot both get through.
    const removesAdministrator = verdict.value.removed.includes('administrator');
    if (removesAdministrator && (await countAdministrators(tx, userId)) === 0) return refuse('lastAdministrator');
    return accept(roles);
  });
  if (changed.ok) await endAllLogins(userId);
  return changed;
}
