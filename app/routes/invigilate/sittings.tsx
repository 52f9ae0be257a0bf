import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { formatDateTime, formatDuration } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { SITTING_PHASE_TITLES, type SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { levelSchema } from '#app/domain/standard/standard.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { type InvigilatorSitting, loadInvigilatorSittings } from '#app/server/queries/invigilator-sittings.server.ts';

export const meta: MetaFunction = () => [{ title: '监考 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { sittings: await loadInvigilatorSittings(requireActor(context)) };
}

const OVER: readonly SittingPhase[] = ['closed', 'released', 'cancelled'];

const TONES: Readonly<Record<SittingPhase, ComponentProps<typeof Badge>['tone']>> = {
  planned: 'neutral',
  frozen: 'accent',
  open: 'warn',
  closed: 'good',
  released: 'good',
  cancelled: 'neutral',
};

export default function InvigilatorSittings() {
  const { sittings } = useLoaderData<typeof loader>();
  const coming = sittings.filter((sitting) => !OVER.includes(sitting.phase));
  const over = sittings.filter((sitting) => OVER.includes(sitting.phase)).reverse();
  return (
    <>
      <PageHeader title="监考" lead="您负责的场次。进入场次，按顺序签到、开考、监看、结束。" />
      {sittings.length === 0 ? (
        <EmptyState title="还没有安排给您的场次">管理员安排监考之后，场次会出现在这里。到了考试日还没有看到，请联系管理员。</EmptyState>
      ) : (
        <div className="space-y-10">
          <SittingList id="coming" title="要监考的场次" sittings={coming} none="没有要监考的场次。" />
          {over.length > 0 ? <SittingList id="over" title="已结束的场次" sittings={over} none="" /> : null}
        </div>
      )}
    </>
  );
}

interface SittingListProps {
  readonly id: string;
  readonly title: string;
  readonly sittings: readonly InvigilatorSitting[];
  readonly none: string;
}

function SittingList({ id, title, sittings, none }: SittingListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-song text-xl font-bold">
        {title}
      </h2>
      {sittings.length === 0 ? <p className="mt-3 text-muted">{none}</p> : null}
      <ul className="mt-3 space-y-3">
        {sittings.map((sitting) => (
          <li key={sitting.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded border border-line bg-raised p-4">
            <div className="min-w-0 flex-[1_1_20rem]">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="text-lg font-bold">{sitting.title}</span>
                <Badge tone={TONES[sitting.phase]}>{SITTING_PHASE_TITLES[sitting.phase]}</Badge>
              </p>
              <p className="mt-1 tabular-nums">
                {formatDateTime(sitting.startsAt)}，{formatDuration(sitting.durationMinutes * MINUTE)}
              </p>
              <p className="text-muted">
                <span className="mr-4">{LEVEL_TITLES[levelSchema.parse(sitting.level)]}</span>
                <span className="mr-4 tabular-nums">{sitting.code}</span>
                {sitting.rooms.map((room) => `${room.name}（${room.candidates} 人）`).join('、')}
              </p>
            </div>
            <Entrance sitting={sitting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const LINK = 'inline-flex min-h-11 items-center justify-center rounded border px-4 font-semibold';

function Entrance({ sitting }: { readonly sitting: InvigilatorSitting }) {
  switch (sitting.phase) {
    case 'planned':
      return <p className="text-muted">还在编排，锁定之后可以进入。</p>;
    case 'cancelled':
      return <p className="text-muted">已取消。</p>;
    case 'frozen':
    case 'open':
      return (
        <Link to={`/invigilate/${sitting.id}`} className={`${LINK} border-transparent bg-accent text-on-accent hover:bg-accent-strong`}>
          进入考场
        </Link>
      );
    default:
      return (
        <Link to={`/invigilate/${sitting.id}`} className={`${LINK} border-line-strong bg-raised hover:bg-sunk`}>
          查看记录
        </Link>
      );
  }
}
