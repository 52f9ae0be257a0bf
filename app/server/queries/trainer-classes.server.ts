import type { Actor } from '#app/domain/access/roles.ts';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import { db } from '#app/server/db/db.server.ts';
import { classesOf } from '#app/server/queries/own-classes.server.ts';

export interface ClassRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly centre: string;
  readonly trainer: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly members: number;
}

/** The classes the actor follows, the latest first. */
export async function listClasses(actor: Actor): Promise<ClassRow[]> {
  const { prisma } = await db();
  const classes = await prisma.classGroup.findMany({
    where: classesOf(actor),
    orderBy: [{ startsOn: 'desc' }, { code: 'asc' }],
    include: { centre: { select: { name: true } }, _count: { select: { members: true } } },
  });
  const trainers = await prisma.user.findMany({
    where: { id: { in: classes.map(({ trainerId }) => trainerId) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(trainers.map(({ id, displayName }) => [id, displayName]));
  return classes.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    level: levelSchema.parse(row.level),
    centre: row.centre.name,
    trainer: names.get(row.trainerId) ?? '',
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    members: row._count.members,
  }));
}
