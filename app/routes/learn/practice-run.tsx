import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { MockClock } from '#app/components/practice/mock-clock.tsx';
import { MockReview } from '#app/components/practice/mock-review.tsx';
import { PracticePlace } from '#app/components/practice/practice-place.tsx';
import { PracticeShut } from '#app/components/practice/practice-shut.tsx';
import type { ReportFault } from '#app/components/practice/report-form.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { itemReportSchema } from '#app/domain/practice/item-report.ts';
import { runPostSchema } from '#app/domain/practice/practice-forms.ts';
import { practiceMessage, type PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { ANSWER_FIELD, type AnswerFields, answerFieldsSchema, POINT_FIELD } from '#app/domain/practice/practice-response.ts';
import type { RunView } from '#app/domain/practice/practice-views.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { answerPractice, markPractice } from '#app/server/commands/answer-practice.server.ts';
import { endOverdueRuns, endPractice } from '#app/server/commands/end-practice.server.ts';
import { reportItem } from '#app/server/commands/report-item.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { practiceRunPage } from '#app/server/queries/practice-run.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded ? loaded.title : '练习'} · 基层学堂` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const runId = params.runId ?? '';
  await endOverdueRuns(actor);
  const asked = new URL(request.url).searchParams.get('n');
  const page = await practiceRunPage(actor, runId, asked === 'review' ? 'review' : asked === null ? null : Number(asked));
  if (!page) throw new Response('没有找到这一轮练习。请回到练习页重新开始。', { status: 404 });
  if (page.state === 'ended') throw redirect(`/learn/practice/${runId}/outcome`);
  return page.state === 'shut' ? { title: page.title, round: null } : { title: page.run.title, round: page.run };
}

interface RunReply {
  readonly position: number;
  /** Said at the answer or the points. */
  readonly fault: string | null;
  readonly sent: AnswerFields;
  readonly report: ReportFault | null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const runId = params.runId ?? '';
  const formData = await request.formData();
  const post = parseForm(runPostSchema, formData);
  if (post.intent === 'end') {
    const ended = await endPractice(actor, runId);
    if (!ended.ok) throw new Response(practiceMessage(ended.reason), { status: 404 });
    return redirect(`/learn/practice/${runId}/outcome`);
  }
  const { position } = post;
  const here = `/learn/practice/${runId}?n=${position}`;
  if (post.intent === 'report') {
    const report = itemReportSchema.safeParse(post);
    const sent = report.success ? await reportItem(actor, { runId, position, ...report.data }) : null;
    if (sent?.ok) return redirect(here);
    const fault = sent ? practiceMessage(sent.reason) : (report.error?.issues[0]?.message ?? practiceMessage('misshapen'));
    return data<RunReply>({ position, fault: null, sent: {}, report: { position, fault, kind: post.kind, text: post.text } }, { status: 422 });
  }
  if (post.intent === 'mark') {
    const points = formData.getAll(POINT_FIELD).flatMap((value) => (typeof value === 'string' ? [value] : []));
    const marked = await markPractice(actor, { runId, position, sure: post.sure, points });
    return marked.ok ? redirect(here) : refusal(runId, position, marked.reason, {});
  }
  const fields = answerFieldsOf(formData);
  const answered = await answerPractice(actor, { runId, position, sure: post.sure, fields });
  if (!answered.ok) return refusal(runId, position, answered.reason, fields);
  const page = await practiceRunPage(actor, runId, position);
  if (page?.state !== 'open' || page.run.kind !== 'mock') return redirect(here);
  const next = post.to === 'next' ? (position < page.run.marks.length ? position + 1 : 'review') : post.to;
  return redirect(`/learn/practice/${runId}?n=${next}`);
}

/** The values under every name of an answer; what is too much of anything is no answer. */
function answerFieldsOf(formData: FormData): AnswerFields {
  const values: Record<string, string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith(ANSWER_FIELD)) values[name] = formData.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []));
  }
  const fields = answerFieldsSchema.safeParse(values);
  if (!fields.success) throw new Response('写得太长了，请返回上一页精简后再提交。', { status: 400 });
  return fields.data;
}

function refusal(runId: string, position: number, reason: PracticeReason, sent: AnswerFields) {
  if (reason === 'unknownRun') throw new Response(practiceMessage(reason), { status: 404 });
  if (reason === 'ended' || reason === 'tooLate') return redirect(`/learn/practice/${runId}/outcome`);
  return data<RunReply>({ position, fault: practiceMessage(reason), sent, report: null }, { status: 422 });
}

/** After a refusal as well: a place that another device has answered is shown as it stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) => defaultShouldRevalidate || actionResult !== undefined;

export default function PracticeRun() {
  const { title, round: run } = useLoaderData<typeof loader>();
  const reply = useActionData<RunReply>();
  if (run === null) {
    return (
      <>
        <PageHeader back={{ to: '/learn/practice', label: '练习' }} title={title} />
        <PracticeShut />
      </>
    );
  }
  const { place } = run;
  const own = reply !== undefined && reply.position === place?.position ? reply : undefined;
  return (
    <>
      <PageHeader back={{ to: `/learn/practice?level=${run.level}`, label: run.kind === 'mock' ? '先离开，时间照走' : '先离开，回头接着做' }} title={run.kind === 'section' || run.kind === 'weak' ? `${run.title}（${LEVEL_TITLES[run.level]}）` : run.title} lead={standing(run)} />
      {run.deadlineAt === null ? null : (
        <div className="sticky top-0 z-10 -mx-4 mb-6 flex items-center justify-between gap-4 border-y border-line bg-raised px-4 py-2">
          <span className="tabular-nums">
            已答 {run.marks.filter((mark) => mark === 'answered').length}／{run.marks.length}
          </span>
          <MockClock key={run.id} deadlineAt={run.deadlineAt} serverNow={run.now} outcome={`/learn/practice/${run.id}/outcome`} />
        </div>
      )}
      {place === null ? (
        <MockReview run={run} />
      ) : (
        <PracticePlace run={run} place={place} fault={own?.fault ?? null} sent={own?.sent ?? {}} reportFault={own?.report ?? null} />
      )}
      {run.kind === 'mock' ? null : (
        <div className="mt-12 border-t border-line pt-4">
          <ConfirmDialog triggerLabel="先到这里，看结果" triggerVariant="quiet" title="这一轮就到这里？" confirmLabel="结束这一轮" form={{ method: 'post', fields: { intent: 'end' } }}>
            <p>没有答的题不算错。结束以后不能接着做，只想歇一会儿的话，离开就行，回头接着做。</p>
          </ConfirmDialog>
        </div>
      )}
    </>
  );
}

/** Where one is and how it goes. */
function standing({ kind, marks, place }: RunView): string {
  if (kind === 'mock') return place === null ? '交卷以前再看一遍' : `第 ${place.position} 题，共 ${marks.length} 题`;
  const count = (wanted: string) => marks.filter((mark) => mark === wanted).length;
  return `第 ${place?.position ?? 1} 道，共 ${marks.length} 道；答对 ${count('right')} 道，答错 ${count('wrong')} 道`;
}
