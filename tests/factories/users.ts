import type { Actor, Role } from '#app/domain/access/roles.ts';
import { HOUR } from '#app/domain/shared/instant.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { hashToken } from '#app/server/random-id.server.ts';
import type { World } from '#tests/factories/world.ts';

export const FACTORY_PASSWORD = 'a password of the factory';

let knownHash: Promise<string> | undefined;

/** One hash for all made-up users: hashing 200 of them takes seconds. */
function factoryHash(): Promise<string> {
  knownHash ??= hashPassword(FACTORY_PASSWORD);
  return knownHash;
}

export interface MadeUser {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
  readonly actor: Actor;
}

export interface UserRecipe {
  readonly roles?: readonly Role[];
  readonly status?: 'active' | 'disabled';
  readonly mustChangePassword?: boolean;
  /** Names of candidates and their numbers look like people's. */
  readonly displayName?: string;
}

export async function createUser(world: World, recipe: UserRecipe = {}): Promise<MadeUser> {
  const [user] = await createUsers(world, 1, recipe);
  if (!user) throw new Error('No user was made');
  return user;
}

/** `count` users with the same roles (default: candidate), each with FACTORY_PASSWORD. */
export async function createUsers(world: World, count: number, recipe: UserRecipe = {}): Promise<MadeUser[]> {
  const { roles = ['candidate'], status = 'active', mustChangePassword = false } = recipe;
  const passwordHash = await factoryHash();
  const users = Array.from({ length: count }, (): MadeUser => {
    const id = world.id('user');
    const number = id.slice(id.lastIndexOf('-') + 1);
    const displayName = recipe.displayName ?? `样本${number.padStart(4, '0')}`;
    const actor: Actor = { id, loginName: id, displayName, roles, mustChangePassword };
    return { id, loginName: id, displayName, password: FACTORY_PASSWORD, actor };
  });
  const at = new Date(world.at);
  await world.prisma.user.createMany({
    data: users.map((user, index) => ({
      id: user.id,
      loginName: user.loginName,
      displayName: user.displayName,
      passwordHash,
      status,
      mustChangePassword,
      idNumber: `11010119700101${String(1000 + (index % 9000))}`,
      phone: `1380000${String(1000 + (index % 9000))}`,
      createdAt: at,
      passwordChangedAt: at,
    })),
  });
  await world.prisma.userRole.createMany({
    data: users.flatMap((user) => roles.map((role) => ({ userId: user.id, role, grantedAt: at }))),
  });
  return users;
}

/** Logs users in without a password check, as of the world's moment. Returns each one's Cookie header. */
export async function createLogins(world: World, users: readonly MadeUser[]): Promise<Map<string, string>> {
  const cookies = new Map<string, string>();
  const rows = users.map((user) => {
    const token = world.token(world.id('login'));
    cookies.set(user.id, `jiceng=${token}`);
    return {
      id: hashToken(token),
      userId: user.id,
      createdAt: new Date(world.at),
      expiresAt: new Date(world.at + 2 * HOUR),
      absoluteExpiresAt: new Date(world.at + 12 * HOUR),
      address: '192.0.2.1',
      userAgent: 'factory',
    };
  });
  await world.prisma.loginSession.createMany({ data: rows });
  return cookies;
}
