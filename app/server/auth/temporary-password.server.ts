import { randomInt } from 'node:crypto';

// Without 0 o 1 l i: it is read from a screen and typed on another.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve random characters (59 bits) in three groups, for one login: it must be changed at once. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return `${group()}-${group()}-${group()}`;
}
