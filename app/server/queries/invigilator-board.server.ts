import { z } from 'zod';
import { maskIdNumber } from '#app/domain/access/mask.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { INCIDENT_KINDS } from '#app/domain/attempts/incident-kinds.ts';
import type { BoardIncident, BoardRoom, BoardSeat, InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { attemptPhaseSchema, endedAsSchema } from '#app/domain/attempts/phases.ts';
import { countSeats, seatPhase } from '#app/domain/attempts/seat-phase.ts';
import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import { opensAt } from '#app/domain/planning/opening-time.ts';
import { gateFaults } from '#app/domain/planning/sitting-gate.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadSittingPlan } from '#app/server/queries/sitting-plan.server.ts';

/** A number an aggregate returns: bigint on both databases, sums as text on PostgreSQL. */
const countColumn = z.coerce.number().int();
/** MAX over an instant has no declared type: milliseconds on SQLite, a timestamp on PostgreSQL. */
const instantColumn = z
  .union([z.date(), z.bigint(), z.number()])
  .nullable()
  .transform((value) => (value === null ? null : value instanceof Date ? value.getTime() : Number(value)));

const roomCountRows = z.array(
  z.object({ roomId: z.string(), phase: z.string().nullable(), endedAs: z.string().nullable(), checkedIn: countColumn, seats: countColumn }),
);
const answerRows = z.array(
  z.object({ attemptId: z.string(), answered: countColumn, flagged: countColumn, lastSavedAt: instantColumn }),
);
const adjustmentKind = z.enum(['extension', 'timeOwed']);
const incidentKind = z.enum(INCIDENT_KINDS);

/**
 * The read model of an invigilator's console, and of its refresh every two seconds: some dozen
 * queries whatever the number of seats. Null: the actor is not on duty in this sitting.
 */
export async function loadInvigilatorBoard(actor: Actor, sittingId: string): Promise<InvigilatorBoard | null> {
  const { prisma } = await db();
  const sitting = await prisma.sitting.findUnique({
    where: { id: sittingId },
    select: {
      id: true,
      code: true,
      title: true,
      level: true,
      phase: true,
      startsAt: true,
      durationMinutes: true,
      openedAt: true,
      closedAt: true,
      administration: { select: { name: true } },
      rooms: { select: { room: { select: { id: true, name: true } } } },
      invigilators: { select: { roomId: true, userId: true } },
    },
  });
  const ownRoomIds = sitting?.invigilators.filter((duty) => duty.userId === actor.id).map((duty) => duty.roomId) ?? [];
  if (!sitting || ownRoomIds.length === 0) return null;

  const seats = await loadSeats(prisma, sittingId, actor.id);
  const attemptIds = seats.flatMap((seat) => (seat.attemptId === null ? [] : [seat.attemptId]));
  const seatOf = new Map(seats.flatMap((seat) => (seat.attemptId === null ? [] : [[seat.attemptId, seat.line]])));
  const [adjustments, terminations, incidents] = await Promise.all([
    prisma.timeAdjustment.findMany({ where: { attemptId: { in: attemptIds } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    prisma.attemptEvent.findMany({
      where: { attemptId: { in: attemptIds }, toPhase: 'terminated' },
      orderBy: { at: 'asc' },
      select: { attemptId: true, at: true, reason: true, byId: true },
    }),
    prisma.incident.findMany({ where: { sittingId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ]);
  const nameOf = await loadNames(prisma, [
    ...sitting.invigilators.map((duty) => duty.userId),
    ...adjustments.map((entry) => entry.byId),
    ...terminations.flatMap((entry) => entry.byId ?? []),
    ...incidents.map((entry) => entry.byId),
  ]);
  const counts = await loadRoomCounts(prisma, sittingId);
  const phase = sittingPhaseSchema.parse(sitting.phase);
  const startsAt = sitting.startsAt.getTime();

  return {
    kind: 'invigilatorBoard',
    sitting: {
      id: sitting.id,
      code: sitting.code,
      title: sitting.title,
      administration: sitting.administration.name,
      level: sitting.level,
      phase,
      startsAt,
      opensAt: opensAt(startsAt),
      durationMinutes: sitting.durationMinutes,
      openedAt: sitting.openedAt?.getTime() ?? null,
      closedAt: sitting.closedAt?.getTime() ?? null,
    },
    rooms: sitting.rooms
      .map(
        ({ room }): BoardRoom => ({
          id: room.id,
          name: room.name,
          own: ownRoomIds.includes(room.id),
          invigilators: sitting.invigilators
            .filter((duty) => duty.roomId === room.id)
            .map((duty) => nameOf(duty.userId))
            .sort((a, b) => a.localeCompare(b, 'zh-CN')),
          counts: countSeats(counts.get(room.id) ?? []),
        }),
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
    seats: seats.map((seat) => seat.line),
    incidents: incidents.flatMap((incident): BoardIncident[] => {
      const seat = incident.attemptId === null ? null : (seatOf.get(incident.attemptId) ?? null);
      // What is said of no seat belongs to the rooms of the one who said it.
      const roomIds =
        incident.attemptId === null
          ? sitting.invigilators.filter((duty) => duty.userId === incident.byId).map((duty) => duty.roomId)
          : seat
            ? [seat.roomId]
            : [];
      if (!roomIds.some((roomId) => ownRoomIds.includes(roomId))) return [];
      return [
        {
          id: incident.id,
          at: incident.at.getTime(),
          kind: incidentKind.parse(incident.kind),
          note: incident.note,
          by: nameOf(incident.byId),
          seatId: seat?.id ?? null,
          roomIds,
        },
      ];
    }),
    adjustments: adjustments.flatMap((entry) => {
      const seat = seatOf.get(entry.attemptId);
      if (!seat) return [];
      const { id, seconds, reason } = entry;
      return [
        { id, at: entry.at.getTime(), seatId: seat.id, kind: adjustmentKind.parse(entry.kind), seconds, reason, by: nameOf(entry.byId) },
      ];
    }),
    terminations: terminations.flatMap((entry) => {
      const seat = seatOf.get(entry.attemptId);
      if (!seat) return [];
      return [{ seatId: seat.id, at: entry.at.getTime(), reason: entry.reason, by: entry.byId === null ? '系统' : nameOf(entry.byId) }];
    }),
    gate: await gateSentences(prisma, sittingId, phase),
  };
}

async function gateSentences(client: Tx, sittingId: string, phase: SittingPhase): Promise<string[]> {
  if (phase !== 'planned' && phase !== 'frozen') return [];
  const plan = await loadSittingPlan(client, sittingId);
  return plan ? gateFaults(plan, readStandard().exam).map(gateMessage) : [];
}

async function loadNames(client: Tx, userIds: readonly string[]): Promise<(userId: string) => string> {
  const users = await client.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map((user) => [user.id, user.displayName]));
  return (userId) => names.get(userId) ?? '—';
}

/** How many seats of every room of the sitting stand where: what the other rooms may show of theirs. */
async function loadRoomCounts(client: Tx, sittingId: string) {
  const rows = roomCountRows.parse(
    await client.$queryRaw`
      SELECT r."roomId" AS "roomId", a."phase" AS "phase", a."endedAs" AS "endedAs",
             CASE WHEN r."checkedInAt" IS NULL THEN 0 ELSE 1 END AS "checkedIn", COUNT(*) AS "seats"
      FROM "Registration" r LEFT JOIN "Attempt" a ON a."registrationId" = r."id"
      WHERE r."sittingId" = ${sittingId}
      GROUP BY 1, 2, 3, 4`,
  );
  const byRoom = new Map<string, { phase: ReturnType<typeof seatPhase>; count: number }[]>();
  for (const row of rows) {
    const phase = seatPhase(
      attemptPhaseSchema.nullable().parse(row.phase),
      endedAsSchema.nullable().parse(row.endedAs),
      row.checkedIn === 1,
    );
    byRoom.set(row.roomId, [...(byRoom.get(row.roomId) ?? []), { phase, count: row.seats }]);
  }
  return byRoom;
}

interface LoadedSeat {
  readonly attemptId: string | null;
  readonly line: BoardSeat;
}

async function loadSeats(client: Tx, sittingId: string, userId: string): Promise<LoadedSeat[]> {
  const duties = await client.sittingInvigilator.findMany({ where: { sittingId, userId }, select: { roomId: true } });
  const inOwnRooms = { sittingId, roomId: { in: duties.map((duty) => duty.roomId) } };
  const rows = await client.registration.findMany({
    where: inOwnRooms,
    orderBy: [{ roomId: 'asc' }, { seat: 'asc' }],
    select: {
      id: true,
      roomId: true,
      seat: true,
      admissionNumber: true,
      formLabel: true,
      checkedInAt: true,
      user: { select: { displayName: true, idNumber: true } },
      attempt: {
        select: {
          id: true,
          phase: true,
          endedAs: true,
          formId: true,
          startedAt: true,
          deadlineAt: true,
          pausedAt: true,
          endedAt: true,
          writerEpoch: true,
        },
      },
    },
  });
  const [answers, forms, refused, activeSince] = await Promise.all([
    loadAnswers(client, sittingId, userId),
    client.formItem.groupBy({
      by: ['formId'],
      where: { formId: { in: [...new Set(rows.flatMap((row) => row.attempt?.formId ?? []))] } },
      _count: { _all: true },
    }),
    client.refusedSave.groupBy({
      by: ['attemptId'],
      where: { attempt: { is: { registration: { is: inOwnRooms } } } },
      _count: { _all: true },
    }),
    client.attemptEvent.groupBy({
      by: ['attemptId'],
      where: { toPhase: 'active', attempt: { is: { registration: { is: inOwnRooms } } } },
      _max: { at: true },
    }),
  ]);
  const totals = new Map(forms.map((form) => [form.formId, form._count._all]));
  const refusedOf = new Map(refused.map((entry) => [entry.attemptId, entry._count._all]));
  const activeOf = new Map(activeSince.map((entry) => [entry.attemptId, entry._max.at]));

  return rows.map(({ attempt, user, ...row }) => {
    const phase = attemptPhaseSchema.nullable().parse(attempt?.phase ?? null);
    const endedAs = endedAsSchema.nullable().parse(attempt?.endedAs ?? null);
    const kept = attempt ? answers.get(attempt.id) : undefined;
    return {
      attemptId: attempt?.id ?? null,
      line: {
        id: row.id,
        roomId: row.roomId,
        seat: row.seat,
        name: user.displayName,
        admissionNumber: row.admissionNumber,
        maskedIdNumber: maskIdNumber(user.idNumber),
        formLabel: row.formLabel,
        phase: seatPhase(phase, endedAs, row.checkedInAt !== null),
        checkedInAt: instantOf(row.checkedInAt),
        startedAt: instantOf(attempt?.startedAt),
        activeSince: instantOf(attempt ? activeOf.get(attempt.id) : null),
        deadlineAt: instantOf(attempt?.deadlineAt),
        pausedAt: instantOf(attempt?.pausedAt),
        endedAt: instantOf(attempt?.endedAt),
        answered: kept?.answered ?? 0,
        total: attempt ? (totals.get(attempt.formId) ?? 0) : 0,
        flagged: kept?.flagged ?? 0,
        lastSavedAt: kept?.lastSavedAt ?? null,
        writerEpoch: attempt?.writerEpoch ?? 0,
        refusedSaves: attempt ? (refusedOf.get(attempt.id) ?? 0) : 0,
      },
    };
  });
}

function instantOf(date: Date | null | undefined): Instant | null {
  return date?.getTime() ?? null;
}

/** What is kept of every attempt of the rooms, in one pass over the answers. A cleared answer is kept and is not an answer. */
async function loadAnswers(client: Tx, sittingId: string, userId: string) {
  const rows = answerRows.parse(
    await client.$queryRaw`
      SELECT p."attemptId" AS "attemptId",
             SUM(CASE WHEN p."answerJson" IS NULL OR p."answerJson" IN ('null', '[]') THEN 0 ELSE 1 END) AS "answered",
             SUM(CASE WHEN p."flagged" THEN 1 ELSE 0 END) AS "flagged",
             MAX(p."savedAt") AS "lastSavedAt"
      FROM "Response" p
      JOIN "Attempt" a ON a."id" = p."attemptId"
      JOIN "Registration" r ON r."id" = a."registrationId"
      WHERE a."sittingId" = ${sittingId}
        AND r."roomId" IN (SELECT i."roomId" FROM "SittingInvigilator" i WHERE i."sittingId" = ${sittingId} AND i."userId" = ${userId})
      GROUP BY p."attemptId"`,
  );
  return new Map(rows.map((row) => [row.attemptId, row]));
}
