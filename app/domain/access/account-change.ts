import type { Role } from '#app/domain/access/roles.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';

export type AccountStatus = 'active' | 'disabled';
export const ACCOUNT_STATUS_TITLES: Readonly<Record<AccountStatus, string>> = { active: '可登录', disabled: '已停用' };

export type AccountChangeFault = 'nothingChanged' | 'noRole' | 'ownAdministrator' | 'ownAccount' | 'lastAdministrator';

export interface AccountFacts {
  readonly userId: string;
  readonly status: AccountStatus;
  readonly roles: readonly Role[];
  /** Active administrators besides this account. */
  readonly otherAdministrators: number;
}

/** Whether an account may have these roles from now on: nobody locks themselves, or everybody, out of administration. */
export function judgeRoles(
  actorId: string,
  account: AccountFacts,
  after: readonly Role[],
): Result<{ readonly added: readonly Role[]; readonly removed: readonly Role[] }, AccountChangeFault> {
  const added = after.filter((role) => !account.roles.includes(role));
  const removed = account.roles.filter((role) => !after.includes(role));
  if (after.length === 0) return refuse('noRole');
  if (added.length === 0 && removed.length === 0) return refuse('nothingChanged');
  if (removed.includes('administrator')) {
    if (actorId === account.userId) return refuse('ownAdministrator');
    if (account.status === 'active' && account.otherAdministrators === 0) return refuse('lastAdministrator');
  }
  return accept({ added, removed });
}

/** Whether an account may be enabled or disabled. */
export function judgeStatus(
  actorId: string,
  account: AccountFacts,
  after: AccountStatus,
): Result<AccountStatus, AccountChangeFault> {
  if (after === account.status) return refuse('nothingChanged');
  if (after === 'disabled') {
    if (actorId === account.userId) return refuse('ownAccount');
    if (account.roles.includes('administrator') && account.otherAdministrators === 0) return refuse('lastAdministrator');
  }
  return accept(after);
}
