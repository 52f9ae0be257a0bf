import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDate, formatDateTime, formatTime } from '#app/components/format-time.ts';
import { PracticeShut } from '#app/components/practice/practice-shut.tsx';
import { SectionRows } from '#app/components/practice/section-rows.tsx';
import { fromCut, wholePercent } from '#app/components/practice/share-words.ts';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { levelOfAddress, startFormSchema } from '#app/domain/practice/practice-forms.ts';
import { practiceMessage } from '#app/domain/practice/practice-messages.ts';
import { PRACTICE_LENGTHS, USUAL_LENGTH } from '#app/domain/practice/practice-run.ts';
import { ENOUGH_ANSWERS, sectionToTakeUp } from '#app/domain/practice/practice-standing.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { endOverdueRuns } from '#app/server/commands/end-practice.server.ts';
import { startPractice } from '#app/server/commands/start-practice.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { practiceStart } from '#app/server/queries/practice-start.server.ts';

export const meta: MetaFunction = () => [{ title: '练习 · 基层学堂' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  await endOverdueRuns(actor);
  return practiceStart(actor, levelOfAddress(new URL(request.url).searchParams.get('level')));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const started = await startPractice(requireActor(context), parseForm(startFormSchema, await request.formData()));
  if (started.ok) return redirect(`/learn/practice/${started.value.runId}`);
  return data<StartReply>({ fault: practiceMessage(started.reason) }, { status: 422 });
}

interface StartReply {
  readonly fault: string;
}

type Start = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Practice() {
  const start = useLoaderData<typeof loader>();
  const reply = useActionData<StartReply>();
  const { level, shut, cutScore, sections, weak, mock, written } = start;
  const sending = useNavigation().state !== 'idle';
  return (
    <>
      <PageHeader
        back={{ to: '/learn', label: '课程目录' }}
        title="练习"
        lead={`做一道，讲一道。合格线是 ${cutScore} 分，下面看得到各项离它有多远。`}
        actions={
          <ButtonLink to="/learn/mistakes" variant="secondary">
            错题本
          </ButtonLink>
        }
      />
      <nav aria-label="等级" className="mb-6 flex flex-wrap gap-2">
        {LEVELS.map((other) => (
          <Link
            key={other}
            to={`?level=${other}`}
            aria-current={other === level ? 'page' : undefined}
            className="inline-flex min-h-11 items-center rounded border border-line-strong px-4 no-underline aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-bold"
          >
            {LEVEL_TITLES[other]}
          </Link>
        ))}
      </nav>
      {shut ? (
        <PracticeShut />
      ) : (
        <Form method="post" className="space-y-10">
          <input type="hidden" name="level" value={level} />
          {reply ? <Notice tone="warn">{reply.fault}</Notice> : null}
          <Today start={start} />
          <fieldset className="min-w-0">
            <legend className="mb-2 font-semibold">一次练几道</legend>
            <div className="flex flex-wrap gap-2">
              {PRACTICE_LENGTHS.map((count) => (
                <label key={count} className="inline-flex min-h-11 items-center gap-2 rounded border border-line-strong bg-raised px-4 has-checked:border-accent has-checked:bg-accent-soft">
                  <input type="radio" name="count" value={count} defaultChecked={count === USUAL_LENGTH} />
                  {count} 道
                </label>
              ))}
            </div>
            <p className="mt-1 text-[0.9375rem] text-muted">10 道一般不用十分钟。中途可以离开，回头接着做。</p>
          </fieldset>
          <Part id="sections" title="分项练习" lead="先出没见过的题，再出隔得最久的。">
            <SectionRows sections={sections} cutScore={cutScore} />
          </Part>
          <Part id="weak" title="弱项练习">
            {weak.length === 0 ? (
              <p className="text-muted">还看不出弱项。同一个知识点答过 {ENOUGH_ANSWERS} 次、有答错的，就会列在这里。</p>
            ) : (
              <>
                <p className="text-muted">按最近几次作答，这些知识点答对得最少，题就从这里出：</p>
                <ul className="my-3 space-y-1">
                  {weak.map(({ id, label, answers, percentUnits }) => (
                    <li key={id} className="tabular-nums">
                      <Link to={`/standard/${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                        {label}
                      </Link>
                      <span className="text-muted">
                        ，最近 {answers} 次答对 {wholePercent(percentUnits)}%，{fromCut(percentUnits, cutScore)}
                      </span>
                    </li>
                  ))}
                </ul>
                <Button variant="secondary" name="start" value="weak" disabled={sending}>
                  练弱项
                </Button>
              </>
            )}
          </Part>
          <Part id="mock" title="模拟考试" lead={`照正式考试的题型和比例出题，${mock.minutes} 分钟，满分 100 分。交卷以前看不到答案，可以前后改；中途离开，时间照走。`}>
            {mock.openRunId === null ? (
              <Button variant="secondary" name="start" value="mock" disabled={sending}>
                开始{LEVEL_TITLES[level]}模拟考试
              </Button>
            ) : (
              <ButtonLink to={`/learn/practice/${mock.openRunId}`} variant="secondary">
                接着做模拟考试
              </ButtonLink>
            )}
          </Part>
          <Part id="written" title="简答与案例" lead="自己写，再对照参考答案和要点打分。">
            {written.shortAnswers + written.cases === 0 ? (
              <p className="text-muted">公开题库里还没有这一级的简答题和案例分析题，题库补充以后这里就能练。</p>
            ) : (
              <>
                <p className="mb-3 tabular-nums">
                  简答题 {written.shortAnswers} 道，案例分析题 {written.cases} 道。
                </p>
                <Button variant="secondary" name="start" value="written" disabled={sending}>
                  练简答与案例
                </Button>
              </>
            )}
          </Part>
          <Rounds start={start} />
        </Form>
      )}
    </>
  );
}

/** What is due, what stands open, or what to take up: one thing, with the page's primary button. */
function Today({ start: { due, inBook, nextDueAt, open, sections } }: { readonly start: Start }) {
  const [newest] = open;
  const next = sectionToTakeUp(sections);
  return (
    <section aria-labelledby="today-title" className="rounded border-2 border-accent bg-accent-soft p-5">
      <h2 id="today-title" className="font-song text-xl font-bold">
        {due > 0 ? `今天有 ${due} 道错题该复习` : newest ? '上次没做完的，接着做' : '今天先练这一项'}
      </h2>
      {due > 0 ? (
        <>
          <p className="mt-1 mb-4">答错过的题隔几天再来，记得牢的隔得久。先把今天的做了。</p>
          <Button size="lg" name="start" value="mistakes">
            复习错题
          </Button>
        </>
      ) : newest ? (
        <>
          <p className="mt-1 mb-4 tabular-nums">
            {newest.title}（{LEVEL_TITLES[newest.level]}），{newest.places} 道做了 {newest.answered} 道{newest.deadlineAt === null ? '。' : `，${formatTime(newest.deadlineAt)} 自动交卷。`}
          </p>
          <ButtonLink to={`/learn/practice/${newest.id}`} size="lg">
            接着做
          </ButtonLink>
        </>
      ) : next ? (
        <>
          <p className="mt-1 mb-4">
            {next.title}，占总分 {next.weight}%，{next.percentUnits === null ? '还没有练过。' : `最近答对 ${wholePercent(next.percentUnits)}%，是各项里最低的。`}
          </p>
          <Button size="lg" name="start" value={`section:${next.section}`}>
            开始练{next.title}
          </Button>
        </>
      ) : (
        <p className="mt-1">公开题库里还没有这一级的题，请先读课文。</p>
      )}
      {due === 0 && inBook > 0 && nextDueAt !== null ? (
        <p className="mt-3 text-[0.9375rem] text-muted">今天没有到期的错题，下一批在 {formatDate(nextDueAt)}。</p>
      ) : null}
    </section>
  );
}

/** Rounds under way and rounds done. */
function Rounds({ start: { open, ended } }: { readonly start: Start }) {
  if (open.length + ended.length === 0) return null;
  return (
    <Part id="rounds" title="最近做的">
      <ul className="divide-y divide-line border-y border-line tabular-nums">
        {open.map(({ id, title, level, answered, places, startedAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
            <Link to={`/learn/practice/${id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
              {title}（{LEVEL_TITLES[level]}），接着做
            </Link>
            <span className="text-[0.9375rem] text-muted">
              {formatDateTime(startedAt)} 开始，做了 {answered}／{places}
            </span>
          </li>
        ))}
        {ended.map(({ id, title, level, endedAt, mockScoreUnits }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
            <Link to={`/learn/practice/${id}/outcome`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              {title}（{LEVEL_TITLES[level]}），看结果
            </Link>
            <span className="text-[0.9375rem] text-muted">
              {formatDateTime(endedAt)}
              {mockScoreUnits === null ? '' : `，${formatMarks(mockScoreUnits)} 分`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ id, title, lead, children }: { readonly id: string; readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
        {title}
      </h2>
      {lead ? <p className="mt-2 mb-3 max-w-[42em] text-muted">{lead}</p> : <div className="mt-2" />}
      {children}
    </section>
  );
}
