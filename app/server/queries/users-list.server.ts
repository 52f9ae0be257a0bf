import type { AccountStatus } from '#app/domain/access/account-change.ts';
import { maskIdNumber, maskPhone } from '#app/domain/access/mask.ts';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import type { Role } from '#app/domain/access/roles.ts';
import { db } from '#app/server/db/db.server.ts';

export const USERS_PER_PAGE = 50;

export interface UserRow {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly status: AccountStatus;
  readonly maskedIdNumber: string;
  readonly maskedPhone: string;
}

/** One page of accounts by login name. `page` counts from 1; `words` is part of a name or login name. */
export async function listUsers(filter: {
  readonly words: string;
  readonly role: Role | null;
  readonly page: number;
}): Promise<{ readonly rows: UserRow[]; readonly total: number }> {
  const { prisma } = await db();
  const text = filter.words.trim();
  const where = {
    ...(text === '' ? {} : { OR: [{ displayName: { contains: text } }, { loginName: { contains: text.toLowerCase() } }] }),
    ...(filter.role === null ? {} : { roles: { some: { role: filter.role } } }),
  };
  const total = await prisma.user.count({ where });
  const users = await prisma.user.findMany({
    where,
    orderBy: { loginName: 'asc' },
    skip: (filter.page - 1) * USERS_PER_PAGE,
    take: USERS_PER_PAGE,
    include: { roles: { select: { role: true } } },
  });
  return {
    total,
    rows: users.map((user) => ({
      id: user.id,
      loginName: user.loginName,
      displayName: user.displayName,
      roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
      status: user.status === 'active' ? 'active' : 'disabled',
      maskedIdNumber: maskIdNumber(user.idNumber),
      maskedPhone: maskPhone(user.phone),
    })),
  };
}
