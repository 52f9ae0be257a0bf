import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'formNotFound' | 'formInUse' | 'formAlreadyRetired' }>;

/** Takes a form out of use for good. Refused while a sitting still counts on it; past sittings keep it. */
export async function retireForm(actor: Actor, formId: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'form.assemble')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const { count } = await tx.form.updateMany({
      where: { id: formId, phase: { in: ['draft', 'frozen'] } },
      data: { phase: 'retired' },
    });
    const form = await tx.form.findUnique({
      where: { id: formId },
      select: { code: true, sittings: { select: { sitting: { select: { code: true, phase: true } } } } },
    });
    if (!form) return refuse({ kind: 'formNotFound' });
    if (count !== 1) return refuse({ kind: 'formAlreadyRetired' });
    const inUse = form.sittings.filter(({ sitting }) => ['planned', 'frozen', 'open'].includes(sitting.phase));
    if (inUse.length > 0) return refuse({ kind: 'formInUse', sittingCodes: inUse.map(({ sitting }) => sitting.code) });
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'form.retired',
      subject: { type: 'form', id: formId },
      data: { code: form.code },
    });
    return accept(form.code);
  });
}
