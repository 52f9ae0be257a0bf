import { createHash } from 'node:crypto';
import type { Tx } from '#app/server/db/database.server.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** Where the builders of tests/factories write, and what their ids start with. */
export interface World {
  readonly prisma: Tx;
  /** Lower-case letters, digits and hyphens; two worlds of one process never share one. */
  readonly name: string;
  /** The moment at which everything was set up, in ms. */
  readonly at: Instant;
  /** `<name>-<kind>-<n>`, counting from 1 per kind: the same calls give the same ids. */
  id(kind: string): string;
  /** A token that belongs to an id; the same every time. For tests only: anybody can compute it. */
  token(id: string): string;
}

export function createWorld(prisma: Tx, name: string, at: Instant): World {
  const counters = new Map<string, number>();
  return {
    prisma,
    name,
    at,
    id: (kind) => {
      const next = (counters.get(kind) ?? 0) + 1;
      counters.set(kind, next);
      return `${name}-${kind}-${next}`;
    },
    token: (id) => createHash('sha256').update(`factory token of ${id}`).digest('base64url'),
  };
}
