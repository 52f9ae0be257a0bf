import { formPhaseSchema } from '#app/domain/planning/form-phases.ts';
import { compareRoomNames } from '#app/domain/planning/room-order.ts';
import type { SittingPlan } from '#app/domain/planning/sitting-gate.ts';
import { componentSchema } from '#app/domain/standard/standard.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** The plan of a sitting as the rules gate judges it, read by the caller's transaction or client. Null: no such sitting. */
export async function loadSittingPlan(client: Tx, sittingId: string): Promise<SittingPlan | null> {
  const sitting = await client.sitting.findUnique({
    where: { id: sittingId },
    select: {
      level: true,
      component: true,
      durationMinutes: true,
      rooms: { select: { room: { select: { id: true, name: true, seats: true } } } },
      forms: {
        select: { label: true, form: { select: { phase: true, level: true, component: true, totalUnits: true } } },
        orderBy: { label: 'asc' },
      },
      invigilators: { select: { roomId: true, userId: true } },
      registrations: { select: { roomId: true, userId: true, formLabel: true, user: { select: { displayName: true } } } },
    },
  });
  if (!sitting) return null;
  const invigilatorIds = new Set(sitting.invigilators.map((entry) => entry.userId));
  return {
    level: sitting.level,
    component: componentSchema.parse(sitting.component),
    durationMinutes: sitting.durationMinutes,
    rooms: sitting.rooms
      .map(({ room }) => ({
        name: room.name,
        seats: room.seats,
        candidates: sitting.registrations.filter((entry) => entry.roomId === room.id).length,
        invigilators: sitting.invigilators.filter((entry) => entry.roomId === room.id).length,
      }))
      .sort((a, b) => compareRoomNames(a.name, b.name)),
    forms: sitting.forms.map(({ label, form }) => ({
      label,
      phase: formPhaseSchema.parse(form.phase),
      level: form.level,
      component: componentSchema.parse(form.component),
      totalUnits: form.totalUnits,
    })),
    labelsInUse: [...new Set(sitting.registrations.map((entry) => entry.formLabel))].sort(),
    conflicted: sitting.registrations
      .filter((entry) => invigilatorIds.has(entry.userId))
      .map((entry) => entry.user.displayName),
  };
}
