import type { Component, Standard } from '#app/domain/standard/standard.ts';
import { requiredInvigilators } from '#app/domain/planning/staffing.ts';

export interface PlannedRoom {
  readonly name: string;
  readonly seats: number;
  readonly candidates: number;
  readonly invigilators: number;
}

export interface PlannedForm {
  readonly label: string;
  readonly phase: 'draft' | 'frozen' | 'retired';
  readonly level: number;
  readonly component: Component;
  readonly totalUnits: number;
}

export interface SittingPlan {
  readonly level: number;
  readonly component: Component;
  readonly durationMinutes: number;
  readonly rooms: readonly PlannedRoom[];
  readonly forms: readonly PlannedForm[];
  /** Form labels the registrations name. */
  readonly labelsInUse: readonly string[];
  /** Invigilators that are candidates of the same sitting, by name. */
  readonly conflicted: readonly string[];
}

/** One clause that is not met; the gate answers with all of them, never only the first. */
export type GateFault =
  | { readonly kind: 'tooShort'; readonly minutes: number; readonly required: number }
  | { readonly kind: 'noCandidates' }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'seats'; readonly room: string; readonly candidates: number; readonly seats: number }
  | { readonly kind: 'invigilators'; readonly room: string; readonly assigned: number; readonly required: number }
  | { readonly kind: 'conflict'; readonly name: string }
  | { readonly kind: 'noForm' }
  | { readonly kind: 'formMissing'; readonly label: string }
  | { readonly kind: 'formNotFrozen'; readonly label: string }
  | { readonly kind: 'formMismatch'; readonly label: string }
  | { readonly kind: 'formMarks'; readonly label: string; readonly marks: number; readonly required: number };

/** Everything that keeps a theory sitting from opening. Empty: it may open. */
export function gateFaults(plan: SittingPlan, exam: Standard['exam']): GateFault[] {
  const minMinutes = plan.component === 'theory' ? exam.theory.minMinutes : exam.skill.minMinutes; // 标准 1.9.4
  const occupied = plan.rooms.filter((room) => room.candidates > 0);
  return [
    ...(plan.durationMinutes < minMinutes
      ? [{ kind: 'tooShort' as const, minutes: plan.durationMinutes, required: minMinutes }]
      : []),
    ...(plan.rooms.length === 0 ? [{ kind: 'noRoom' as const }] : []),
    ...(occupied.length === 0 ? [{ kind: 'noCandidates' as const }] : []),
    ...plan.rooms.flatMap((room): GateFault[] =>
      room.candidates > room.seats
        ? [{ kind: 'seats', room: room.name, candidates: room.candidates, seats: room.seats }]
        : [],
    ),
    // 标准 1.9.3
    ...occupied.flatMap((room): GateFault[] => {
      const required = requiredInvigilators(room.candidates, exam.theory);
      return room.invigilators < required
        ? [{ kind: 'invigilators', room: room.name, assigned: room.invigilators, required }]
        : [];
    }),
    ...plan.conflicted.map((name) => ({ kind: 'conflict' as const, name })),
    ...formFaults(plan, exam),
  ];
}

function formFaults(plan: SittingPlan, exam: Standard['exam']): GateFault[] {
  if (plan.forms.length === 0) return [{ kind: 'noForm' }];
  const missing = plan.labelsInUse
    .filter((label) => !plan.forms.some((form) => form.label === label))
    .map((label) => ({ kind: 'formMissing' as const, label }));
  const faults = plan.forms.flatMap((form): GateFault[] => {
    const own: GateFault[] = [];
    if (form.phase !== 'frozen') own.push({ kind: 'formNotFrozen', label: form.label });
    if (form.level !== plan.level || form.component !== plan.component) own.push({ kind: 'formMismatch', label: form.label });
    if (form.totalUnits !== exam.fullScore * 100) {
      own.push({ kind: 'formMarks', label: form.label, marks: form.totalUnits / 100, required: exam.fullScore });
    }
    return own;
  });
  return [...missing, ...faults];
}
