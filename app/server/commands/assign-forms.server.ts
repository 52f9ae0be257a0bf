import { z } from 'zod';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
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
      | 'formUnknown'
      | 'formUnfit'
      | 'formPool'
      | 'formLabelTwice'
      | 'notEnoughSeats';
  }
>;

/** Says which forms a planned sitting uses, one per label, and seats everybody again so that neighbours differ. */
export async function assignForms(
  actor: Actor,
  sittingId: string,
  formIds: readonly string[],
): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const claimed = await claimPlannedSitting(tx, sittingId);
    if (!claimed.ok) return claimed;
    const sitting = await tx.sitting.findUniqueOrThrow({ where: { id: sittingId } });
    const forms = await tx.form.findMany({ where: { id: { in: [...formIds] } }, orderBy: { label: 'asc' } });
    if (forms.length !== new Set(formIds).size) return refuse({ kind: 'formUnknown' });

    const allowed = poolsColumn.parse(JSON.parse(sitting.poolsJson));
    const labels = new Set<string>();
    for (const form of forms) {
      const fits =
        form.level === sitting.level &&
        form.component === sitting.component &&
        form.standardVersion === sitting.standardVersion &&
        form.phase !== 'retired';
      if (!fits) return refuse({ kind: 'formUnfit', code: form.code });
      const used = poolsColumn.parse(JSON.parse(form.poolsJson));
      if (used.some((pool) => !allowed.includes(pool))) return refuse({ kind: 'formPool', code: form.code });
      if (labels.has(form.label)) return refuse({ kind: 'formLabelTwice', label: form.label });
      labels.add(form.label);
    }
    await tx.sittingForm.deleteMany({ where: { sittingId } });
    await tx.sittingForm.createMany({ data: forms.map((form) => ({ sittingId, formId: form.id, label: form.label })) });
    const seated = await seatCandidates(tx, claimed.value, await registeredUserIds(tx, sittingId));
    if (!seated.ok) return seated;
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: { code: sitting.code, change: `试卷：${forms.map((form) => form.code).join('、') || '无'}` },
    });
    return accept(sitting.code);
  });
}

const poolsColumn = z.array(poolSchema);
