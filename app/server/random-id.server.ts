import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits: an id that cannot be guessed (a UUIDv4 carries fewer). */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** 256 random bits, for tokens that grant something. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
