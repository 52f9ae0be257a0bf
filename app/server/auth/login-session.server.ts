import type { Actor } from '#app/domain/access/roles.ts';
import { lucia } from '#app/server/auth/lucia.server.ts';
import { now } from '#app/server/clock.server.ts';
import { hashToken, randomToken } from '#app/server/random-id.server.ts';

export interface LoginState {
  readonly actor: Actor | null;
  /** Set-Cookie to send, when the session was prolonged or is dead. */
  readonly setCookie: string | null;
  readonly sessionId: string | null;
}

const NOBODY: LoginState = { actor: null, setCookie: null, sessionId: null };

/** Reads the login cookie. A disabled account is nobody at once. */
export async function readLogin(cookieHeader: string | undefined): Promise<LoginState> {
  const token = cookieHeader ? lucia().readSessionCookie(cookieHeader) : null;
  if (!token) return NOBODY;
  const { session, user } = await lucia().validateSession(hashToken(token));
  if (!session || user.status !== 'active') {
    return { ...NOBODY, setCookie: lucia().createBlankSessionCookie().serialize() };
  }
  return {
    actor: {
      id: user.id,
      loginName: user.loginName,
      displayName: user.displayName,
      roles: user.roles,
      mustChangePassword: user.mustChangePassword,
    },
    setCookie: session.fresh ? lucia().createSessionCookie(token).serialize() : null,
    sessionId: session.id,
  };
}

/** Opens a session with a new token and returns its cookie; a token known before login is worth nothing after it. */
export async function openLogin(userId: string, address: string, userAgent: string): Promise<string> {
  const token = randomToken();
  await lucia().createSession(userId, { createdAt: new Date(now()), address, userAgent }, { sessionId: hashToken(token) });
  return lucia().createSessionCookie(token).serialize();
}

export async function endLogin(sessionId: string): Promise<string> {
  await lucia().invalidateSession(sessionId);
  return lucia().createBlankSessionCookie().serialize();
}

/** Ends every session of an account: password changed, roles changed, account disabled. */
export async function endAllLogins(userId: string): Promise<void> {
  await lucia().invalidateUserSessions(userId);
}

export async function forgetExpiredLogins(): Promise<void> {
  await lucia().deleteExpiredSessions();
}
