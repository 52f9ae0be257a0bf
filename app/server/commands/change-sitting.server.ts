import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { SittingFields } from '#app/domain/planning/sitting-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { checkSittingFields } from '#app/server/commands/check-sitting-fields.server.ts';
import { claimPlannedSitting } from '#app/server/commands/claim-sitting.server.ts';
import { registeredUserIds, seatCandidates } from '#app/server/commands/seat-candidates.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<
  PlanningReason,
  {
    kind:
      | 'notAllowed'
      | 'sittingNotFound'
      | 'sittingPhaseForbids'
      | 'tooShort'
      | 'alreadyOver'
      | 'roomUnknown'
      | 'roomTaken'
      | 'notEnoughSeats';
  }
>;

/**
 * Changes time, rules and rooms of a sitting that is still planned. Invigilators of a room that is
 * given up lose their duty there, and everybody is seated again if the rooms changed.
 */
export async function changeSitting(
  actor: Actor,
  sittingId: string,
  input: SittingFields,
): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimPlannedSitting(tx, sittingId);
    if (!claimed.ok) return claimed;
    const checked = await checkSittingFields(tx, input, sittingId);
    if (!checked.ok) return checked;
    await tx.sitting.update({
      where: { id: sittingId },
      data: {
        title: input.title,
        startsAt: new Date(input.startsAt),
        durationMinutes: input.durationMinutes,
        graceSeconds: input.graceSeconds,
        multipleResponseRule: input.multipleResponseRule,
        poolsJson: JSON.stringify(input.pools),
      },
    });
    const before = (await tx.sittingRoom.findMany({ where: { sittingId } })).map((room) => room.roomId);
    if ([...before].sort().join() !== [...input.roomIds].sort().join()) {
      await tx.sittingRoom.deleteMany({ where: { sittingId } });
      await tx.sittingRoom.createMany({ data: input.roomIds.map((roomId) => ({ sittingId, roomId })) });
      await tx.sittingInvigilator.deleteMany({ where: { sittingId, roomId: { notIn: input.roomIds } } });
      const seated = await seatCandidates(tx, claimed.value, await registeredUserIds(tx, sittingId));
      if (!seated.ok) return seated;
    }
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, change: `时间、规则与考场：${input.durationMinutes} 分钟，${input.roomIds.length} 个考场` },
    });
    return accept(claimed.value.code);
  });
}
