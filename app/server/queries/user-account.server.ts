import type { AccountStatus } from '#app/domain/access/account-change.ts';
import { maskIdNumber, maskPhone } from '#app/domain/access/mask.ts';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import type { Role } from '#app/domain/access/roles.ts';
import { db } from '#app/server/db/db.server.ts';

export interface UserAccount {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly status: AccountStatus;
  readonly maskedIdNumber: string;
  readonly maskedPhone: string;
  readonly mustChangePassword: boolean;
  readonly createdAt: number;
  readonly passwordChangedAt: number;
  readonly logins: number;
  readonly sittings: readonly { readonly id: string; readonly title: string; readonly startsAt: number; readonly duty: 'candidate' | 'invigilator' }[];
}

/** One account as its page shows it, personal numbers masked. */
export async function loadUserAccount(userId: string): Promise<UserAccount | null> {
  const { prisma } = await db();
  const user = await prisma.user.findUnique({
    where: { id: userId },
    include: {
      roles: { select: { role: true } },
      _count: { select: { logins: true } },
      registrations: { select: { sitting: { select: { id: true, title: true, startsAt: true } } } },
    },
  });
  if (!user) return null;
  const duties = await prisma.sittingInvigilator.findMany({
    where: { userId },
    select: { sitting: { select: { id: true, title: true, startsAt: true } } },
  });
  const sittings = [
    ...user.registrations.map(({ sitting }) => ({ ...sitting, duty: 'candidate' as const })),
    ...duties.map(({ sitting }) => ({ ...sitting, duty: 'invigilator' as const })),
  ];
  return {
    id: user.id,
    loginName: user.loginName,
    displayName: user.displayName,
    roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
    status: user.status === 'active' ? 'active' : 'disabled',
    maskedIdNumber: maskIdNumber(user.idNumber),
    maskedPhone: maskPhone(user.phone),
    mustChangePassword: user.mustChangePassword,
    createdAt: user.createdAt.getTime(),
    passwordChangedAt: user.passwordChangedAt.getTime(),
    logins: user._count.logins,
    sittings: sittings
      .map(({ id, title, startsAt, duty }) => ({ id, title, duty, startsAt: startsAt.getTime() }))
      .sort((a, b) => b.startsAt - a.startsAt),
  };
}
