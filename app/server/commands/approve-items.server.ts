import type { Actor } from '#app/domain/access/roles.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';

/**
 * Approves one after the other what a reviewer has read: after an import there are hundreds. Each by the same rules as
 * alone; what may not be approved by this person, or not now, is left and named.
 */
export async function approveItems(actor: Actor, itemIds: readonly string[]): Promise<{ readonly approved: number; readonly left: readonly string[] }> {
  const left: string[] = [];
  for (const id of itemIds) {
    const done = await actOnItem(actor, id, 'approve', '');
    if (!done.ok) left.push(id);
  }
  return { approved: itemIds.length - left.length, left };
}
