import type { ReactNode } from 'react';
import { Mark, type MarkShape } from '#app/components/ui/mark.tsx';

type Tone = 'info' | 'good' | 'warn' | 'danger';

const LOOK: Readonly<Record<Tone, { box: string; mark: string; shape: MarkShape }>> = {
  info: { box: 'border-line-strong bg-sunk', mark: 'text-muted', shape: 'info' },
  good: { box: 'border-accent bg-accent-soft', mark: 'text-accent', shape: 'check' },
  warn: { box: 'border-warn bg-warn-soft', mark: 'text-warn', shape: 'triangle' },
  danger: { box: 'border-danger bg-danger-soft', mark: 'text-danger', shape: 'cross' },
};

export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** Something the reader must know now. `danger` and `warn` interrupt a screen reader when they appear, `good` waits its turn. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { box, mark, shape } = LOOK[tone];
  const role = tone === 'danger' || tone === 'warn' ? 'alert' : tone === 'good' ? 'status' : undefined;
  return (
    <div role={role} className={`flex items-start gap-3 rounded border-l-4 px-4 py-3 text-ink ${box}`}>
      <Mark shape={shape} className={`mt-[0.3em] ${mark}`} />
      <div className="min-w-0 flex-1 space-y-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
