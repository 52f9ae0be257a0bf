import { type AccountStatus, judgeStatus } from '#app/domain/access/account-change.ts';
import type { AccountReason } from '#app/domain/access/account-messages.ts';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { endAllLogins } from '#app/server/auth/login-session.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { countAdministrators, loadAccountFacts } from '#app/server/queries/account-facts.server.ts';

/** Enables or disables an account. A disabled one is logged out everywhere; what it did stays on record. */
export async function changeUserStatus(
  actor: Actor,
  userId: string,
  status: AccountStatus,
): Promise<Result<AccountStatus, AccountReason>> {
  if (!can(actor, 'user.manage')) return refuse('notAllowed');
  const database = await db();
  const changed = await transactOrRefuse<AccountStatus, AccountReason>(database, async (tx) => {
    const account = await loadAccountFacts(tx, userId);
    if (!account) return refuse('notFound');
    const verdict = judgeStatus(actor.id, account, status);
    if (!verdict.ok) return verdict;
    const { count } = await tx.user.updateMany({ where: { id: userId, status: account.status }, data: { status } });
    if (count !== 1) return refuse('nothingChanged');
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'user.statusChanged',
      subject: { type: 'user', id: userId },
      data: { before: account.status, after: status },
    });
    // As in change-roles: judged again under the audit chain's lock.
    const losesAdministrator = status === 'disabled' && account.roles.includes('administrator');
    if (losesAdministrator && (await countAdministrators(tx, userId)) === 0) return refuse('lastAdministrator');
    return accept(status);
  });
  if (changed.ok && status === 'disabled') await endAllLogins(userId);
  return changed;
}
