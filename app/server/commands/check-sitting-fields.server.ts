import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { SittingFields } from '#app/domain/planning/sitting-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { overlappingSittings } from '#app/server/queries/overlapping-sittings.server.ts';

type Reason = Extract<PlanningReason, { kind: 'tooShort' | 'alreadyOver' | 'roomUnknown' | 'roomTaken' }>;

/** Judges the fields of a new or changed theory sitting against the standard, the clock and other sittings' rooms. */
export async function checkSittingFields(
  tx: Tx,
  fields: SittingFields,
  sittingId: string | null,
): Promise<Result<{ readonly centreId: string | null }, Reason>> {
  const required = readStandard().exam.theory.minMinutes; // 标准 1.9.4
  if (fields.durationMinutes < required) return refuse({ kind: 'tooShort', minutes: fields.durationMinutes, required });
  if (fields.startsAt + fields.durationMinutes * MINUTE <= now()) return refuse({ kind: 'alreadyOver' });
  const rooms = await tx.room.findMany({ where: { id: { in: fields.roomIds } } });
  if (rooms.length !== new Set(fields.roomIds).size) return refuse({ kind: 'roomUnknown' });
  for (const other of await overlappingSittings(tx, fields, sittingId)) {
    const taken = rooms.find((room) => other.roomIds.includes(room.id));
    if (taken) return refuse({ kind: 'roomTaken', room: taken.name, sittingCode: other.code });
  }
  return accept({ centreId: rooms[0]?.centreId ?? null });
}
