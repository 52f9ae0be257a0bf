import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { formatDateTime } from '#app/components/format-time.ts';
import { FormDesk } from '#app/components/play/form-desk.tsx';
import { MarkedSheet } from '#app/components/play/marked-sheet.tsx';
import { PlayScore } from '#app/components/play/play-score.tsx';
import { TurnSheet } from '#app/components/play/transcript.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { replayPage } from '#app/server/queries/class-plays.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `回看：${data ? data.play.title : '情景和表单'} · 基层学堂` }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const play = await replayPage(requireActor(context), params.playId ?? '');
  if (!play) throw new Response('没有这一次记录，或者这名学员不在您带的班里。请回到带班页重新选择。', { status: 404 });
  const wanted = Number(new URL(request.url).searchParams.get('step'));
  const last = play.kind === 'scenario' ? play.turns.length - 1 : 0;
  return { play, step: Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), last) : 0 };
}

export default function Replay() {
  const { play, step } = useLoaderData<typeof loader>();
  const back = play.class === null ? { to: '/teach', label: '带班' } : { to: `/teach/${play.class.id}/scenarios/${play.contentId}`, label: `${play.class.name}：${play.title}` };
  return (
    <div className="space-y-10">
      <PageHeader back={back} title={`回看：${play.player}`} lead={`${play.title} · ${PLAY_USE_TITLES[play.use]} · ${formatDateTime(play.startedAt)} 开始`} />
      {play.kind === 'scenario' ? (
        <>
          <Steps play={play} step={step} />
          <section aria-labelledby="score-title" className="space-y-4 border-t border-line pt-6">
            <h2 id="score-title" className="font-song text-2xl font-bold">
              得分和依据
            </h2>
            <PlayScore play={play} stepLink={(turn) => `?step=${turn}`} />
          </section>
        </>
      ) : (
        <>
          <MarkedSheet play={play} />
          <FormDesk play={play} />
        </>
      )}
    </div>
  );
}

type ScenarioReplay = Extract<ReturnType<typeof useLoaderData<typeof loader>>['play'], { kind: 'scenario' }>;

function Steps({ play, step }: { readonly play: ScenarioReplay; readonly step: number }) {
  const last = play.turns.length - 1;
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = event.key === 'ArrowRight' ? step + 1 : event.key === 'ArrowLeft' ? step - 1 : null;
      if (to === null || to < 0 || to > last) return;
      event.preventDefault();
      navigate(`?step=${to}`, { preventScrollReset: true });
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [step, last, navigate]);
  return (
    <section aria-labelledby="step-title" className="max-w-[48rem] space-y-5">
      <div className="max-w-[24rem]">
        <Progress value={step} max={last} label="走到第几步" />
      </div>
      <h2 id="step-title" ref={heading} aria-live="polite" className="font-song text-2xl font-bold">
        {step === 0 ? '开头' : `第 ${step} 步`}
      </h2>
      {step === 0 ? <p className="text-lg leading-[1.75]">{play.setting}</p> : null}
      <TurnSheet play={play} step={step} open speaker="学员" />
      <nav aria-label="前后步" className="no-print flex flex-wrap gap-3">
        {step > 0 ? (
          <ButtonLink to={`?step=${step - 1}`} variant="secondary">
            上一步
          </ButtonLink>
        ) : null}
        {step < last ? <ButtonLink to={`?step=${step + 1}`}>下一步</ButtonLink> : null}
        <p className="w-full text-[0.9375rem] text-muted">键盘的左右键也可以翻。</p>
      </nav>
    </section>
  );
}
