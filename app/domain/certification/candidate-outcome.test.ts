import { expect, test } from 'vitest';
import { distanceFromCut } from '#app/domain/certification/candidate-outcome.ts';

test.each([
  { name: 'at the cut', units: 6_000, distance: 0 },
  { name: 'a hundredth below', units: 5_999, distance: -1 },
  { name: 'above', units: 7_250, distance: 1_250 },
])('measures the distance $name', ({ units, distance }) => {
  expect(distanceFromCut(units, 60)).toBe(distance);
});
