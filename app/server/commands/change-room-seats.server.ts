import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { RoomSeatsChange } from '#app/domain/planning/room-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'roomUnknown' | 'roomInUse' | 'sameSeats' }>;

/** Corrects the seats of a room. A sitting still being planned meets the new number at its gate; a locked one keeps its room. */
export async function changeRoomSeats(actor: Actor, input: RoomSeatsChange): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const room = await tx.room.findUnique({ where: { id: input.roomId } });
    if (!room) return refuse({ kind: 'roomUnknown' });
    if (room.seats === input.seats) return refuse({ kind: 'sameSeats' });
    const using = await tx.sitting.findFirst({
      where: { phase: { in: ['frozen', 'open'] }, rooms: { some: { roomId: room.id } } },
      select: { code: true },
    });
    if (using) return refuse({ kind: 'roomInUse', sittingCode: using.code });
    await tx.room.update({ where: { id: room.id }, data: { seats: input.seats } });
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'room.changed',
      subject: { type: 'room', id: room.id },
      data: { name: room.name, before: room.seats, after: input.seats },
    });
    return accept(room.name);
  });
}
