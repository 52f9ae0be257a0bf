import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PracticeOutcomeReport } from '#app/components/practice/practice-outcome-report.tsx';
import { PracticeShut } from '#app/components/practice/practice-shut.tsx';
import type { ReportFault } from '#app/components/practice/report-form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { itemReportSchema } from '#app/domain/practice/item-report.ts';
import { runPostSchema } from '#app/domain/practice/practice-forms.ts';
import { practiceMessage } from '#app/domain/practice/practice-messages.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { endOverdueRuns } from '#app/server/commands/end-practice.server.ts';
import { reportItem } from '#app/server/commands/report-item.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { practiceOutcome } from '#app/server/queries/practice-outcome.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `结果：${loaded ? loaded.title : '练习'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const runId = params.runId ?? '';
  await endOverdueRuns(actor);
  const page = await practiceOutcome(actor, runId);
  if (!page) throw new Response('没有找到这一轮练习。请回到练习页重新开始。', { status: 404 });
  if (page.state === 'open') throw redirect(`/learn/practice/${runId}`);
  return page.state === 'shut' ? { title: page.title, outcome: null } : { title: page.outcome.title, outcome: page.outcome };
}

/** Only reports are sent from here. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const runId = params.runId ?? '';
  const post = parseForm(runPostSchema, await request.formData());
  if (post.intent !== 'report') throw new Response('这一轮已经结束。', { status: 400 });
  const report = itemReportSchema.safeParse(post);
  const sent = report.success ? await reportItem(actor, { runId, position: post.position, ...report.data }) : null;
  if (sent?.ok) return redirect(`/learn/practice/${runId}/outcome#place-${post.position}`);
  const fault = sent ? practiceMessage(sent.reason) : (report.error?.issues[0]?.message ?? practiceMessage('misshapen'));
  return data<ReportFault>({ position: post.position, fault, kind: post.kind, text: post.text }, { status: 422 });
}

export default function PracticeOutcome() {
  const { title, outcome } = useLoaderData<typeof loader>();
  const fault = useActionData<ReportFault>() ?? null;
  return (
    <>
      <PageHeader back={{ to: `/learn/practice?level=${outcome?.level ?? 4}`, label: '练习' }} title="结果" lead={outcome === null ? title : `${title}（${LEVEL_TITLES[outcome.level]}）`} />
      {outcome === null ? <PracticeShut /> : <PracticeOutcomeReport outcome={outcome} fault={fault} />}
    </>
  );
}
