import { type KeyboardEvent, useRef, useState } from 'react';
import type { ProcedureProps } from '#app/domain/learning/compiled-lesson.ts';

type Step = ProcedureProps['steps'][number];

/**
 * A procedure as a row of steps, one open at a time: the steps down the side, what to do in each beside it; on a phone
 * one below the other. Up, Down, Home and End move between steps. On paper and without scripts every step is open.
 */
export function ProcedureSteps({ id, title, steps }: ProcedureProps) {
  const [open, setOpen] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const titleId = `${id}-title`;

  function go(to: number) {
    const next = Math.min(Math.max(to, 0), steps.length - 1);
    setOpen(next);
    buttons.current[next]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, at: number) {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: steps.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  }

  return (
    <section id={id} aria-labelledby={titleId} className="my-8 scroll-mt-6">
      <h2 id={titleId} className="font-song text-2xl font-bold">
        {title}
      </h2>
      <p className="no-print mt-1 text-[0.9375rem] text-muted">共 {steps.length} 步，点一步看怎样做；也可以用上下方向键。</p>
      <ol className="procedure mt-4">
        {steps.map((step, at) => (
          <li key={step.title}>
            <button
              type="button"
              ref={(button) => {
                buttons.current[at] = button;
              }}
              id={`${id}-step-${at + 1}`}
              aria-expanded={open === at}
              aria-controls={`${id}-panel-${at + 1}`}
              onClick={() => setOpen(at)}
              onKeyDown={(event) => onKeyDown(event, at)}
              className="procedure-step"
            >
              <span className="procedure-number">{at + 1}</span>
              <span className="min-w-0">{step.title}</span>
            </button>
            <div
              id={`${id}-panel-${at + 1}`}
              role="group"
              aria-labelledby={`${id}-step-${at + 1}`}
              className="procedure-panel"
              data-open={open === at ? '' : undefined}
              style={{ gridRowEnd: `span ${steps.length}` }}
            >
              <p className="procedure-print-title">
                {at + 1}. {step.title}
              </p>
              <StepFacts step={step} />
              <div className="prose-zh" dangerouslySetInnerHTML={{ __html: step.html }} />
              <p className="no-print mt-4 flex flex-wrap gap-3">
                {at > 0 ? (
                  <button type="button" className="procedure-move" onClick={() => go(at - 1)}>
                    上一步
                  </button>
                ) : null}
                {at < steps.length - 1 ? (
                  <button type="button" className="procedure-move" onClick={() => go(at + 1)}>
                    下一步：{steps[at + 1]?.title}
                  </button>
                ) : null}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepFacts({ step: { who, when, output } }: { readonly step: Step }) {
  const facts = [
    ['谁做', who],
    ['什么时候', when],
    ['留下什么', output],
  ] as const;
  if (facts.every(([, value]) => value === undefined)) return null;
  return (
    <dl className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} className="flex gap-2">
            <dt className="text-muted">{name}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
