import { overlaps, type TimeSpan } from '#app/domain/planning/sitting-time.ts';
import type { Tx } from '#app/server/db/database.server.ts';

const CLAIMING = ['planned', 'frozen', 'open'];

export interface OverlappingSitting {
  readonly id: string;
  readonly code: string;
  readonly roomIds: readonly string[];
  readonly candidateIds: readonly string[];
}

/** Other sittings that claim rooms and people at the same time. */
export async function overlappingSittings(
  client: Tx,
  span: TimeSpan,
  exceptSittingId: string | null,
): Promise<OverlappingSitting[]> {
  const sittings = await client.sitting.findMany({
    where: { phase: { in: CLAIMING }, ...(exceptSittingId === null ? {} : { id: { not: exceptSittingId } }) },
    select: { id: true, code: true, startsAt: true, durationMinutes: true, rooms: { select: { roomId: true } } },
  });
  const meeting = sittings.filter((sitting) =>
    overlaps(span, { startsAt: sitting.startsAt.getTime(), durationMinutes: sitting.durationMinutes }),
  );
  const registrations = await client.registration.findMany({
    where: { sittingId: { in: meeting.map((sitting) => sitting.id) } },
    select: { sittingId: true, userId: true },
  });
  return meeting.map((sitting) => ({
    id: sitting.id,
    code: sitting.code,
    roomIds: sitting.rooms.map((room) => room.roomId),
    candidateIds: registrations.filter((entry) => entry.sittingId === sitting.id).map((entry) => entry.userId),
  }));
}
