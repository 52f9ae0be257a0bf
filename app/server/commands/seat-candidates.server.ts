import { admissionNumbers, seedOfId } from '#app/domain/planning/plan-codes.ts';
import { compareRoomNames } from '#app/domain/planning/room-order.ts';
import { planSeats } from '#app/domain/planning/seating.ts';
import { accept, type Result } from '#app/domain/shared/result.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Before a form is assigned everybody holds A; assigning forms seats everybody again. */
const LABEL_WITHOUT_FORM = 'A';

/**
 * Seats all candidates of a planned sitting afresh inside the caller's transaction: those named by
 * `userIds` and nobody else. Whoever was registered keeps id and admission number. The seed comes
 * from the sitting's id, so the same candidates, rooms and forms always give the same plan.
 */
export async function seatCandidates(
  tx: Tx,
  sitting: { readonly id: string; readonly code: string },
  userIds: readonly string[],
): Promise<Result<number, { kind: 'notEnoughSeats'; needed: number; available: number }>> {
  const rooms = await tx.sittingRoom.findMany({
    where: { sittingId: sitting.id },
    select: { room: { select: { id: true, name: true, seats: true } } },
  });
  const forms = await tx.sittingForm.findMany({
    where: { sittingId: sitting.id },
    orderBy: { label: 'asc' },
    select: { label: true },
  });
  const labels = forms.length > 0 ? forms.map((form) => form.label) : [LABEL_WITHOUT_FORM];
  const seats = rooms
    .sort((a, b) => compareRoomNames(a.room.name, b.room.name))
    .map(({ room }) => ({ roomId: room.id, seats: room.seats }));
  const plan = planSeats(userIds, seats, labels, seedOfId(sitting.id));
  if (!plan.ok) return plan;

  const known = await tx.registration.findMany({
    where: { sittingId: sitting.id },
    select: { id: true, userId: true, admissionNumber: true },
  });
  const byUser = new Map(known.map((entry) => [entry.userId, entry]));
  const newcomers = plan.value.filter((place) => !byUser.has(place.userId));
  const numbers = admissionNumbers(sitting.code, newcomers.length, known.map((entry) => entry.admissionNumber));
  const numberOf = new Map(newcomers.map((place, index) => [place.userId, numbers[index] ?? '']));
  // Seats are unique, so they cannot be exchanged one by one: clear the room, then seat everybody.
  await tx.registration.deleteMany({ where: { sittingId: sitting.id } });
  await tx.registration.createMany({
    data: plan.value.map((place) => {
      const before = byUser.get(place.userId);
      return {
        id: before?.id ?? randomId(),
        sittingId: sitting.id,
        userId: place.userId,
        roomId: place.roomId,
        seat: place.seat,
        formLabel: place.formLabel,
        admissionNumber: before?.admissionNumber ?? numberOf.get(place.userId) ?? '',
      };
    }),
  });
  return accept(plan.value.length);
}

/** The candidates a sitting has now. */
export async function registeredUserIds(tx: Tx, sittingId: string): Promise<string[]> {
  const rows = await tx.registration.findMany({ where: { sittingId }, select: { userId: true } });
  return rows.map((row) => row.userId);
}
