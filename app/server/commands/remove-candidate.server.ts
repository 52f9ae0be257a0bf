import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimPlannedSitting } from '#app/server/commands/claim-sitting.server.ts';
import { registeredUserIds, seatCandidates } from '#app/server/commands/seat-candidates.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<
  PlanningReason,
  { kind: 'notAllowed' | 'sittingNotFound' | 'sittingPhaseForbids' | 'candidateNotFound' | 'notEnoughSeats' }
>;

/** Takes one candidate out of a planned sitting and seats the others again. Answers with the name. */
export async function removeCandidate(
  actor: Actor,
  sittingId: string,
  registrationId: string,
): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimPlannedSitting(tx, sittingId);
    if (!claimed.ok) return claimed;
    const leaving = await tx.registration.findFirst({
      where: { id: registrationId, sittingId },
      select: { userId: true, admissionNumber: true, user: { select: { displayName: true } } },
    });
    if (!leaving) return refuse({ kind: 'candidateNotFound' });
    const staying = (await registeredUserIds(tx, sittingId)).filter((userId) => userId !== leaving.userId);
    const seated = await seatCandidates(tx, claimed.value, staying);
    if (!seated.ok) return seated;
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, change: `移出考生：${leaving.admissionNumber}` },
    });
    return accept(leaving.user.displayName);
  });
}
