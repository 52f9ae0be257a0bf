import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { CANDIDATE_ACTION_TITLES } from '#app/domain/attempts/candidate-step.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { mySittings } from '#app/server/queries/my-sittings.server.ts';

export const meta: MetaFunction = () => [{ title: '我的考试 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { sittings: await mySittings(requireActor(context)), actionTitles: CANDIDATE_ACTION_TITLES };
}

export default function MySittings() {
  const { sittings, actionTitles } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="我的考试" lead="到考场后，在指定座位的电脑上登录，从这里进入考场。" />
      {sittings.length === 0 ? (
        <EmptyState title="还没有您的考试" action={<ButtonLink to="/learn">去学习</ButtonLink>}>
          考试机构把您编入场次后，时间、考场和座位会出现在这里。如果已经报名却看不到，请联系考试机构。
        </EmptyState>
      ) : (
        <ul className="max-w-[52rem] space-y-5">
          {sittings.map((sitting, index) => (
            <SittingCard
              key={sitting.registrationId}
              sitting={sitting}
              actionTitle={sitting.step.action && actionTitles[sitting.step.action]}
              first={index === 0}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type Sitting = Awaited<ReturnType<typeof loader>>['sittings'][number];

interface SittingCardProps {
  readonly sitting: Sitting;
  readonly actionTitle: string | null;
  readonly first: boolean;
}

function SittingCard({ sitting, actionTitle, first }: SittingCardProps) {
  const { step, place, attemptId } = sitting;
  const facts = [
    ['时间', `${formatDateTime(sitting.startsAt)}，${sitting.durationMinutes} 分钟`],
    ['考场', place === null ? '待定' : `${place.room} ${place.seat} 号座`],
    ['准考证号', sitting.admissionNumber],
    ['状态', step.words],
  ] as const;
  return (
    <Card as="li">
      {sitting.administration === sitting.title ? null : <p className="text-muted">{sitting.administration}</p>}
      <h2 className="font-song text-xl font-bold">{sitting.title}</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {step.action !== null && attemptId !== null ? (
        <div className="mt-4">
          <ButtonLink to={step.action === 'viewOutcome' ? `/exam/${attemptId}/outcome` : `/exam/${attemptId}`} variant={first ? 'primary' : 'secondary'}>
            {actionTitle}
          </ButtonLink>
        </div>
      ) : null}
    </Card>
  );
}
