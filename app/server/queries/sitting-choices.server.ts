import { compareRoomNames } from '#app/domain/planning/room-order.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface RoomChoice {
  readonly id: string;
  readonly name: string;
  readonly centre: string;
  readonly seats: number;
}

export interface SittingChoices {
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  readonly rooms: readonly RoomChoice[];
  readonly administrations: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** 标准 1.9.4, theory. */
  readonly minMinutes: number;
}

/** What a sitting may be made of. Administrations: the twenty latest. */
export async function loadSittingChoices(): Promise<SittingChoices> {
  const { prisma } = await db();
  const rooms = await prisma.room.findMany({ include: { centre: { select: { name: true } } } });
  const administrations = await prisma.administration.findMany({
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, code: true, name: true },
  });
  return {
    centres: await prisma.centre.findMany({ orderBy: { code: 'asc' }, select: { id: true, name: true } }),
    rooms: rooms
      .map((room) => ({ id: room.id, name: room.name, centre: room.centre.name, seats: room.seats }))
      .sort((a, b) => a.centre.localeCompare(b.centre, 'zh-CN') || compareRoomNames(a.name, b.name)),
    administrations,
    minMinutes: readStandard().exam.theory.minMinutes,
  };
}
