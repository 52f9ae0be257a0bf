import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimSitting } from '#app/server/commands/claim-sitting.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<
  PlanningReason,
  { kind: 'notAllowed' | 'sittingNotFound' | 'sittingPhaseForbids' | 'attemptsTouched' }
>;

/**
 * Frozen → planned, before anybody has checked in. Attempts to which nothing has happened are
 * removed, for the next freeze makes them anew; an attempt with a history is never removed.
 */
export async function unfreezeSitting(actor: Actor, sittingId: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimSitting(tx, sittingId, ['frozen']);
    if (!claimed.ok) return claimed;
    const checkedIn = await tx.registration.count({ where: { sittingId, checkedInAt: { not: null } } });
    await tx.attempt.deleteMany({
      where: { sittingId, phase: 'awaiting', events: { none: {} }, adjustments: { none: {} }, writers: { none: {} } },
    });
    const touched = await tx.attempt.count({ where: { sittingId } });
    if (checkedIn > 0 || touched > 0) return refuse({ kind: 'attemptsTouched' });
    await tx.sitting.update({ where: { id: sittingId }, data: { phase: 'planned' } });
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, change: '解除锁定，恢复编排' },
    });
    return accept(claimed.value.code);
  });
}
