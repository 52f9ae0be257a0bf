import type { ReactNode } from 'react';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';

export interface PlanStepProps {
  readonly number: number;
  readonly title: string;
  /** Clauses that are not met here; null where they no longer matter. */
  readonly faults: readonly string[] | null;
  readonly children: ReactNode;
}

/** One part of a sitting's plan: what is there, and what the rules still ask for. */
export function PlanStep({ number, title, faults, children }: PlanStepProps) {
  return (
    <Card
      title={`${number}. ${title}`}
      actions={faults === null ? null : <Badge tone={faults.length === 0 ? 'good' : 'warn'}>{faults.length === 0 ? '已齐备' : '待补齐'}</Badge>}
    >
      {faults?.length ? (
        <ul className="mb-4 list-disc space-y-1 border-l-4 border-warn bg-warn-soft py-2 pr-3 pl-8">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Card>
  );
}
