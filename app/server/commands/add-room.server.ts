import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { NewRoom } from '#app/domain/planning/room-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'noCentre' | 'roomNameTaken' }>;

/** Registers a room of a centre. Answers with its id. */
export async function addRoom(actor: Actor, input: NewRoom): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const centre = await tx.centre.findUnique({ where: { id: input.centreId }, select: { name: true } });
    if (!centre) return refuse({ kind: 'noCentre' });
    const taken = await tx.room.count({ where: { centreId: input.centreId, name: input.name } });
    if (taken > 0) return refuse({ kind: 'roomNameTaken' });
    const id = randomId();
    await tx.room.create({ data: { id, centreId: input.centreId, name: input.name, seats: input.seats } });
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'room.added',
      subject: { type: 'room', id },
      data: { centre: centre.name, name: input.name, seats: input.seats },
    });
    return accept(id);
  });
}
