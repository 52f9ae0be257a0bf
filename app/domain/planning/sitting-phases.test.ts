import { expect, test } from 'vitest';
import { claimsRooms, maySittingMove, SITTING_PHASES, sittingPhasesBefore } from '#app/domain/planning/sitting-phases.ts';

test.each([
  { name: 'a planned sitting can be frozen or cancelled', from: 'planned' as const, to: ['frozen', 'cancelled'] },
  { name: 'a frozen sitting can be planned anew, opened or cancelled', from: 'frozen' as const, to: ['planned', 'open', 'cancelled'] },
  { name: 'an open sitting can only be closed', from: 'open' as const, to: ['closed'] },
  { name: 'a closed sitting can only be released', from: 'closed' as const, to: ['released'] },
  { name: 'released is the end', from: 'released' as const, to: [] },
  { name: 'cancelled is the end', from: 'cancelled' as const, to: [] },
])('$name', ({ from, to }) => {
  expect(SITTING_PHASES.filter((phase) => maySittingMove(from, phase)).sort()).toEqual([...to].sort());
});

test('a sitting can be called off only before it opens', () => {
  expect(sittingPhasesBefore('cancelled')).toEqual(['planned', 'frozen']);
});

test('a sitting holds its rooms until it is over or called off', () => {
  expect(SITTING_PHASES.filter(claimsRooms)).toEqual(['planned', 'frozen', 'open']);
});
