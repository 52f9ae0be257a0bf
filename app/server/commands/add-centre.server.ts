import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { NewCentre } from '#app/domain/planning/room-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'centreCodeTaken' }>;

/** Registers a centre, where rooms are. Answers with its id. */
export async function addCentre(actor: Actor, input: NewCentre): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const taken = await tx.centre.count({ where: { code: input.code } });
    if (taken > 0) return refuse({ kind: 'centreCodeTaken' });
    const id = randomId();
    await tx.centre.create({ data: { id, code: input.code, name: input.name } });
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'centre.added',
      subject: { type: 'centre', id },
      data: { code: input.code, name: input.name },
    });
    return accept(id);
  });
}
