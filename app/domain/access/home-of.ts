import type { Role } from '#app/domain/access/roles.ts';

/** In the order of urgency: who holds several roles lands where waiting hurts most. */
const HOMES: readonly (readonly [Role, string])[] = [
  ['candidate', '/exam'],
  ['administrator', '/admin'],
  ['invigilator', '/invigilate'],
  ['trainer', '/teach'],
  ['itemWriter', '/bank'],
];

/** The page a person starts from after login. */
export function homeOf(roles: readonly Role[]): string {
  return HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/learn';
}
