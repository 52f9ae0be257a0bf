import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import { roleSchema } from '#app/domain/access/role-schema.ts';
import type { Role } from '#app/domain/access/roles.ts';
import { HOUR } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { env } from '#app/server/env.server.ts';

/**
 * The one file that knows Lucia, whose author has retired v3. What it lacks is added here: the
 * session id is the SHA-256 of the cookie's token, and a session has an absolute end beside the
 * idle one. Replacing it means rewriting this file against the same exports of login-session.
 */
export const IDLE_LIFETIME = new TimeSpan(2, 'h');
export const ABSOLUTE_LIFETIME_MS = 12 * HOUR;

interface UserAttributes {
  loginName: string;
  displayName: string;
  roles: Role[];
  status: string;
  mustChangePassword: boolean;
}

interface SessionAttributes {
  createdAt: Date;
  address: string;
  userAgent: string;
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: UserAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

const adapter: Adapter = {
  async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const { prisma } = await db();
    const row = await prisma.loginSession.findUnique({ where: { id: sessionId }, include: { user: { include: { roles: true } } } });
    if (!row) return [null, null];
    if (row.absoluteExpiresAt.getTime() <= now()) return [{ ...toSession(row), expiresAt: new Date(0) }, null];
    const { user } = row;
    return [
      toSession(row),
      {
        id: user.id,
        attributes: {
          loginName: user.loginName,
          displayName: user.displayName,
          roles: user.roles.flatMap((entry) => roleSchema.safeParse(entry.role).data ?? []),
          status: user.status,
          mustChangePassword: user.mustChangePassword,
        },
      },
    ];
  },
  async getUserSessions(userId) {
    const { prisma } = await db();
    return (await prisma.loginSession.findMany({ where: { userId } })).map(toSession);
  },
  async setSession(session) {
    const { prisma } = await db();
    await prisma.loginSession.create({
      data: {
        id: session.id,
        userId: session.userId,
        createdAt: session.attributes.createdAt,
        expiresAt: session.expiresAt,
        absoluteExpiresAt: new Date(session.attributes.createdAt.getTime() + ABSOLUTE_LIFETIME_MS),
        address: session.attributes.address,
        userAgent: session.attributes.userAgent.slice(0, 300),
      },
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    const { prisma } = await db();
    await prisma.loginSession.updateMany({ where: { id: sessionId }, data: { expiresAt } });
  },
  async deleteSession(sessionId) {
    const { prisma } = await db();
    await prisma.loginSession.deleteMany({ where: { id: sessionId } });
  },
  async deleteUserSessions(userId) {
    const { prisma } = await db();
    await prisma.loginSession.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    const { prisma } = await db();
    const at = new Date(now());
    await prisma.loginSession.deleteMany({ where: { OR: [{ expiresAt: { lte: at } }, { absoluteExpiresAt: { lte: at } }] } });
  },
};

function toSession(row: {
  id: string;
  userId: string;
  expiresAt: Date;
  createdAt: Date;
  address: string;
  userAgent: string;
}): DatabaseSession {
  return {
    id: row.id,
    userId: row.userId,
    expiresAt: row.expiresAt,
    attributes: { createdAt: row.createdAt, address: row.address, userAgent: row.userAgent },
  };
}

function createLucia(secure: boolean) {
  return new Lucia(adapter, {
    sessionExpiresIn: IDLE_LIFETIME,
    sessionCookie: {
      name: secure ? '__Host-jiceng' : 'jiceng',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (user) => user,
    getSessionAttributes: (session) => ({ createdAt: session.createdAt }),
  });
}

let instance: ReturnType<typeof createLucia> | undefined;

export function lucia(): ReturnType<typeof createLucia> {
  // Browsers drop Secure cookies on plain http, which is how an exam room's LAN often runs.
  instance ??= createLucia(env().PUBLIC_URL?.startsWith('https://') ?? false);
  return instance;
}
