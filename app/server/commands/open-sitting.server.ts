import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import { isTooEarlyToOpen, opensAt } from '#app/domain/planning/opening-time.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimDuty } from '#app/server/commands/seats-in-charge.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';

type Reason = Extract<
  InvigilationReason,
  { kind: 'notAllowed' | 'notAssigned' | 'sittingPhaseForbids' | 'tooEarly' | 'gate' | 'changedMeanwhile' }
>;

/** Frozen → open, once more through the rules gate (标准 1.9.3、1.9.4) and not before its time. Answers with the sitting's code. */
export async function openSitting(actor: Actor, sittingId: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.invigilate')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const duty = await claimDuty(tx, actor, sittingId, ['frozen']);
    if (!duty.ok) return duty;
    const { code, startsAt } = duty.value;
    const at = now();
    if (isTooEarlyToOpen(startsAt, at)) return refuse({ kind: 'tooEarly', opensAt: opensAt(startsAt) });
    const plan = await loadSittingPlan(tx, sittingId);
    if (!plan) return refuse({ kind: 'notAssigned' });
    const faults = gateFaults(plan, readStandard().exam);
    if (faults.length > 0) return refuse({ kind: 'gate', faults });
    const { count } = await tx.sitting.updateMany({
      where: { id: sittingId, phase: 'frozen' },
      data: { phase: 'open', openedAt: new Date(at) },
    });
    if (count !== 1) return refuse({ kind: 'changedMeanwhile' });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.opened',
      subject: { type: 'sitting', id: sittingId },
      data: { code },
    });
    return accept(code);
  });
}
