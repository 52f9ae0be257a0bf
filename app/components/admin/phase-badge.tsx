import { Badge } from '#app/components/ui/badge.tsx';
import { FORM_PHASE_TITLES, type FormPhase } from '#app/domain/planning/form-phases.ts';
import { SITTING_PHASE_TITLES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';

const SITTING_TONES = {
  planned: 'neutral',
  frozen: 'accent',
  open: 'accent',
  closed: 'warn',
  released: 'good',
  cancelled: 'neutral',
} as const satisfies Record<SittingPhase, string>;

export function SittingPhaseBadge({ phase }: { readonly phase: SittingPhase }) {
  return <Badge tone={SITTING_TONES[phase]}>{SITTING_PHASE_TITLES[phase]}</Badge>;
}

const FORM_TONES = { draft: 'warn', frozen: 'good', retired: 'neutral' } as const satisfies Record<FormPhase, string>;

export function FormPhaseBadge({ phase }: { readonly phase: FormPhase }) {
  return <Badge tone={FORM_TONES[phase]}>{FORM_PHASE_TITLES[phase]}</Badge>;
}
