import type { ComponentProps } from 'react';
import { Badge } from '#app/components/ui/badge.tsx';
import { SEAT_PHASE_TITLES, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';

const TONES: Readonly<Record<SeatPhase, ComponentProps<typeof Badge>['tone']>> = {
  absent: 'neutral',
  checkedIn: 'neutral',
  authorised: 'accent',
  active: 'accent',
  paused: 'warn',
  submitted: 'good',
  expired: 'good',
  terminated: 'danger',
  cancelled: 'neutral',
};

export function SeatPhaseBadge({ phase }: { readonly phase: SeatPhase }) {
  return <Badge tone={TONES[phase]}>{SEAT_PHASE_TITLES[phase]}</Badge>;
}
