import { expect, test } from 'vitest';
import { type GateArea, gateArea } from '#app/domain/planning/gate-areas.ts';
import type { GateFault } from '#app/domain/planning/sitting-gate.ts';

test.each<{ name: string; fault: GateFault; area: GateArea }>([
  { name: 'a short sitting is mended at its time', fault: { kind: 'tooShort', minutes: 60, required: 90 }, area: 'time' },
  { name: 'a missing room at the rooms', fault: { kind: 'noRoom' }, area: 'rooms' },
  { name: 'a full room at the rooms', fault: { kind: 'seats', room: '一', candidates: 31, seats: 30 }, area: 'rooms' },
  { name: 'a missing invigilator at the invigilators', fault: { kind: 'invigilators', room: '一', assigned: 1, required: 2 }, area: 'invigilators' },
  { name: 'an invigilator who is a candidate at the invigilators', fault: { kind: 'conflict', name: '甲' }, area: 'invigilators' },
  { name: 'an empty sitting at the candidates', fault: { kind: 'noCandidates' }, area: 'candidates' },
  { name: 'a draft form at the forms', fault: { kind: 'formNotFrozen', label: 'A' }, area: 'forms' },
])('$name', ({ fault, area }) => {
  expect(gateArea(fault)).toBe(area);
});
