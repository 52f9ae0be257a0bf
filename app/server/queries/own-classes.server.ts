import type { Actor } from '#app/domain/access/roles.ts';

/** Which classes an actor may follow: an administrator all of them, a trainer the ones he leads. */
export function classesOf(actor: Actor): { readonly trainerId?: string } {
  return actor.roles.includes('administrator') ? {} : { trainerId: actor.id };
}
