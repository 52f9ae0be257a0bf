import { z } from 'zod';
import { Prisma } from '#generated/sqlite/client.ts';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { type FailureCount, judgeLogin, THROTTLE_WINDOW, type ThrottleScope } from '#app/domain/access/login-throttle.ts';
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
  const { prisma, provider } = await db();
  const at = now();
  const loginName = input.loginName.trim().toLowerCase();
  const user = await prisma.user.findUnique({ where: { loginName }, include: { roles: true } });
  const keys = throttleKeys(loginName, input.address);
  const knownAddress = user !== null && (await hasLoggedInFrom(user.id, input.address));
  // Counted before the password is looked at: sixty guesses sent at once are sixty, not one.
  const counted = await countTry(keys, knownAddress, at);
  if (!counted.ok) return counted;
  const matches = await passwordMatches(user?.passwordHash ?? null, input.password);
  if (!user || !matches) {
    await recordFailure(loginName, input.address, user?.id ?? null, at);
    return refuse({ kind: 'wrongCredentials' });
  }
  await forgiveTry(keys, at);
  if (user.status !== 'active') return refuse({ kind: 'disabled' });

  const setCookie = await openLogin(user.id, input.address, input.userAgent);
  const actor: Actor = {
    id: user.id,
    loginName: user.loginName,
    displayName: user.displayName,
    roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
    mustChangePassword: user.mustChangePassword,
  };
  await prisma.$transaction((tx) =>
    recordAudit(tx, provider, {
      at,
      actor,
      action: 'login.succeeded',
      subject: { type: 'user', id: user.id },
      data: { address: input.address },
    }),
  );
  return accept({ setCookie, actor });
}

function throttleKeys(loginName: string, address: string): Record<ThrottleScope, string> {
  return { accountAtAddress: `both:${loginName}@${address}`, account: `account:${loginName}`, address: `address:${address}` };
}

const SCOPES: readonly ThrottleScope[] = ['accountAtAddress', 'account', 'address'];
const countedRow = z.object({ key: z.string(), failures: z.coerce.number() });

/**
 * Counts one try as failed until it proves right, in one statement: a whole room logs in at once.
 * Refused ones are not counted, so whoever waits gets in.
 */
async function countTry(
  keys: Record<ThrottleScope, string>,
  knownAddress: boolean,
  at: Instant,
): Promise<Result<null, { kind: 'throttled'; retryAt: Instant }>> {
  const { prisma } = await db();
  const moment = new Date(at);
  const oldest = new Date(at - THROTTLE_WINDOW);
  // A clock that was set back; not a try of the same moment that was counted a little sooner, which would start the count anew.
  const farAhead = new Date(at + THROTTLE_WINDOW);
  const rows = SCOPES.map((scope) => Prisma.sql`(${keys[scope]}, 1, ${moment})`); // always in this order: no deadlock
  const returned = await prisma.$queryRaw<unknown[]>`
    INSERT INTO "LoginThrottle" AS held ("key", "failures", "windowStart") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN held."windowStart" <= ${oldest} OR held."windowStart" > ${farAhead} THEN 1 ELSE held."failures" + 1 END,
      "windowStart" = CASE WHEN held."windowStart" <= ${oldest} OR held."windowStart" > ${farAhead} THEN ${moment} ELSE held."windowStart" END
    RETURNING "key", "failures"`;
  const counted = new Map(z.array(countedRow).parse(returned).map((row) => [row.key, row.failures]));
  const before = (scope: ThrottleScope) => (counted.get(keys[scope]) ?? 1) - 1;
  const live = SCOPES.map((scope): FailureCount => ({ scope, failures: before(scope), windowStart: at }));
  if (judgeLogin(live, knownAddress, at).allowed) return accept(null);

  await takeBack(keys, SCOPES, at);
  const stored = await prisma.loginThrottle.findMany({ where: { key: { in: Object.values(keys) } } });
  const windows = SCOPES.map((scope): FailureCount => ({
    scope,
    failures: before(scope),
    // A try of the same moment may have opened the window a little later than this one came.
    windowStart: Math.min(at, stored.find((row) => row.key === keys[scope])?.windowStart.getTime() ?? at),
  }));
  return refuse({ kind: 'throttled', retryAt: judgeLogin(windows, knownAddress, at).retryAt });
}

/** The password was right: this try was none, and earlier slips at this address are forgotten. */
async function forgiveTry(keys: Record<ThrottleScope, string>, at: Instant): Promise<void> {
  const { prisma } = await db();
  await prisma.loginThrottle.deleteMany({ where: { key: keys.accountAtAddress } });
  await takeBack(keys, ['account', 'address'], at);
}

/** One try less for each scope. One statement that locks its rows in the order of countTry: PostgreSQL's UPDATE picks its own, and two of them deadlock. */
async function takeBack(keys: Record<ThrottleScope, string>, scopes: readonly ThrottleScope[], at: Instant): Promise<void> {
  const { prisma } = await db();
  const rows = scopes.map((scope) => Prisma.sql`(${keys[scope]}, 0, ${new Date(at)})`);
  await prisma.$executeRaw`
    INSERT INTO "LoginThrottle" AS held ("key", "failures", "windowStart") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET "failures" = CASE WHEN held."failures" > 0 THEN held."failures" - 1 ELSE 0 END`;
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

async function recordFailure(loginName: string, address: string, userId: string | null, at: Instant): Promise<void> {
  const { prisma, provider } = await db();
  await prisma.$transaction((tx) =>
    recordAudit(tx, provider, {
      at,
      actor: null,
      action: 'login.failed',
      subject: { type: 'user', id: userId ?? 'unknown' },
      data: { loginName: loginName.slice(0, 64), address, throttled: false },
    }),
  );
}
