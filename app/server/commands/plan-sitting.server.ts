import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { nextSerial, sittingCodePrefix } from '#app/domain/planning/plan-codes.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import type { NewSitting } from '#app/domain/planning/sitting-form.ts';
import { shanghaiDay } from '#app/domain/planning/sitting-time.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { checkSittingFields } from '#app/server/commands/check-sitting-fields.server.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<
  PlanningReason,
  { kind: 'notAllowed' | 'tooShort' | 'alreadyOver' | 'roomUnknown' | 'roomTaken' | 'noCentre' | 'unknownBlueprint' }
>;

/** Plans a theory sitting, with its administration if none is chosen. Answers with the sitting's id. */
export async function planSitting(actor: Actor, input: NewSitting): Promise<Result<string, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const blueprint = readBlueprints().find((entry) => entry.component === 'theory');
  if (!blueprint) return refuse({ kind: 'unknownBlueprint' });
  const database = await db();
  const at = now();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const checked = await checkSittingFields(tx, input, null);
    if (!checked.ok) return checked;
    const administrationId = await administrationFor(tx, input, checked.value.centreId, at);
    if (administrationId === null) return refuse({ kind: 'noCentre' });

    const prefix = sittingCodePrefix(input.level, blueprint.component, input.startsAt);
    const taken = await tx.sitting.findMany({ where: { code: { startsWith: prefix } }, select: { code: true } });
    const code = `${prefix}${nextSerial(prefix, taken.map((sitting) => sitting.code))}`;
    const id = randomId();
    await tx.sitting.create({
      data: {
        id,
        administrationId,
        code,
        title: input.title,
        level: input.level,
        component: blueprint.component,
        standardVersion: readStandard().version,
        blueprintId: blueprint.id,
        startsAt: new Date(input.startsAt),
        durationMinutes: input.durationMinutes,
        graceSeconds: input.graceSeconds,
        multipleResponseRule: input.multipleResponseRule,
        phase: 'planned',
        poolsJson: JSON.stringify(input.pools),
        createdById: actor.id,
        createdAt: new Date(at),
      },
    });
    await tx.sittingRoom.createMany({ data: input.roomIds.map((roomId) => ({ sittingId: id, roomId })) });
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'sitting.planned',
      subject: { type: 'sitting', id },
      data: { code },
    });
    return accept(id);
  });
}

/** The chosen administration, or a new one at the centre of the rooms. Null if there is no centre at all. */
async function administrationFor(
  tx: Tx,
  input: NewSitting,
  roomCentreId: string | null,
  at: Instant,
): Promise<string | null> {
  const chosen = input.administrationId
    ? await tx.administration.findUnique({ where: { id: input.administrationId }, select: { id: true } })
    : null;
  if (chosen) return chosen.id;
  const centreId = roomCentreId ?? (await tx.centre.findFirst({ orderBy: { code: 'asc' } }))?.id;
  if (centreId === undefined) return null;
  const prefix = `K${shanghaiDay(input.startsAt)}-`;
  const taken = await tx.administration.findMany({ where: { code: { startsWith: prefix } }, select: { code: true } });
  const id = randomId();
  await tx.administration.create({
    data: {
      id,
      centreId,
      code: `${prefix}${nextSerial(prefix, taken.map((administration) => administration.code))}`,
      name: input.administrationName ?? input.title,
      createdAt: new Date(at),
    },
  });
  return id;
}
