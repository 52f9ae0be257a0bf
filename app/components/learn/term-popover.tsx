import { useEffect, useId, useRef, useState } from 'react';
import type { LessonTerm } from '#app/domain/learning/compiled-lesson.ts';

/**
 * Explains a dotted word where it stands: a click opens its meaning beside it instead of leading to the list at the
 * lesson's foot, to which it leads without scripts. Escape and a click elsewhere close it; the focus goes back.
 */
export function TermPopover({ terms }: { readonly terms: readonly LessonTerm[] }) {
  const [open, setOpen] = useState<{ readonly term: LessonTerm; readonly top: number; readonly left: number } | null>(null);
  const asked = useRef<HTMLAnchorElement | null>(null);
  const box = useRef<HTMLDivElement | null>(null);
  const titleId = useId();

  useEffect(() => {
    function onClick(event: MouseEvent) {
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement>('a.term');
      const term = link && terms.find(({ id }) => link.hash === `#term-${id}`);
      if (!link || !term) {
        if (!target?.closest('[data-term-box]')) setOpen(null);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      asked.current = link;
      const place = link.getBoundingClientRect();
      const width = Math.min(WIDEST, document.documentElement.clientWidth - 2 * MARGIN);
      const left = Math.min(Math.max(place.left, MARGIN), document.documentElement.clientWidth - width - MARGIN);
      setOpen({ term, top: place.bottom + window.scrollY + 8, left: left + window.scrollX });
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') close();
    }
    document.addEventListener('click', onClick, true);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [terms]);

  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);

  function close() {
    setOpen(null);
    asked.current?.focus();
  }

  if (!open) return null;
  return (
    <div
      ref={box}
      data-term-box=""
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="no-print absolute z-30 w-[min(22rem,calc(100vw-2rem))] rounded border border-line-strong bg-raised px-4 py-3 shadow-[0_2px_12px_rgb(0_0_0/18%)]"
      style={{ top: open.top, left: open.left }}
    >
      <p id={titleId} className="font-bold">
        {open.term.term}
      </p>
      <p className="mt-1">{open.term.meaning}</p>
      <button type="button" onClick={close} className="mt-1 inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
        知道了
      </button>
    </div>
  );
}

const WIDEST = 352; // 22 rem, as in the class above
const MARGIN = 16;
