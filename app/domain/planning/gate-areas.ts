import type { GateFault } from '#app/domain/planning/sitting-gate.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** The parts of a plan, in the order they are made. */
export const GATE_AREAS = ['time', 'rooms', 'invigilators', 'candidates', 'forms'] as const;
export type GateArea = (typeof GATE_AREAS)[number];

/** Where on the plan a clause that is not met has to be mended. */
export function gateArea(fault: GateFault): GateArea {
  switch (fault.kind) {
    case 'tooShort':
      return 'time';
    case 'noRoom':
    case 'seats':
      return 'rooms';
    case 'invigilators':
    case 'conflict':
      return 'invigilators';
    case 'noCandidates':
      return 'candidates';
    case 'noForm':
    case 'formMissing':
    case 'formNotFrozen':
    case 'formMismatch':
    case 'formMarks':
      return 'forms';
    default:
      return assertNever(fault);
  }
}
