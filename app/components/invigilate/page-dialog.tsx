import { useNavigate } from '@remix-run/react';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';

// React warns about layout effects on a server, where there is nothing to lay out.
const useDialogEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface PageDialogProps {
  readonly title: ReactNode;
  /** Where closing leads: the same page without the dialog. */
  readonly closeTo: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A dialog that is open because the address says so. The server sends it open, for browsers without
 * scripts; with them it becomes modal, Escape closes it, and the focus goes back to where it was.
 */
export function PageDialog({ title, closeTo, wide = false, children }: PageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leaving = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const titleId = useId();

  useDialogEffect(() => {
    const element = dialog.current;
    if (!element) return;
    leaving.current = false;
    element.removeAttribute('open');
    element.showModal();
    // Showing it has put the focus on the first link. A field comes first; where there is none, the
    // title, so that a second press of Enter does not confirm what nobody has read.
    const field = element.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');
    (field ?? heading.current)?.focus();
    return () => {
      leaving.current = true;
      element.close(); // gives the focus back before React takes the element away
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      open
      aria-labelledby={titleId}
      onClose={() => {
        if (!leaving.current) navigate(closeTo, { replace: true, preventScrollReset: true });
      }}
      className={`fixed inset-0 z-40 m-auto h-fit max-h-[94dvh] overflow-auto rounded border border-line-strong bg-raised p-5 text-left text-ink sm:p-6 ${wide ? 'w-[min(46rem,calc(100vw-1rem))]' : 'w-[min(34rem,calc(100vw-1rem))]'}`}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1} className="mb-4 pr-14 font-song text-xl font-bold">
        {title}
      </h2>
      {children}
      <ConsoleLink to={closeTo} replace className="absolute top-2.5 right-2.5 inline-flex min-h-11 min-w-11 items-center justify-center rounded px-2 text-accent hover:bg-accent-soft">
        关闭
      </ConsoleLink>
    </dialog>
  );
}
