import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimPlannedSitting } from '#app/server/commands/claim-sitting.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'sittingNotFound' | 'sittingPhaseForbids' | 'gate' }>;

/**
 * Planned → frozen, only through the rules gate (标准 1.9.3、1.9.4). From now on seats and forms
 * stand, and every registration has its attempt. Answers with the number of attempts made.
 */
export async function freezeSitting(actor: Actor, sittingId: string): Promise<Result<number, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  const at = now();
  return transactOrRefuse<number, Reason>(database, async (tx) => {
    const claimed = await claimPlannedSitting(tx, sittingId);
    if (!claimed.ok) return claimed;
    const plan = await loadSittingPlan(tx, sittingId);
    if (!plan) return refuse({ kind: 'sittingNotFound' });
    const faults = gateFaults(plan, readStandard().exam);
    if (faults.length > 0) return refuse({ kind: 'gate', faults });

    const { graceSeconds } = await tx.sitting.update({ where: { id: sittingId }, data: { phase: 'frozen' } });
    const forms = await tx.sittingForm.findMany({ where: { sittingId } });
    const formOf = new Map(forms.map((form) => [form.label, form.formId]));
    const waiting = await tx.registration.findMany({
      where: { sittingId, attempt: { is: null } },
      select: { id: true, formLabel: true },
    });
    await tx.attempt.createMany({
      data: waiting.flatMap((registration) => {
        const formId = formOf.get(registration.formLabel);
        if (formId === undefined) throw new Error(`The gate let a label without a form pass: ${registration.formLabel}`);
        return {
          id: randomId(),
          registrationId: registration.id,
          sittingId,
          formId,
          phase: 'awaiting',
          createdAt: new Date(at),
          graceSeconds,
        };
      }),
    });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.frozen',
      subject: { type: 'sitting', id: sittingId },
      data: { code: claimed.value.code },
    });
    return accept(waiting.length);
  });
}
