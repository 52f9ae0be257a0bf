import { expect, test } from 'vitest';
import { THROTTLE_LIMITS, THROTTLE_WINDOW } from '#app/domain/access/login-throttle.ts';
import { HOUR } from '#app/domain/shared/instant.ts';
import { openLogin, readLogin } from '#app/server/auth/login-session.server.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { changePassword } from '#app/server/commands/change-password.server.ts';
import { changeRoles } from '#app/server/commands/change-roles.server.ts';
import { changeUserStatus } from '#app/server/commands/change-user-status.server.ts';
import { logIn } from '#app/server/commands/log-in.server.ts';
import { logOut } from '#app/server/commands/log-out.server.ts';
import { resetPassword } from '#app/server/commands/reset-password.server.ts';
import type { Database } from '#app/server/db/database.server.ts';
import { createUser, createUsers, type MadeUser } from '#tests/factories/users.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

const HOME = '192.0.2.10';
const ELSEWHERE = '198.51.100.66';

/** The Cookie header a browser would send back. */
function cookieOf(setCookie: string): string {
  return setCookie.split(';')[0] ?? '';
}

async function enter(user: MadeUser, address = HOME): Promise<string> {
  const outcome = await logIn({ loginName: user.loginName, password: user.password, address, userAgent: 'integration' });
  if (!outcome.ok) throw new Error(`Login refused: ${outcome.reason.kind}`);
  return cookieOf(outcome.value.setCookie);
}

function guess(loginName: string, address: string, password = 'a wrong password') {
  return logIn({ loginName, password, address, userAgent: 'integration' });
}

async function kindOf(attempt: ReturnType<typeof guess>): Promise<string> {
  const outcome = await attempt;
  return outcome.ok ? 'in' : outcome.reason.kind;
}

async function isIn(cookie: string): Promise<boolean> {
  return (await readLogin(cookie)).actor !== null;
}

