import { Link } from '@remix-run/react';
import { Badge } from '#app/components/ui/badge.tsx';
import { Stat } from '#app/components/ui/stat.tsx';
import type { RecordedScenario } from '#app/domain/plays/play-views.ts';
import { DIMENSION_TITLES } from '#app/domain/scenarios/scenario.ts';

/** Score and remarks, each with the step that shows it. `stepLink`: where a step of this play is to be seen. */
export function PlayScore({ play, stepLink }: { readonly play: RecordedScenario; readonly stepLink: (step: number) => string }) {
  const { score, ending } = play;
  const step = (turn: number) => (
    <Link to={stepLink(turn)} className="whitespace-nowrap text-accent underline underline-offset-4">
      {turn === 0 ? '开头' : `第 ${turn} 步`}
    </Link>
  );
  return (
    <div className="space-y-8">
      {ending ? (
        <div className="border-l-4 border-accent pl-4">
          <p className="font-song text-2xl font-bold">{ending.title}</p>
          <p className="mt-1 max-w-[42em] text-lg">{ending.text}</p>
        </div>
      ) : null}
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Stat label="得分" value={score.points} note={capNote(score)} />
        {score.dimensions.map(({ dimension, earned, whole }) => (
          <Stat key={dimension} label={DIMENSION_TITLES[dimension]} value={`${earned}／${whole}`} />
        ))}
      </div>
      {score.mustNotsDone.length + score.mustsMissed.length === 0 ? null : (
        <section aria-labelledby="grave-title">
          <h3 id="grave-title" className="mb-2 text-lg font-bold">
            要紧的
          </h3>
          <ul className="space-y-2">
            {score.mustNotsDone.map(({ id, text, turn }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone="danger">绝不能做</Badge>
                <span>{text}</span>
                {step(turn)}
              </li>
            ))}
            {score.mustsMissed.map(({ id, text }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone="warn">必须做，没有做</Badge>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="grid gap-8 md:grid-cols-2">
        <section aria-labelledby="done-title">
          <h3 id="done-title" className="mb-2 text-lg font-bold">
            做到了的
          </h3>
          {score.done.length === 0 ? <p className="text-muted">这一回还没有。再走一遍，从把话听完开始。</p> : null}
          <ul className="divide-y divide-line border-y border-line empty:hidden">
            {score.done.map(({ id, text, turn, points }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 py-2">
                <span>
                  {text} {step(turn)}
                </span>
                <span className="shrink-0 tabular-nums">{points} 分</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="missed-title">
          <h3 id="missed-title" className="mb-2 text-lg font-bold">
            还没有做到的
          </h3>
          {score.missed.length === 0 ? <p className="text-muted">都做到了。</p> : null}
          <ul className="divide-y divide-line border-y border-line empty:hidden">
            {score.missed.map(({ id, text, points, lesson }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 py-2">
                <span>
                  {text}{' '}
                  {lesson ? (
                    <Link to={lesson.to} className="text-accent underline underline-offset-4">
                      看《{lesson.title}》
                    </Link>
                  ) : null}
                </span>
                <span className="shrink-0 tabular-nums text-muted">{points} 分</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function capNote({ points, earned, mustNotsDone }: RecordedScenario['score']): string | undefined {
  if (points === earned) return undefined;
  return mustNotsDone.length > 0 ? `各项合计 ${earned} 分；做了绝不能做的事，算不及格` : `各项合计 ${earned} 分；漏了必须做的事，算不得好`;
}
