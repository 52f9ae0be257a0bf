import { deviceName } from '#app/domain/access/device-name.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { ATTEMPT_PHASE_TITLES, type AttemptPhase, attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import type { SeatEvent, SeatHistory } from '#app/domain/attempts/seat-history.ts';
import { db } from '#app/server/db/db.server.ts';

const AFTER_THE_ROOM: readonly AttemptPhase[] = ['scored', 'released'];

/**
 * One seat's own history, for its dialog. Null: no such seat in a room of the actor.
 * @param showIdNumber only for the dialog that checks the identity of this one candidate
 */
export async function loadInvigilatorSeat(
  actor: Actor,
  sittingId: string,
  registrationId: string,
  showIdNumber: boolean,
): Promise<SeatHistory | null> {
  const { prisma } = await db();
  const duties = await prisma.sittingInvigilator.findMany({ where: { sittingId, userId: actor.id }, select: { roomId: true } });
  const registration = await prisma.registration.findFirst({
    where: { id: registrationId, sittingId, roomId: { in: duties.map((duty) => duty.roomId) } },
    select: {
      id: true,
      checkedInAt: true,
      checkedInById: true,
      attempt: {
        select: {
          events: { orderBy: { at: 'asc' }, select: { id: true, at: true, toPhase: true, byId: true, reason: true } },
          writers: { orderBy: { epoch: 'desc' }, select: { epoch: true, openedAt: true, address: true, userAgent: true } },
        },
      },
    },
  });
  if (!registration) return null;
  const user = showIdNumber
    ? await prisma.user.findFirst({ where: { registrations: { some: { id: registrationId } } }, select: { idNumber: true } })
    : null;
  const events = registration.attempt?.events ?? [];
  const people = await prisma.user.findMany({
    where: { id: { in: [...events.map((event) => event.byId), registration.checkedInById].flatMap((id) => id ?? []) } },
    select: { id: true, displayName: true },
  });
  const nameOf = (id: string | null) => (id === null ? '系统' : (people.find((person) => person.id === id)?.displayName ?? '—'));
  const checkIn: SeatEvent[] =
    registration.checkedInAt === null
      ? []
      : [{ id: 'check-in', at: registration.checkedInAt.getTime(), title: '已签到', by: nameOf(registration.checkedInById), reason: '身份核对无误' }];
  return {
    id: registration.id,
    idNumber: user?.idNumber ?? null,
    events: [
      ...checkIn,
      ...events.flatMap((event): SeatEvent[] => {
        const phase = attemptPhaseSchema.parse(event.toPhase);
        if (AFTER_THE_ROOM.includes(phase)) return [];
        return [{ id: event.id, at: event.at.getTime(), title: ATTEMPT_PHASE_TITLES[phase], by: nameOf(event.byId), reason: event.reason }];
      }),
    ].sort((a, b) => a.at - b.at),
    browsers: (registration.attempt?.writers ?? []).map((writer) => ({
      epoch: writer.epoch,
      openedAt: writer.openedAt.getTime(),
      address: writer.address,
      device: deviceName(writer.userAgent),
    })),
  };
}
