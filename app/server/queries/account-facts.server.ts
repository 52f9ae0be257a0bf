import type { AccountFacts } from '#app/domain/access/account-change.ts';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** What judging a change of an account needs, or null if there is no such account. */
export async function loadAccountFacts(client: Tx, userId: string): Promise<AccountFacts | null> {
  const user = await client.user.findUnique({ where: { id: userId }, select: { status: true, roles: { select: { role: true } } } });
  if (!user) return null;
  return {
    userId,
    status: user.status === 'active' ? 'active' : 'disabled',
    roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
    otherAdministrators: await countAdministrators(client, userId),
  };
}

/** Active administrators, leaving out one account. */
export function countAdministrators(client: Tx, exceptUserId: string): Promise<number> {
  return client.user.count({
    where: { id: { not: exceptUserId }, status: 'active', roles: { some: { role: 'administrator' } } },
  });
}
