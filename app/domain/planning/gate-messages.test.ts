import { describe, expect, test } from 'vitest';
import { gateMessage } from '#app/domain/planning/gate-messages.ts';
import type { GateFault } from '#app/domain/planning/sitting-gate.ts';

/** One of every kind; the compiler refuses this record when a kind is missing. */
const FAULTS: { readonly [Kind in GateFault['kind']]: Extract<GateFault, { kind: Kind }> } = {
  tooShort: { kind: 'tooShort', minutes: 89, required: 90 },
  noCandidates: { kind: 'noCandidates' },
  noRoom: { kind: 'noRoom' },
  seats: { kind: 'seats', room: '第一考场', candidates: 31, seats: 30 },
  invigilators: { kind: 'invigilators', room: '第一考场', assigned: 1, required: 2 },
  conflict: { kind: 'conflict', name: '某人' },
  noForm: { kind: 'noForm' },
  formMissing: { kind: 'formMissing', label: 'B' },
  formNotFrozen: { kind: 'formNotFrozen', label: 'A' },
  formMismatch: { kind: 'formMismatch', label: 'A' },
  formMarks: { kind: 'formMarks', label: 'A', marks: 99.5, required: 100 },
};

describe.each(Object.values(FAULTS))('the message of $kind', (fault) => {
  const message = gateMessage(fault);

  test('ends with what to do', () => {
    expect(message).toMatch(/请[^，。]+。$/);
  });

  test('names every fact of the fault', () => {
    for (const [field, fact] of Object.entries(fault)) if (field !== 'kind') expect(message).toContain(String(fact));
  });

  test('is Chinese with full-width punctuation', () => {
    expect(message).not.toMatch(/[,;:!?()]|undefined|null|NaN/);
  });
});

test.each([
  { kind: 'tooShort' as const, clause: '1.9.4' },
  { kind: 'invigilators' as const, clause: '1.9.3' },
])('$kind cites clause $clause', ({ kind, clause }) => {
  expect(gateMessage(FAULTS[kind])).toContain(`标准 ${clause}`);
});

test('no two faults say the same', () => {
  expect(new Set(Object.values(FAULTS).map(gateMessage)).size).toBe(Object.keys(FAULTS).length);
});
