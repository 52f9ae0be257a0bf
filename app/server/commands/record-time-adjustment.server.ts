import type { Actor } from '#app/domain/access/roles.ts';
import { SECOND, type Instant } from '#app/domain/shared/instant.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Leaves the record of a deadline that moved, inside the transaction that moved it. Rounded to seconds; the deadline itself is exact. */
export async function recordTimeAdjustment(
  tx: Tx,
  provider: Database['provider'],
  adjustment: {
    attemptId: string;
    kind: 'extension' | 'timeOwed';
    milliseconds: number;
    reason: string;
    actor: Actor;
    at: Instant;
  },
): Promise<void> {
  const { attemptId, kind, reason, actor, at } = adjustment;
  const seconds = Math.round(adjustment.milliseconds / SECOND);
  await tx.timeAdjustment.create({
    data: { id: randomId(), attemptId, kind, seconds, reason, byId: actor.id, at: new Date(at) },
  });
  await recordAudit(tx, provider, {
    at,
    actor,
    action: 'attempt.timeAdjusted',
    subject: { type: 'attempt', id: attemptId },
    data: { kind, seconds, reason },
  });
}
