import { type ReactNode, useId } from 'react';

export interface CardProps {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly as?: 'section' | 'article' | 'aside' | 'div' | 'li';
}

/** A sheet on the page; with a title it is a landmark of that name (h2). */
export function Card({ title, actions, children, as: Element = 'section' }: CardProps) {
  const titleId = useId();
  return (
    <Element aria-labelledby={title && Element !== 'div' && Element !== 'li' ? titleId : undefined} className="min-w-0 rounded border border-line bg-raised p-5">
      {title || actions ? (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {title ? (
            <h2 id={titleId} className="font-song text-xl font-bold">
              {title}
            </h2>
          ) : null}
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </Element>
  );
}
