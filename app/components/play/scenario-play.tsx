import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Desk } from '#app/components/play/desk.tsx';
import { ChosenLine, SpokenLines } from '#app/components/play/spoken-lines.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import type { ScenarioUnderWay } from '#app/domain/plays/play-views.ts';

export interface StepReply {
  readonly fault: string | null;
  /** What was read in a partial answer; null: nothing was asked back. */
  readonly reading: readonly string[] | null;
  readonly text: string;
}

/** A conversation under way: what was said, what lies on the desk, and what can be said or done next. */
export function ScenarioPlay({ play, reply }: { readonly play: ScenarioUnderWay; readonly reply: StepReply | undefined }) {
  const { setting, people, turns, choices, ask, hint, documents, cards, seq } = play;
  const earlier = turns.slice(0, -1);
  const current = turns.at(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(seq);
  useEffect(() => {
    if (shown.current === seq) return;
    shown.current = seq;
    // What was just said is read next, by eye and by screen reader, wherever the button had been.
    heading.current?.focus();
  }, [seq]);
  const sending = useNavigation().state !== 'idle';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,24rem)]">
      <div className="min-w-0 space-y-6">
        {seq === 0 ? (
          <div className="space-y-3 border-b border-line pb-5">
            <p className="text-lg leading-[1.75]">{setting}</p>
            <ul className="text-muted">
              {people.map(({ name, age, trade }) => (
                <li key={name}>
                  {name}，{age} 岁，{trade}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <details className="group border-b border-line">
            <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-accent">
              <span aria-hidden="true" className="inline-block w-4 group-open:rotate-90">
                ›
              </span>
              前面说过的话
            </summary>
            <div className="space-y-4 pb-5">
              <p className="text-lg leading-[1.75]">{setting}</p>
              {earlier.map((turn, at) => (
                <div key={at} className="space-y-3">
                  <ChosenLine {...turn} />
                  <SpokenLines lines={turn.lines} />
                </div>
              ))}
            </div>
          </details>
        )}
        <section aria-labelledby="turn-title" className="space-y-4">
          <h2 id="turn-title" ref={heading} tabIndex={-1} className="text-base font-semibold text-muted">
            {seq === 0 ? '开始' : `第 ${seq} 步以后`}
          </h2>
          {current ? (
            <>
              <ChosenLine {...current} />
              <SpokenLines lines={current.lines} />
            </>
          ) : null}
        </section>
        {reply?.fault ? <Notice tone="warn" title={reply.fault} /> : null}
        {hint === null ? null : (
          <details className="rounded border border-dashed border-line-strong px-4">
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">停一停，提示一句</summary>
            <p className="pb-3 text-lg">{hint}</p>
          </details>
        )}
        {ask ? (
          <Form key={`${ask.id} ${seq}`} method="post" preventScrollReset className="space-y-3">
            <input type="hidden" name="seq" value={seq} />
            {reply?.reading ? <input type="hidden" name="confirmed" value="on" /> : null}
            <TextAreaField label={ask.prompt} name="text" rows={3} maxLength={ask.longest} defaultValue={reply?.text ?? ''} hint={`最多 ${ask.longest} 个字`} required />
            {reply?.reading ? (
              <Notice tone="info" title={reply.reading.length > 0 ? `读出来的：${reply.reading.join('、')}。` : '没有读出要紧的话。'}>
                <p>还有要补的就接着写，没有就照这样往下走。</p>
              </Notice>
            ) : null}
            <Button disabled={sending}>{sending ? '正在记下…' : reply?.reading ? '就照这样写' : '写好了，往下走'}</Button>
          </Form>
        ) : null}
        {choices.length > 0 ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="seq" value={seq} />
            <fieldset className="space-y-3">
              <legend className="mb-2 font-bold">{ask ? '或者' : '您怎么说，怎么做'}</legend>
              {choices.map(({ index, text }) => (
                <button
                  key={index}
                  type="submit"
                  name="choice"
                  value={index}
                  disabled={sending}
                  className="block min-h-12 w-full rounded border border-line-strong bg-raised px-4 py-3 text-left text-lg leading-snug text-ink hover:border-accent hover:bg-accent-soft disabled:text-muted"
                >
                  {text}
                </button>
              ))}
            </fieldset>
          </Form>
        ) : null}
      </div>
      <aside aria-label="桌面" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
        <Desk documents={documents} cards={cards} />
      </aside>
    </div>
  );
}
