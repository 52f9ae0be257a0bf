import { maskIdNumber, maskPhone } from '#app/domain/access/mask.ts';
import { deviceName } from '#app/domain/access/device-name.ts';
import type { Actor, Role } from '#app/domain/access/roles.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface OwnLogin {
  readonly device: string;
  readonly address: string;
  readonly since: Instant;
  readonly isThisOne: boolean;
}

export interface OwnAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly phone: string;
  readonly idNumber: string;
  readonly passwordChangedAt: Instant;
  /** Living logins, this one first, then the newest. */
  readonly logins: readonly OwnLogin[];
}

/** A person's own account as its page shows it: numbers masked, no session id among it. */
export async function ownAccount(actor: Actor, loginSessionId: string | null): Promise<OwnAccount> {
  const { prisma } = await db();
  const at = new Date(now());
  const user = await prisma.user.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      phone: true,
      idNumber: true,
      passwordChangedAt: true,
      logins: {
        where: { expiresAt: { gt: at }, absoluteExpiresAt: { gt: at } },
        orderBy: { createdAt: 'desc' },
        select: { id: true, createdAt: true, address: true, userAgent: true },
      },
    },
  });
  const logins = user.logins.map((login) => ({
    device: deviceName(login.userAgent),
    address: login.address,
    since: login.createdAt.getTime(),
    isThisOne: login.id === loginSessionId,
  }));
  return {
    loginName: actor.loginName,
    displayName: actor.displayName,
    roles: actor.roles,
    phone: maskPhone(user.phone),
    idNumber: maskIdNumber(user.idNumber),
    passwordChangedAt: user.passwordChangedAt.getTime(),
    logins: [...logins.filter((login) => login.isThisOne), ...logins.filter((login) => !login.isThisOne)],
  };
}
