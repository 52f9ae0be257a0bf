import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { IncidentKind } from '#app/domain/attempts/incident-kinds.ts';
import type { InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimDuty, seatInCharge } from '#app/server/commands/seats-in-charge.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<
  InvigilationReason,
  { kind: 'notAllowed' | 'notAssigned' | 'notYourRoom' | 'seatNotFound' | 'sittingPhaseForbids' }
>;

/**
 * Adds one line to the 考场情况记录表: of a seat, or of the room (`registrationId` null). Until the
 * scores are released, for much is written down only after the room is empty. Answers with its id.
 */
export async function recordIncident(
  actor: Actor,
  request: {
    readonly sittingId: string;
    readonly registrationId: string | null;
    readonly kind: IncidentKind;
    readonly note: string;
  },
): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.invigilate')) return refuse({ kind: 'notAllowed' });
  const { sittingId, registrationId, kind, note } = request;
  const database = await db();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const duty = await claimDuty(tx, actor, sittingId, ['frozen', 'open', 'closed']);
    if (!duty.ok) return duty;
    let attemptId: string | null = null;
    if (registrationId !== null) {
      const seat = await seatInCharge(tx, duty.value, registrationId);
      if (!seat.ok) return seat;
      attemptId = seat.value.attemptId;
    }
    const id = randomId();
    const at = now();
    await tx.incident.create({ data: { id, sittingId, attemptId, kind, note, byId: actor.id, at: new Date(at) } });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'incident.recorded',
      subject: { type: 'incident', id },
      data: { kind },
    });
    return accept(id);
  });
}
