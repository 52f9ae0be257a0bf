import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, redirect, useLoaderData } from '@remix-run/react';
import { Discuss } from '#app/components/play/discuss.tsx';
import { FlowChart } from '#app/components/play/flow-chart.tsx';
import { FormDesk } from '#app/components/play/form-desk.tsx';
import { ForkCounts } from '#app/components/play/class-forks.tsx';
import { MarkedSheet } from '#app/components/play/marked-sheet.tsx';
import { PlayScore } from '#app/components/play/play-score.tsx';
import { Transcript } from '#app/components/play/transcript.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { playDebrief } from '#app/server/queries/play-debrief.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `讲评：${data ? data.debrief.play.title : '情景和表单'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const debrief = await playDebrief(requireActor(context), params.playId ?? '');
  if (!debrief) throw new Response('没有找到这一次记录。请回到情景和表单页重新打开。', { status: 404 });
  if (debrief.waiting === 'notEnded') throw redirect(`/learn/plays/${debrief.play.id}`);
  return { debrief };
}

export default function Debrief() {
  const { debrief } = useLoaderData<typeof loader>();
  if (debrief.waiting !== null) {
    return (
      <>
        <PageHeader back={{ to: `/learn/scenarios/${debrief.play.contentId}`, label: debrief.play.title }} title="已经交了" />
        <EmptyState title="结果还没有公布" action={<ButtonLink to="/learn/scenarios">回到情景和表单</ButtonLink>}>
          这一次是考核。老师收回布置以后，这里会有得分和逐条讲评。
        </EmptyState>
      </>
    );
  }
  const { play, classmates } = debrief;
  return (
    <div className="space-y-12">
      <PageHeader
        back={{ to: `/learn/scenarios/${play.contentId}`, label: play.title }}
        title="讲评"
        lead={`${play.title} · ${PLAY_USE_TITLES[play.use]}`}
        actions={<ButtonLink to={`/learn/scenarios/${play.contentId}`}>再做一回</ButtonLink>}
      />
      {play.kind === 'scenario' ? <PlayScore play={play} stepLink={(step) => `#step-${step}`} /> : <MarkedSheet play={play} />}
      {classmates === null ? null : (
        <section aria-labelledby="class-title" className="space-y-6">
          <div>
            <h2 id="class-title" className="font-song text-2xl font-bold">
              同班怎么走
            </h2>
            <p className="text-muted">
              {classmates.className}另外 {classmates.count} 人走到了头，平均 {classmates.meanPoints} 分，只计人数，不显示姓名。深色的是您走的路。
            </p>
          </div>
          <FlowChart flow={classmates.flow} />
          <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
            {classmates.forks.map(({ step, fork, own }) => (
              <div key={step} className="border-t border-line pt-3">
                <h3 className="mb-2 font-semibold">
                  <Link to={`#step-${step}`} className="text-accent underline underline-offset-4">
                    您的第 {step} 步
                  </Link>
                  ，同班在这里
                </h3>
                <ForkCounts fork={fork} own={own} />
              </div>
            ))}
          </div>
        </section>
      )}
      <Discuss questions={play.discuss} lessons={play.lessons} />
      {play.kind === 'scenario' ? (
        <section aria-labelledby="steps-title">
          <h2 id="steps-title" className="mb-4 font-song text-2xl font-bold">
            从头看一遍
          </h2>
          <div className="max-w-[46rem]">
            <Transcript play={play} />
          </div>
        </section>
      ) : (
        <FormDesk play={play} />
      )}
    </div>
  );
}
