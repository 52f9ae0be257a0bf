import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';

export interface RoomSeats {
  readonly roomId: string;
  readonly seats: number;
}

export interface SeatAssignment {
  readonly userId: string;
  readonly roomId: string;
  readonly seat: number;
  readonly formLabel: string;
}

/**
 * Seats candidates in random order, room by room, form labels alternating along the seats so that
 * neighbours hold different forms. The same seed gives the same plan. Throws without any form label:
 * nobody could be seated.
 */
export function planSeats(
  userIds: readonly string[],
  rooms: readonly RoomSeats[],
  labels: readonly string[],
  seed: number,
): Result<SeatAssignment[], { kind: 'notEnoughSeats'; needed: number; available: number }> {
  if (labels.length === 0) throw new Error('Seating needs at least one form label');
  const places = rooms.flatMap((room) => Array.from({ length: room.seats }, (_, index) => ({ roomId: room.roomId, seat: index + 1 })));
  if (places.length < userIds.length) return refuse({ kind: 'notEnoughSeats', needed: userIds.length, available: places.length });
  const order = shuffled([...userIds].sort(), seededRandom(seed));
  return accept(
    order.flatMap((userId, index): SeatAssignment[] => {
      const place = places[index];
      const label = labels[(place ? place.seat - 1 : 0) % Math.max(1, labels.length)];
      return place && label !== undefined ? [{ userId, ...place, formLabel: label }] : [];
    }),
  );
}
