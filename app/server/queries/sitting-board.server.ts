import { z } from 'zod';
import { maskIdNumber } from '#app/domain/access/mask.ts';
import { type FormPhase, formPhaseSchema } from '#app/domain/planning/form-phases.ts';
import { type GateArea, gateArea } from '#app/domain/planning/gate-areas.ts';
import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import { compareRoomNames } from '#app/domain/planning/room-order.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { type Pool, poolSchema } from '#app/domain/planning/sitting-form.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import { requiredInvigilators } from '#app/domain/planning/staffing.ts';
import { type MultipleResponseRule, multipleResponseRuleSchema } from '#app/domain/scoring/score-item.ts';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';

export interface BoardRoom {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly candidates: number;
  /** 标准 1.9.3 */
  readonly requiredInvigilators: number;
  readonly invigilatorIds: readonly string[];
}

export interface BoardCandidate {
  readonly registrationId: string;
  readonly displayName: string;
  readonly loginName: string;
  readonly maskedIdNumber: string;
  readonly admissionNumber: string;
  readonly roomId: string;
  readonly room: string;
  readonly seat: number;
  readonly formLabel: string;
}

export interface BoardForm {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly phase: FormPhase;
  readonly assigned: boolean;
  /** Other sittings that use or used it: candidates there have seen its items. */
  readonly usedIn: readonly string[];
}

export interface SittingBoard {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly administration: string;
  readonly level: Level;
  readonly phase: SittingPhase;
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly minMinutes: number;
  readonly graceSeconds: number;
  readonly multipleResponseRule: MultipleResponseRule;
  readonly pools: readonly Pool[];
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  readonly releasedAt: number | null;
  readonly rooms: readonly BoardRoom[];
  readonly candidates: readonly BoardCandidate[];
  /** Assigned ones, and those of the level that could be. */
  readonly forms: readonly BoardForm[];
  readonly invigilators: readonly { readonly id: string; readonly displayName: string; readonly loginName: string }[];
  readonly gate: readonly { readonly area: GateArea; readonly message: string }[];
}

/** The whole plan of one sitting as its page shows it, id numbers masked. */
export async function loadSittingBoard(sittingId: string): Promise<SittingBoard | null> {
  const { prisma } = await db();
  const sitting = await prisma.sitting.findUnique({
    where: { id: sittingId },
    include: {
      administration: { select: { name: true } },
      rooms: { include: { room: true } },
      forms: true,
      invigilators: true,
      registrations: { include: { user: { select: { displayName: true, loginName: true, idNumber: true } } } },
    },
  });
  const plan = await loadSittingPlan(prisma, sittingId);
  if (!sitting || !plan) return null;
  const { exam } = readStandard();
  const assigned = new Set(sitting.forms.map((form) => form.formId));
  const forms = await prisma.form.findMany({
    where: {
      OR: [
        { id: { in: [...assigned] } },
        { level: sitting.level, component: sitting.component, standardVersion: sitting.standardVersion, phase: { not: 'retired' } },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { code: 'asc' }],
    select: { id: true, code: true, label: true, phase: true, sittings: { select: { sitting: { select: { id: true, code: true } } } } },
    take: 60,
  });
  const people = await prisma.user.findMany({
    where: {
      OR: [
        { status: 'active', roles: { some: { role: 'invigilator' } } },
        { id: { in: sitting.invigilators.map((entry) => entry.userId) } },
      ],
    },
    select: { id: true, displayName: true, loginName: true },
  });
  const roomNames = new Map(sitting.rooms.map(({ room }) => [room.id, room.name]));
  const byName = (a: string, b: string) => a.localeCompare(b, 'zh-CN');
  return {
    id: sitting.id,
    code: sitting.code,
    title: sitting.title,
    administration: sitting.administration.name,
    level: levelSchema.parse(sitting.level),
    phase: sittingPhaseSchema.parse(sitting.phase),
    startsAt: sitting.startsAt.getTime(),
    durationMinutes: sitting.durationMinutes,
    minMinutes: exam.theory.minMinutes,
    graceSeconds: sitting.graceSeconds,
    multipleResponseRule: multipleResponseRuleSchema.parse(sitting.multipleResponseRule),
    pools: z.array(poolSchema).parse(JSON.parse(sitting.poolsJson)),
    openedAt: sitting.openedAt?.getTime() ?? null,
    closedAt: sitting.closedAt?.getTime() ?? null,
    releasedAt: sitting.releasedAt?.getTime() ?? null,
    rooms: sitting.rooms
      .map(({ room }): BoardRoom => {
        const candidates = sitting.registrations.filter((entry) => entry.roomId === room.id).length;
        return {
          id: room.id,
          name: room.name,
          seats: room.seats,
          candidates,
          requiredInvigilators: candidates === 0 ? 0 : requiredInvigilators(candidates, exam.theory),
          invigilatorIds: sitting.invigilators.filter((entry) => entry.roomId === room.id).map((entry) => entry.userId),
        };
      })
      .sort((a, b) => compareRoomNames(a.name, b.name)),
    candidates: sitting.registrations
      .map((entry): BoardCandidate => ({
        registrationId: entry.id,
        displayName: entry.user.displayName,
        loginName: entry.user.loginName,
        maskedIdNumber: maskIdNumber(entry.user.idNumber),
        admissionNumber: entry.admissionNumber,
        roomId: entry.roomId,
        room: roomNames.get(entry.roomId) ?? '—',
        seat: entry.seat,
        formLabel: entry.formLabel,
      }))
      .sort((a, b) => compareRoomNames(a.room, b.room) || a.seat - b.seat),
    forms: forms.map((form) => ({
      id: form.id,
      code: form.code,
      label: form.label,
      phase: formPhaseSchema.parse(form.phase),
      assigned: assigned.has(form.id),
      usedIn: form.sittings.flatMap((use) => (use.sitting.id === sitting.id ? [] : [use.sitting.code])),
    })),
    invigilators: people.sort((a, b) => byName(a.displayName, b.displayName)),
    gate: gateFaults(plan, exam).map((fault) => ({ area: gateArea(fault), message: gateMessage(fault) })),
  };
}
