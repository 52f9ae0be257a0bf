import type { ReactNode } from 'react';
import { Mark, type MarkShape } from '#app/components/ui/mark.tsx';

type Tone = 'neutral' | 'good' | 'warn' | 'danger' | 'accent';

const LOOK: Readonly<Record<Tone, { box: string; shape: MarkShape }>> = {
  neutral: { box: 'border-line-strong text-ink', shape: 'dot' },
  good: { box: 'border-accent text-accent', shape: 'check' },
  warn: { box: 'border-warn bg-warn-soft text-warn', shape: 'triangle' },
  danger: { box: 'border-danger bg-danger-soft text-danger', shape: 'cross' },
  accent: { box: 'border-accent bg-accent-soft text-accent', shape: 'square' },
};

/** A state in one word, with a mark of its own shape. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const { box, shape } = LOOK[tone];
  return (
    <span className={`inline-flex items-center gap-1 rounded-sm border px-1.5 py-0.5 text-sm leading-tight font-semibold in-[table]:whitespace-nowrap ${box}`}>
      <Mark shape={shape} className="text-[0.8em]" />
      {children}
    </span>
  );
}
