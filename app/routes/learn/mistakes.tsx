import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { formatDate } from '#app/components/format-time.ts';
import { PracticeShut } from '#app/components/practice/practice-shut.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { mistakePostSchema } from '#app/domain/practice/practice-forms.ts';
import { PRACTICE_LENGTHS } from '#app/domain/practice/practice-run.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { leaveMistake, returnMistake } from '#app/server/commands/leave-mistake.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { mistakeBook } from '#app/server/queries/practice-mistakes.server.ts';

export const meta: MetaFunction = () => [{ title: '错题本 · 基层学堂' }];

export function loader({ context }: LoaderFunctionArgs) {
  return mistakeBook(requireActor(context));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const { intent, itemId } = parseForm(mistakePostSchema, await request.formData());
  // Refused only where it has been done already, in another window: either way the page shows how it stands.
  await (intent === 'leave' ? leaveMistake(actor, itemId) : returnMistake(actor, itemId));
  return redirect(intent === 'leave' ? `/learn/mistakes?left=${encodeURIComponent(itemId)}` : '/learn/mistakes');
}

const ROUND = PRACTICE_LENGTHS[1];

type Row = ReturnType<typeof useLoaderData<typeof loader>>['due'][number];

export default function Mistakes() {
  const { learntDays, shut, due, coming, sections, left, reports } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const justLeft = left.find(({ itemId }) => itemId === search.get('left'));
  const empty = due.length + coming.length === 0;
  return (
    <>
      <PageHeader
        back={{ to: '/learn/practice', label: '练习' }}
        title="错题本"
        lead={`答错的题第二天就回来；答对一次，下次隔得更久，答错又从头来；隔到 ${learntDays} 天以上就算记牢，自己离开错题本。`}
      />
      <div className="space-y-10">
        {justLeft ? (
          <Notice tone="good" title="已经拿出错题本">
            <p className="line-clamp-2">{justLeft.stem}</p>
            <Move intent="return" itemId={justLeft.itemId} label="放回去" />
          </Notice>
        ) : null}
        {shut ? (
          <PracticeShut />
        ) : empty ? (
          <EmptyState title="错题本是空的" action={<ButtonLink to="/learn/practice">去练习</ButtonLink>}>
            练习和模拟考试里答错的题会自己进来，到了日子再出给您做。
          </EmptyState>
        ) : due.length > 0 ? (
          <Form method="post" action="/learn/practice" className="rounded border-2 border-accent bg-accent-soft p-5">
            <input type="hidden" name="level" value="4" />
            <input type="hidden" name="count" value={ROUND} />
            <h2 className="font-song text-xl font-bold">今天有 {due.length} 道该复习</h2>
            <p className="mt-1 mb-4">{due.length > ROUND ? `一轮 ${ROUND} 道，先做等得最久的。` : '做完就是今天的了。'}</p>
            <Button size="lg" name="start" value="mistakes">
              复习错题
            </Button>
          </Form>
        ) : (
          <Notice tone="info" title="今天没有到期的错题">
            <p>下一批在 {formatDate(coming[0]?.dueAt ?? 0)}。</p>
          </Notice>
        )}
        {sections.length === 0 ? null : (
          <Part id="sections" title="各项还有几道">
            <ul className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
              {sections.map(({ section, title, count }) => (
                <li key={section}>
                  {title} {count} 道
                </li>
              ))}
            </ul>
          </Part>
        )}
        {due.length === 0 ? null : (
          <Part id="due" title="今天该复习的">
            <Rows rows={due} />
          </Part>
        )}
        {coming.length === 0 ? null : (
          <Part id="coming" title="往后几天">
            <div className="space-y-6">
              {coming.map(({ dueAt, rows }) => (
                <div key={dueAt}>
                  <h3 className="font-bold tabular-nums">
                    {formatDate(dueAt)}，{rows.length} 道
                  </h3>
                  <Rows rows={rows} />
                </div>
              ))}
            </div>
          </Part>
        )}
        {left.length === 0 ? null : (
          <Part id="left" title="离开错题本的">
            <details>
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">看最近 {left.length} 道：记牢了的，和您拿出来的</summary>
              <Rows rows={left} back />
            </details>
          </Part>
        )}
        {reports.length === 0 ? null : (
          <Part id="reports" title="我报的问题">
            <ul className="divide-y divide-line border-y border-line">
              {reports.map(({ id, kind, text, at, stem, closed, reply }) => (
                <li key={id} className="space-y-1 py-3">
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <Badge tone={closed ? 'good' : 'neutral'}>{closed ? '已答复' : '等答复'}</Badge>
                    <span className="font-bold">{kind}</span>
                    <span className="text-[0.9375rem] text-muted">{formatDate(at)}</span>
                  </p>
                  <p className="line-clamp-2 text-muted">{stem}</p>
                  <p>您写的：{text}</p>
                  {reply === null ? null : <p className="border-l-4 border-accent pl-3">答复：{reply}</p>}
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </>
  );
}

function Rows({ rows, back = false }: { readonly rows: readonly Row[]; readonly back?: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ itemId, stem, type, section, wrongCount }) => (
        <li key={itemId} className="flex flex-col gap-x-6 py-2 sm:flex-row sm:items-center sm:justify-between">
          <div className="min-w-0">
            <p className="line-clamp-2">
              <EmphasisedText text={stem} />
            </p>
            <p className="text-[0.9375rem] text-muted tabular-nums">
              {section} · {type} · 错过 {wrongCount} 次
            </p>
          </div>
          <Move intent={back ? 'return' : 'leave'} itemId={itemId} label={back ? '放回去' : '不用再出了'} about={stem} />
        </li>
      ))}
    </ul>
  );
}

interface MoveProps {
  readonly intent: 'leave' | 'return';
  readonly itemId: string;
  readonly label: string;
  /** Tells the buttons of a list apart for whoever hears them. */
  readonly about?: string;
}

function Move({ intent, itemId, label, about }: MoveProps) {
  return (
    <Form method="post" preventScrollReset className="shrink-0">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="itemId" value={itemId} />
      <Button variant="quiet" aria-label={about === undefined ? undefined : `${label}：${about.slice(0, 24)}`}>
        {label}
      </Button>
    </Form>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
        {title}
      </h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}
