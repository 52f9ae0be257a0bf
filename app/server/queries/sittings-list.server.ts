import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';

export interface SittingRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly administration: string;
  readonly level: Level;
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly phase: SittingPhase;
  readonly rooms: number;
  readonly candidates: number;
}

/** All sittings, the latest start first. */
export async function listSittings(): Promise<SittingRow[]> {
  const { prisma } = await db();
  const sittings = await prisma.sitting.findMany({
    orderBy: [{ startsAt: 'desc' }, { code: 'asc' }],
    include: { administration: { select: { name: true } }, _count: { select: { rooms: true, registrations: true } } },
  });
  return sittings.map((sitting) => ({
    id: sitting.id,
    code: sitting.code,
    title: sitting.title,
    administration: sitting.administration.name,
    level: levelSchema.parse(sitting.level),
    startsAt: sitting.startsAt.getTime(),
    durationMinutes: sitting.durationMinutes,
    phase: sittingPhaseSchema.parse(sitting.phase),
    rooms: sitting._count.rooms,
    candidates: sitting._count.registrations,
  }));
}

/** What keeps a sitting from opening, in Chinese; empty: nothing. */
export async function sittingGateMessages(sittingId: string): Promise<string[]> {
  const { prisma } = await db();
  const plan = await loadSittingPlan(prisma, sittingId);
  return plan ? gateFaults(plan, readStandard().exam).map(gateMessage) : [];
}
