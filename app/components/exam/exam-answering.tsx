import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ExamHeader } from '#app/components/exam/exam-header.tsx';
import { ExamItem } from '#app/components/exam/exam-item.tsx';
import { keyAction } from '#app/components/exam/exam-keys.ts';
import { ExamNavigator } from '#app/components/exam/exam-navigator.tsx';
import { countAnswers, outlineOf } from '#app/components/exam/exam-outline.ts';
import { ExamReview } from '#app/components/exam/exam-review.tsx';
import type { AnsweringView, ExamStore } from '#app/components/exam/exam-store.ts';
import { KeyboardHelp } from '#app/components/exam/keyboard-help.tsx';
import { useRememberedChoice } from '#app/components/exam/remembered-choice.ts';
import { TimeDisplay } from '#app/components/exam/time-display.tsx';
import { TYPE_SIZES } from '#app/components/exam/type-size.ts';
import { TypeSizeSwitch } from '#app/components/exam/type-size-switch.tsx';
import { Button } from '#app/components/ui/button.tsx';
import type { ItemType } from '#app/domain/items/item.ts';

export interface ExamAnsweringProps {
  readonly store: ExamStore;
  readonly view: AnsweringView;
  readonly typeTitles: Readonly<Record<ItemType, string>>;
}

const SWITCH = ['on', 'off'] as const;

