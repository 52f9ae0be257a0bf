import type { ReactNode } from 'react';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';

export interface PlanStepProps {
  readonly number: number;
  readonly title: string;
  /** How many clauses are not met here; the gate at the top names them. Null where they no longer matter. */
  readonly faults: number | null;
  readonly children: ReactNode;
}

/** One part of a sitting's plan: what is there, and whether the rules still ask for something. The gate links here. */
export function PlanStep({ number, title, faults, children }: PlanStepProps) {
  return (
    <div id={`step-${number}`}>
      <Card
        title={`${number}. ${title}`}
        actions={faults === null ? null : <Badge tone={faults === 0 ? 'good' : 'warn'}>{faults === 0 ? '已齐备' : '待补齐'}</Badge>}
      >
        {children}
      </Card>
    </div>
  );
}
