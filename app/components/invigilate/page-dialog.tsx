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
  const navigate = useNavigate();
  const titleId = useId();

  useDialogEffect(() => {
    const element = dialog.current;
    if (!element) return;
    leaving.current = false;
    element.removeAttribute('open');
    element.showModal();
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
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} className="font-song text-xl font-bold">
          {title}
        </h2>
        <ConsoleLink to={closeTo} replace className="-mt-2 -mr-2 inline-flex min-h-11 min-w-11 items-center justify-center rounded px-2 text-accent hover:bg-accent-soft">
          关闭
        </ConsoleLink>
      </div>
      {children}
    </dialog>
  );
}
