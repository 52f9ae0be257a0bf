import { Link, useActionData, useFetcher, useLocation } from '@remix-run/react';
import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import type { CandidateItem } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

/** What the lesson's action says about one item of the check. */
export interface CheckReply {
  readonly itemId: string;
  /** Null: answered; the page's data tells how. Else a sentence that says what to do. */
  readonly fault: string | null;
}

export interface CheckItemView {
  readonly id: string;
  readonly item: CandidateItem;
  readonly tries: number;
  readonly right: boolean;
  readonly lastAnswer: ItemResponse;
  readonly reasons: { readonly key: string; readonly rationale: string; readonly sources: readonly string[] } | null;
}

export interface LessonCheckProps {
  readonly items: readonly CheckItemView[];
  readonly shut: boolean;
  readonly maySave: boolean;
}

/** A few items of the open bank at a lesson's foot: answered one by one, tried again at will. */
export function LessonCheck({ items, shut, maySave }: LessonCheckProps) {
  const { pathname } = useLocation();
  if (!shut && items.length === 0) return null;
  const right = items.filter((item) => item.right).length;
  return (
    <section id="check" aria-labelledby="check-title" className="no-print mt-14 max-w-[45rem] scroll-mt-6 border-t-2 border-ink pt-6">
      <h2 id="check-title" className="font-song text-2xl font-bold">
        课末自测
      </h2>
      {shut ? (
        <div className="mt-3">
          <Notice tone="info" title="自测暂不开放">
            <p>您有一场用到公开题库的考试还没有公布成绩。成绩公布以后，再回来做这一课的自测。</p>
          </Notice>
        </div>
      ) : (
        <>
          <p className="mt-1 text-muted">
            {items.length} 道题，答对为止。{maySave ? `已答对 ${right} 道${right === items.length ? '，这一课的自测做完了。' : '。'}` : ''}
          </p>
          {maySave ? null : (
            <p className="mt-1">
              <Link to={`/login?redirectTo=${encodeURIComponent(`${pathname}#check`)}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                登录后可以作答，看解析
              </Link>
            </p>
          )}
          <ol className="mt-2 space-y-8">
            {items.map((view, at) => (
              <CheckItem key={view.id} view={view} number={at + 1} maySave={maySave} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function CheckItem({ view, number, maySave }: { readonly view: CheckItemView; readonly number: number; readonly maySave: boolean }) {
  const { id, item, tries, right, lastAnswer, reasons } = view;
  const fetcher = useFetcher<CheckReply>();
  const posted = useActionData<CheckReply>();
  const reply = fetcher.data ?? (posted?.itemId === id ? posted : undefined);
  const several = item.type === 'multipleResponse';
  const sending = fetcher.state !== 'idle';
  const stemId = `check-${id}-stem`;
  return (
    <li id={`check-${id}`} className="scroll-mt-6 border-t border-line pt-5">
      <fetcher.Form method="post" action={`#check-${id}`}>
        <input type="hidden" name="intent" value="answer-check" />
        <input type="hidden" name="itemId" value={id} />
        <fieldset disabled={!maySave || sending} aria-labelledby={stemId} className="min-w-0">
          <p id={stemId} className="leading-[1.75]">
            <span className="mr-2 font-song text-xl font-bold tabular-nums">{number}</span>
            <EmphasisedText text={item.stem} />
            {several ? <span className="font-bold">（多选）</span> : null}
          </p>
          <div className="mt-3 space-y-2">
            {choicesOf(item).map(({ value, mark, text }) => (
              <label key={value} className="flex min-h-11 items-start gap-3 rounded border border-line-strong bg-raised px-4 py-2 has-checked:border-accent has-checked:bg-accent-soft">
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name="choice"
                  value={value}
                  defaultChecked={chosen(lastAnswer, value)}
                  className="mt-[0.3em] size-[1.15em] shrink-0"
                />
                <span className="min-w-0">
                  {mark === null ? null : <span className="mr-2 font-bold">{mark}.</span>}
                  <EmphasisedText text={text} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {maySave && !right ? (
            <Button variant="secondary" disabled={sending}>
              {sending ? '正在提交…' : tries > 0 ? '再答一次' : '提交答案'}
            </Button>
          ) : null}
          <p role="status">
            {reply?.fault ? <span className="font-semibold text-danger">{reply.fault}</span> : <Verdict right={right} tries={tries} explained={reasons !== null} />}
          </p>
        </div>
      </fetcher.Form>
      {reasons ? (
        <div className="mt-3 border-l-4 border-accent bg-accent-soft px-4 py-3">
          <p>
            <span className="font-bold">答案：{reasons.key}。</span>
            {reasons.rationale}
          </p>
          <p className="mt-1 text-[0.9375rem] text-muted">{reasons.sources.join('；')}</p>
        </div>
      ) : null}
    </li>
  );
}

function Verdict({ right, tries, explained }: { readonly right: boolean; readonly tries: number; readonly explained: boolean }) {
  if (right) return <Badge tone="good">答对了</Badge>;
  if (tries === 0) return null;
  return <Badge tone="warn">{explained ? '没有答对，看过解析再答一次' : '没有答对，再想一想'}</Badge>;
}

function choicesOf(item: CandidateItem): readonly { readonly value: string; readonly mark: string | null; readonly text: string }[] {
  if (item.type === 'trueFalse') {
    return [
      { value: 'true', mark: null, text: '正确' },
      { value: 'false', mark: null, text: '错误' },
    ];
  }
  return item.options.map(({ id, text }) => ({ value: id, mark: id, text }));
}

function chosen(answer: ItemResponse, value: string): boolean {
  return Array.isArray(answer) ? answer.some((id) => id === value) : String(answer) === value;
}
