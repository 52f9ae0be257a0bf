import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSeats } from '#app/domain/planning/seating.ts';

const rooms = [
  { roomId: 'r1', seats: 3 },
  { roomId: 'r2', seats: 4 },
];
const people = (count: number) => Array.from({ length: count }, (_, index) => `u${String(index).padStart(3, '0')}`);

describe('planSeats', () => {
  test.each([
    { name: 'fills the first room before the second', count: 4, expected: ['r1/1/A', 'r1/2/B', 'r1/3/A', 'r2/1/A'] },
    { name: 'fills the last seat', count: 7, expected: ['r1/1/A', 'r1/2/B', 'r1/3/A', 'r2/1/A', 'r2/2/B', 'r2/3/A', 'r2/4/B'] },
    { name: 'seats nobody where nobody comes', count: 0, expected: [] },
  ])('$name', ({ count, expected }) => {
    const plan = planSeats(people(count), rooms, ['A', 'B'], 7);
    expect(plan.ok && plan.value.map((seat) => `${seat.roomId}/${seat.seat}/${seat.formLabel}`)).toEqual(expected);
  });

  test('refuses when the seats do not suffice and says by how much', () => {
    expect(planSeats(people(8), rooms, ['A'], 7)).toEqual({ ok: false, reason: { kind: 'notEnoughSeats', needed: 8, available: 7 } });
  });

  test('never loses a candidate for want of a form label', () => {
    expect(() => planSeats(people(2), rooms, [], 7)).toThrow('label');
  });

  const anyRooms = fc
    .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    .map((sizes) => sizes.map((seats, index) => ({ roomId: `r${index}`, seats })));
  const anyLabels = fc.integer({ min: 1, max: 4 }).map((count) => ['A', 'B', 'C', 'D'].slice(0, count));
  const settings = { seed: 20261122, numRuns: 300 };

  test('gives everybody one seat that exists, and no seat to two', () => {
    fc.assert(
      fc.property(anyRooms, anyLabels, fc.integer(), fc.nat(100), (own, labels, seed, wish) => {
        const capacity = own.reduce((total, room) => total + room.seats, 0);
        const users = people(wish % (capacity + 1));
        const plan = planSeats(users, own, labels, seed);
        if (!plan.ok) throw new Error('must seat everybody');
        expect(plan.value.map((seat) => seat.userId).sort()).toEqual(users);
        expect(new Set(plan.value.map((seat) => `${seat.roomId}/${seat.seat}`)).size).toBe(users.length);
        for (const seat of plan.value) {
          const room = own.find((entry) => entry.roomId === seat.roomId);
          expect(seat.seat).toBeGreaterThanOrEqual(1);
          expect(seat.seat).toBeLessThanOrEqual(room?.seats ?? 0);
        }
      }),
      settings,
    );
  });

  test('gives neighbours different forms wherever there is more than one', () => {
    fc.assert(
      fc.property(anyRooms, anyLabels, fc.integer(), (own, labels, seed) => {
        fc.pre(labels.length > 1);
        const capacity = own.reduce((total, room) => total + room.seats, 0);
        const plan = planSeats(people(capacity), own, labels, seed);
        if (!plan.ok) throw new Error('must seat everybody');
        for (const seat of plan.value) {
          const next = plan.value.find((other) => other.roomId === seat.roomId && other.seat === seat.seat + 1);
          expect(next?.formLabel).not.toBe(seat.formLabel);
        }
      }),
      settings,
    );
  });

  test('gives the same plan for the same seed, whatever order the candidates come in', () => {
    fc.assert(
      fc.property(anyRooms, fc.integer(), (own, seed) => {
        const users = people(own.reduce((total, room) => total + room.seats, 0));
        expect(planSeats([...users].reverse(), own, ['A', 'B'], seed)).toEqual(planSeats(users, own, ['A', 'B'], seed));
      }),
      settings,
    );
  });

  test('gives other seats for another seed', () => {
    const plans = [1, 2, 3].map((seed) => JSON.stringify(planSeats(people(40), [{ roomId: 'r', seats: 40 }], ['A', 'B'], seed)));
    expect(new Set(plans).size).toBe(3);
  });
});
