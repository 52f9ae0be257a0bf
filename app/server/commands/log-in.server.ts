import { type Actor, roleSchema } from '#app/domain/access/roles.ts';
import { type FailureCount, isLive, judgeLogin, type ThrottleScope } from '#app/domain/access/login-throttle.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { openLogin } from '#app/server/auth/login-session.server.ts';
import { passwordMatches } from '#app/server/auth/password.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';

export type LogInRefusal =
  | { readonly kind: 'wrongCredentials' }
  | { readonly kind: 'throttled'; readonly retryAt: Instant }
  | { readonly kind: 'disabled' };

/**
 * Checks login name and password and opens a session with a new token. An unknown name costs the
 * same time and gets the same answer as a wrong password.
 */
export async function logIn(input: {
  loginName: string;
  password: string;
  address: string;
  userAgent: string;
}): Promise<Result<{ setCookie: string; actor: Actor }, LogInRefusal>> {
  const { prisma } = await db();
  const at = now();
  const loginName = input.loginName.trim().toLowerCase();
  const user = await prisma.user.findUnique({ where: { loginName }, include: { roles: true } });
  const keys = throttleKeys(loginName, input.address);
  const counts = await readCounts(keys);
  const knownAddress = user !== null && (await hasLoggedInFrom(user.id, input.address));
  const throttle = judgeLogin(counts, knownAddress, at);
  if (!throttle.allowed) {
    await recordFailure(loginName, input.address, user?.id ?? null, keys, at, true);
    return refuse({ kind: 'throttled', retryAt: throttle.retryAt });
  }
  const matches = await passwordMatches(user?.passwordHash ?? null, input.password);
  if (!user || !matches) {
    await recordFailure(loginName, input.address, user?.id ?? null, keys, at, false);
    return refuse({ kind: 'wrongCredentials' });
  }
  if (user.status !== 'active') return refuse({ kind: 'disabled' });

  const setCookie = await openLogin(user.id, input.address, input.userAgent);
  const actor: Actor = {
    id: user.id,
    loginName: user.loginName,
    displayName: user.displayName,
    roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
    mustChangePassword: user.mustChangePassword,
  };
  const { provider } = await db();
  await prisma.$transaction(async (tx) => {
    await tx.loginThrottle.deleteMany({ where: { key: { in: [keys.accountAtAddress] } } });
    await recordAudit(tx, provider, {
      at,
      actor,
      action: 'login.succeeded',
      subject: { type: 'user', id: user.id },
      data: { address: input.address },
    });
  });
  return accept({ setCookie, actor });
}

function throttleKeys(loginName: string, address: string): Record<ThrottleScope, string> {
  return { accountAtAddress: `both:${loginName}@${address}`, account: `account:${loginName}`, address: `address:${address}` };
}

async function readCounts(keys: Record<ThrottleScope, string>): Promise<FailureCount[]> {
  const { prisma } = await db();
  const rows = await prisma.loginThrottle.findMany({ where: { key: { in: Object.values(keys) } } });
  const scopes: ThrottleScope[] = ['accountAtAddress', 'account', 'address'];
  return scopes.flatMap((scope) => {
    const row = rows.find((entry) => entry.key === keys[scope]);
    return row ? [{ scope, failures: row.failures, windowStart: row.windowStart.getTime() }] : [];
  });
}

/** The audit trail remembers every successful login with its address. */
async function hasLoggedInFrom(userId: string, address: string): Promise<boolean> {
  const { prisma } = await db();
  const found = await prisma.auditEvent.findFirst({
    where: { subjectType: 'user', subjectId: userId, action: 'login.succeeded', dataJson: JSON.stringify({ address }) },
    select: { seq: true },
  });
  return found !== null;
}

async function recordFailure(
  loginName: string,
  address: string,
  userId: string | null,
  keys: Record<ThrottleScope, string>,
  at: Instant,
  throttled: boolean,
): Promise<void> {
  const { prisma, provider } = await db();
  await prisma.$transaction(async (tx) => {
    for (const key of Object.values(keys)) {
      const row = await tx.loginThrottle.findUnique({ where: { key } });
      if (row && isLive(row.windowStart.getTime(), at)) {
        // While throttled the window is not prolonged: whoever waits gets in.
        if (!throttled) await tx.loginThrottle.update({ where: { key }, data: { failures: { increment: 1 } } });
      } else {
        const fresh = { failures: 1, windowStart: new Date(at) };
        await tx.loginThrottle.upsert({ where: { key }, create: { key, ...fresh }, update: fresh });
      }
    }
    // Repeated throttled tries are not written one by one: they would fill the trail.
    if (throttled) return;
    await recordAudit(tx, provider, {
      at,
      actor: null,
      action: 'login.failed',
      subject: { type: 'user', id: userId ?? 'unknown' },
      data: { loginName: loginName.slice(0, 64), address, throttled },
    });
  });
}