/** The answering screen: one item at a time, the list of all beside it, and the check before handing in. */
export function ExamAnswering({ store, view, typeTitles }: ExamAnsweringProps) {
  const { exam, places, save, input } = view;
  const [size, setSize] = useRememberedChoice('jiceng-exam-type-size', TYPE_SIZES, 'standard');
  const [keys, setKeys] = useRememberedChoice('jiceng-exam-keys', SWITCH, 'on');
  const [at, setAt] = useState(() => Math.max(0, exam.items.findIndex((item) => `#${item.position}` === window.location.hash)));
  const [reviewing, setReviewing] = useState(false);
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const outline = useMemo(() => outlineOf(exam.items), [exam.items]);
  const timeLeft = useCallback(() => store.timeLeft(), [store]);
  const last = exam.items.length - 1;
  const place = exam.items[at];
  const position = place?.position ?? null;
  const answer = (position === null ? undefined : places.get(position)?.answer) ?? null;
  const flagged = position !== null && places.get(position)?.flagged === true;

  const show = (index: number, review: boolean) => {
    const target = Math.min(last, Math.max(0, index));
    setAt(target);
    // A reload comes back to this item; the address of the page stays the same otherwise.
    window.history.replaceState(window.history.state, '', `#${exam.items[target]?.position ?? 1}`);
    setReviewing(review);
    sheet.current?.close();
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true }); // read out what is shown now
  };
  const goTo = (target: number) => show(exam.items.findIndex((item) => item.position === target), false);
  const next = () => (at < last ? show(at + 1, false) : show(at, true));
  const previous = () => show(at - 1, false);

  useKeys(keys === 'on' && !reviewing, (event) => {
    if (place === undefined || position === null) return false;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const action = keyAction({ code: event.code, modified }, place.item, answer);
    switch (action?.kind) {
      case 'answer':
        store.answer(position, action.answer);
        return true;
      case 'flag':
        store.flag(position, !flagged);
        return true;
      case 'previous':
        previous();
        return true;
      case 'next':
        if (at < last) next();
        return true;
      default:
        return false;
    }
  });
  useUnsavedWarning(save.unsaved > 0);

  if (place === undefined || position === null) return null;
  const navigator = (
    <ExamNavigator outline={outline} places={places} current={reviewing ? null : position} typeTitles={typeTitles} onGo={goTo} />
  );
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <ExamHeader
        title={exam.title}
        candidate={exam.candidate}
        save={save}
        input={input}
        notice={view.notice}
        clock={<TimeDisplay timeLeft={timeLeft} />}
        tools={
          <>
            <KeyboardHelp enabled={keys === 'on'} onEnable={(on) => setKeys(on ? 'on' : 'off')} />
            <TypeSizeSwitch size={size} onChange={setSize} />
          </>
        }
        remedy={
          input === 'replaced' ? (
            <Button type="button" onClick={() => store.takeOver()}>
              回到这台电脑继续
            </Button>
          ) : null
        }
      />
      <div className="mx-auto grid w-full max-w-[84rem] flex-1 gap-x-10 px-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:px-6">
        <main className="flex min-w-0 flex-col">
          <div className="flex min-h-15 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <h2 ref={heading} tabIndex={-1} className="text-lg font-bold tabular-nums">
              {reviewing ? (
                '交卷前检查'
              ) : (
                <>
                  第 {position} 题<span className="ml-3 font-normal text-muted">{typeTitles[place.item.type]}　{place.marks} 分</span>
                </>
              )}
            </h2>
            {reviewing ? null : (
              <div className="-mx-2 flex flex-wrap gap-1">
                <Button
                  type="button"
                  variant="quiet"
                  className="px-2"
                  aria-pressed={flagged}
                  disabled={input !== 'open'}
                  onClick={() => store.flag(position, !flagged)}
                >
                  <FlagMark filled={flagged} />
                  标记本题
                </Button>
                <Button type="button" variant="quiet" className="px-2" disabled={input !== 'open'} onClick={() => store.answer(position, null)}>
                  清除本题作答
                </Button>
              </div>
            )}
          </div>
          <div className="flex-1 pb-8">
            {reviewing ? (
              <ExamReview
                counts={countAnswers(places)}
                unsaved={save.unsaved}
                disabled={input !== 'open'}
                onGo={goTo}
                onBack={() => show(at, false)}
                onSubmit={() => store.submit()}
              />
            ) : (
              <ExamItem
                key={position}
                place={place}
                answer={answer}
                disabled={input !== 'open'}
                size={size}
                onAnswer={(given) => store.answer(position, given)}
              />
            )}
            {!reviewing && view.overruled.includes(position) ? (
              <p className="mt-6 max-w-[42em] border-l-4 border-warn bg-warn-soft px-4 py-3">
                这道题后来在另一台电脑上改过，现在显示的是那边的作答。如果不对，请重新作答。
              </p>
            ) : null}
          </div>
          {reviewing ? null : (
            <div className="sticky bottom-0 -mx-4 flex gap-3 border-t border-line bg-paper px-4 py-2.5">
              <Button type="button" variant="secondary" size="lg" className="max-sm:flex-1 max-sm:px-2" disabled={at === 0} onClick={previous}>
                上一题
              </Button>
              <Button
                type="button"
                variant="secondary"
                size="lg"
                className="max-sm:flex-1 max-sm:px-2 lg:hidden"
                aria-haspopup="dialog"
                onClick={() => sheet.current?.showModal()}
              >
                答题卡
              </Button>
              <Button type="button" size="lg" className="max-sm:flex-1 max-sm:px-2" onClick={next}>
                {at < last ? '下一题' : '检查并交卷'}
              </Button>
            </div>
          )}
        </main>
        <aside className="max-lg:hidden">
          <div className="sticky top-12 max-h-[calc(100dvh-3rem)] overflow-y-auto px-1 py-4">
            {navigator}
            <Button type="button" variant="secondary" className="mt-6 w-full" onClick={() => show(at, true)}>
              检查并交卷
            </Button>
          </div>
        </aside>
      </div>
      <dialog
        ref={sheet}
        aria-label="答题卡"
        className="mx-auto mt-auto mb-0 max-h-[88dvh] w-full max-w-[40rem] overflow-y-auto border-t border-line-strong bg-raised p-4 text-ink"
      >
        {navigator}
        <div className="sticky -bottom-4 -mx-4 mt-6 flex gap-3 border-t border-line bg-raised p-4">
          <Button type="button" variant="secondary" className="flex-1" onClick={() => sheet.current?.close()}>
            关闭答题卡
          </Button>
          <Button type="button" variant="secondary" className="flex-1" onClick={() => show(at, true)}>
            检查并交卷
          </Button>
        </div>
      </dialog>
    </div>
  );
}

function FlagMark({ filled }: { readonly filled: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[1.1em]">
      <path
        d="M3.5 1.5 V15 M3.5 2.5 H13.5 L11 5.75 L13.5 9 H3.5"
        fill={filled ? 'var(--danger)' : 'none'}
        stroke={filled ? 'var(--danger)' : 'currentColor'}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Single keys while no dialog is open. The handler says whether it used the key. */
function useKeys(enabled: boolean, handle: (event: KeyboardEvent) => boolean) {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { target } = event;
      // The arrows of the type-size switch are its own.
      if (target instanceof HTMLInputElement && target.name === 'type-size') return;
      if (latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}

function useUnsavedWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = ''; // Chromium before 119 asks only for this
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
