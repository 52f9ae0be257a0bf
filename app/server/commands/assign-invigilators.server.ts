import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimSitting } from '#app/server/commands/claim-sitting.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';

export interface RoomDuty {
  readonly roomId: string;
  readonly userId: string;
}

type Reason = Extract<
  PlanningReason,
  {
    kind:
      | 'notAllowed'
      | 'sittingNotFound'
      | 'sittingPhaseForbids'
      | 'notInvigilator'
      | 'invigilatorTwice'
      | 'roomNotOfSitting'
      | 'gate';
  }
>;

/**
 * Replaces the invigilators of a sitting. Somebody may fall ill on the morning, so a frozen sitting
 * can still be staffed anew, as long as it stays fit to open.
 */
export async function assignInvigilators(
  actor: Actor,
  sittingId: string,
  duties: readonly RoomDuty[],
): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimSitting(tx, sittingId, ['planned', 'frozen']);
    if (!claimed.ok) return claimed;
    const rooms = await tx.sittingRoom.findMany({ where: { sittingId } });
    if (duties.some((duty) => !rooms.some((room) => room.roomId === duty.roomId))) {
      return refuse({ kind: 'roomNotOfSitting' });
    }
    const users = await tx.user.findMany({
      where: { id: { in: duties.map((duty) => duty.userId) } },
      select: { id: true, displayName: true, status: true, roles: { select: { role: true } } },
    });
    const seen = new Set<string>();
    for (const duty of duties) {
      const user = users.find((entry) => entry.id === duty.userId);
      const fits = user?.status === 'active' && user.roles.some((entry) => entry.role === 'invigilator');
      if (!fits) return refuse({ kind: 'notInvigilator', name: user?.displayName ?? '所选人员' });
      if (seen.has(duty.userId)) return refuse({ kind: 'invigilatorTwice', name: user.displayName });
      seen.add(duty.userId);
    }
    await tx.sittingInvigilator.deleteMany({ where: { sittingId } });
    await tx.sittingInvigilator.createMany({
      data: duties.map(({ roomId, userId }) => ({ sittingId, roomId, userId })),
    });
    if (claimed.value.phase === 'frozen') {
      const plan = await loadSittingPlan(tx, sittingId);
      const faults = plan ? gateFaults(plan, readStandard().exam) : [];
      if (faults.length > 0) return refuse({ kind: 'gate', faults });
    }
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code, change: `监考员：${users.map((user) => user.displayName).join('、') || '无'}` },
    });
    return accept(claimed.value.code);
  });
}