/** Every text and blob of every table, as one string: what a thief of the file has. */
async function dump({ prisma, provider }: Database): Promise<string> {
  const list = provider === 'sqlite' ? `SELECT name FROM sqlite_master WHERE type = 'table'` : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(list);
  const rows = await Promise.all(tables.map(({ name }) => prisma.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${name}"`)));
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

async function shiftSession(world: World, by: { expiresAt?: number; absoluteExpiresAt?: number }): Promise<void> {
  const session = await world.prisma.loginSession.findFirstOrThrow();
  await world.prisma.loginSession.update({
    where: { id: session.id },
    data: {
      expiresAt: new Date(session.expiresAt.getTime() + (by.expiresAt ?? 0)),
      absoluteExpiresAt: new Date(session.absoluteExpiresAt.getTime() + (by.absoluteExpiresAt ?? 0)),
    },
  });
}

eachDatabase('login sessions', (openTestDb) => {
  test('a copy of the database contains nothing that logs in', async () => {
    const { database, world } = await openTestDb();
    const user = await createUser(world);
    const cookie = await enter(user);
    const token = cookie.slice(cookie.indexOf('=') + 1);
    expect(token.length).toBeGreaterThanOrEqual(22);
    const stolen = await dump(database);
    expect(stolen).toContain(user.loginName);
    expect(stolen).not.toContain(token);
    expect(stolen).not.toContain(user.password);
    const name = cookie.slice(0, cookie.indexOf('='));
    for (const session of await database.prisma.loginSession.findMany()) expect(await isIn(`${name}=${session.id}`)).toBe(false);
    expect((await database.prisma.user.findUniqueOrThrow({ where: { id: user.id } })).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('logging in makes a new token every time; one that was planted before is worth nothing', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const planted = 'jiceng=planted-by-an-attacker';
    expect(await isIn(planted)).toBe(false);
    const first = await enter(user);
    const second = await enter(user);
    expect(first).not.toBe(second);
    expect(await isIn(planted)).toBe(false);
    expect(await isIn(first)).toBe(true);
  });

  test('an idle session ends after two hours, a used one goes on, and none lives longer than twelve', async () => {
    const { world } = await openTestDb();
    const cookie = await enter(await createUser(world));
    await shiftSession(world, { expiresAt: -2 * HOUR + 5_000 });
    const used = await readLogin(cookie); // seconds before it would have ended
    expect(used.actor).not.toBeNull();
    expect(used.setCookie).not.toBeNull();
    await shiftSession(world, { expiresAt: -2 * HOUR - 5_000 });
    expect(await isIn(cookie)).toBe(false);

    await world.prisma.loginSession.deleteMany();
    const long = await enter(await createUser(world));
    await shiftSession(world, { absoluteExpiresAt: -12 * HOUR + 60_000 });
    expect(await isIn(long)).toBe(true);
    await shiftSession(world, { absoluteExpiresAt: -120_000 });
    expect(await isIn(long)).toBe(false);
  });

  test('the cookie is not readable by scripts and not sent with posts of other sites', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const setCookie = await openLogin(user.id, HOME, 'integration');
    expect(setCookie).toMatch(/; HttpOnly/);
    expect(setCookie).toMatch(/; SameSite=Lax/);
    expect(setCookie).toMatch(/; Path=\//);
  });

  const endings: readonly { name: string; end: (user: MadeUser, world: World) => Promise<unknown> }[] = [
    {
      name: 'logging out',
      end: async (user, world) => logOut(user.actor, (await world.prisma.loginSession.findFirstOrThrow({ where: { userId: user.id } })).id),
    },
    { name: 'a new password', end: (user) => changePassword(user.actor, { current: user.password, next: '另外一句好记的话而已', address: HOME, userAgent: '' }) },
    { name: 'a change of roles', end: async (user, world) => changeRoles((await createUser(world, { roles: ['administrator'] })).actor, user.id, ['trainer']) },
    { name: 'disabling the account', end: async (user, world) => changeUserStatus((await createUser(world, { roles: ['administrator'] })).actor, user.id, 'disabled') },
    { name: 'a reset of the password', end: async (user, world) => resetPassword((await createUser(world, { roles: ['administrator'] })).actor, user.id) },
  ];
  test.each(endings)('$name ends the session at once', async ({ end }) => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const bystander = await enter(await createUser(world));
    const cookie = await enter(user);
    expect(await isIn(cookie)).toBe(true);
    await end(user, world);
    expect(await isIn(cookie)).toBe(false);
    expect(await isIn(bystander)).toBe(true);
  });

  test('a disabled account is nobody even where a session was left over', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const cookie = await enter(user);
    await world.prisma.user.update({ where: { id: user.id }, data: { status: 'disabled' } });
    expect(await isIn(cookie)).toBe(false);
  });
});

eachDatabase('guessing passwords', (openTestDb) => {
  test('is stopped after a few tries per account and address, and waiting lets in again', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const outcomes: string[] = [];
    for (let n = 0; n < THROTTLE_LIMITS.accountAtAddress + 3; n += 1) outcomes.push(await kindOf(guess(user.loginName, HOME)));
    expect(outcomes.filter((kind) => kind === 'wrongCredentials')).toHaveLength(THROTTLE_LIMITS.accountAtAddress);
    expect(await kindOf(guess(user.loginName, HOME, user.password))).toBe('throttled');
    shiftClock(THROTTLE_WINDOW + 1_000);
    expect(await kindOf(guess(user.loginName, HOME, user.password))).toBe('in');
  });

  test('all at once is stopped just the same', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => kindOf(guess(user.loginName, HOME))));
    expect(outcomes.filter((kind) => kind === 'wrongCredentials').length).toBeLessThanOrEqual(THROTTLE_LIMITS.accountAtAddress);
    expect(outcomes.filter((kind) => kind === 'throttled').length).toBeGreaterThanOrEqual(60 - THROTTLE_LIMITS.accountAtAddress);
  });

  test('from many addresses is stopped per account, and whoever logged in from here before still gets in', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    await enter(user, HOME);
    await world.prisma.loginThrottle.update({
      where: { key: `account:${user.loginName}` },
      data: { failures: THROTTLE_LIMITS.account, windowStart: new Date(world.at) },
    });
    expect(await kindOf(guess(user.loginName, ELSEWHERE))).toBe('throttled');
    expect(await kindOf(guess(user.loginName, ELSEWHERE, user.password))).toBe('throttled');
    expect(await kindOf(guess(user.loginName, HOME, user.password))).toBe('in');
  });

  test('right passwords at once do not count as guesses', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => kindOf(guess(user.loginName, HOME, user.password))));
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'in'));
    for (let n = 0; n < 4; n += 1) expect(await kindOf(guess(user.loginName, HOME, user.password))).toBe('in');
    const rows = await world.prisma.loginThrottle.findMany();
    expect(rows.filter((row) => row.failures > 0)).toEqual([]);
  });

  test('200 people behind one address who each mistype once all get in', async () => {
    const { world } = await openTestDb();
    const users = await createUsers(world, 200);
    const wrong = await Promise.all(users.map((user) => kindOf(guess(user.loginName, HOME))));
    expect(new Set(wrong)).toEqual(new Set(['wrongCredentials']));
    const right = await Promise.all(users.map((user) => kindOf(guess(user.loginName, HOME, user.password))));
    expect(new Set(right)).toEqual(new Set(['in']));
  });

  test('an unknown name and a wrong password get the same answer, and are counted the same', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world);
    const known = await guess(user.loginName, HOME);
    const unknown = await guess('nobody-of-that-name', HOME);
    expect(unknown).toEqual(known);
    for (let n = 0; n < THROTTLE_LIMITS.accountAtAddress; n += 1) {
      expect(await kindOf(guess('nobody-of-that-name', HOME))).toBe(await kindOf(guess(user.loginName, HOME)));
    }
  });

  test('a disabled account is told so only with the right password', async () => {
    const { world } = await openTestDb();
    const user = await createUser(world, { status: 'disabled' });
    expect(await kindOf(guess(user.loginName, HOME))).toBe('wrongCredentials');
    expect(await kindOf(guess(user.loginName, HOME, user.password))).toBe('disabled');
  });
});
