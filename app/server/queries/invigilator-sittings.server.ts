import type { Actor } from '#app/domain/access/roles.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { db } from '#app/server/db/db.server.ts';

export interface InvigilatorSitting {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: number;
  readonly phase: SittingPhase;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  /** The rooms of this invigilator. */
  readonly rooms: readonly { readonly name: string; readonly candidates: number }[];
}

/** The sittings a person invigilates, by time. */
export async function loadInvigilatorSittings(actor: Actor): Promise<InvigilatorSitting[]> {
  const { prisma } = await db();
  const duties = await prisma.sittingInvigilator.findMany({ where: { userId: actor.id }, select: { sittingId: true, roomId: true } });
  const sittingIds = [...new Set(duties.map((duty) => duty.sittingId))];
  const sittings = await prisma.sitting.findMany({
    where: { id: { in: sittingIds } },
    orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
    select: {
      id: true,
      code: true,
      title: true,
      level: true,
      phase: true,
      startsAt: true,
      durationMinutes: true,
      rooms: { select: { room: { select: { id: true, name: true } } } },
    },
  });
  const seats = await prisma.registration.groupBy({
    by: ['sittingId', 'roomId'],
    where: { sittingId: { in: sittingIds } },
    _count: { _all: true },
  });
  return sittings.map((sitting) => ({
    id: sitting.id,
    code: sitting.code,
    title: sitting.title,
    level: sitting.level,
    phase: sittingPhaseSchema.parse(sitting.phase),
    startsAt: sitting.startsAt.getTime(),
    durationMinutes: sitting.durationMinutes,
    rooms: sitting.rooms
      .filter(({ room }) => duties.some((duty) => duty.sittingId === sitting.id && duty.roomId === room.id))
      .map(({ room }) => ({
        name: room.name,
        candidates: seats.find((entry) => entry.sittingId === sitting.id && entry.roomId === room.id)?._count._all ?? 0,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
  }));
}
