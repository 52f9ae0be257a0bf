import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OutcomeReport } from '#app/components/exam/outcome-report.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { attemptOutcome } from '#app/server/queries/attempt-outcome.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `成绩：${loaded?.answer.title ?? '考试'} · 基层学堂` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const answer = await attemptOutcome(requireActor(context), params.attemptId ?? '');
  if (answer === null) throw data(null, { status: 404 });
  return { answer };
}

export default function Outcome() {
  const { answer } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={answer.title} back={{ to: '/exam', label: '我的考试' }} />
      {answer.kind === 'released' ? (
        <OutcomeReport outcome={answer} />
      ) : (
        <EmptyState title="成绩还没有公布">考试机构核对后统一公布。公布后，“我的考试”里会出现“查看成绩”。</EmptyState>
      )}
    </>
  );
}
