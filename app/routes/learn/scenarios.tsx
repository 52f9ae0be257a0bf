import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Badge } from '#app/components/ui/badge.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { PLAY_KIND_TITLES } from '#app/domain/plays/play-script.ts';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { type CatalogueRow, playCatalogue } from '#app/server/queries/play-catalogue.server.ts';

export const meta: MetaFunction = () => [{ title: '情景和表单 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  return playCatalogue(context.actor);
}

export default function Scenarios() {
  const { modules, assigned } = useLoaderData<typeof loader>();
  const rows = modules.flatMap((module) => module.rows);
  const count = (kind: CatalogueRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return (
    <>
      <PageHeader
        back={{ to: '/learn', label: '课程目录' }}
        title="情景和表单"
        lead={`${count('scenario')} 个情景练怎么说、怎么办，${count('form')} 份表单练怎么填、怎么核。数字和人名每回都换，走错了再来，做完逐条讲评。`}
      />
      {assigned.length === 0 ? null : (
        <section aria-labelledby="assigned-title" className="mb-12 rounded border-2 border-accent bg-accent-soft p-5">
          <h2 id="assigned-title" className="mb-2 font-song text-xl font-bold">
            老师布置的
          </h2>
          <ul className="divide-y divide-line">
            {assigned.map(({ assignmentId, contentId, title, use, className, minutes, done }) => (
              <li key={assignmentId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <Link to={`/learn/scenarios/${contentId}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                  {title}
                </Link>
                <Badge tone={use === 'assessment' ? 'warn' : 'accent'}>{PLAY_USE_TITLES[use]}</Badge>
                <span className="text-[0.9375rem] text-muted">
                  {className}，约 {minutes} 分钟
                </span>
                {done ? <Badge tone="good">做完了</Badge> : null}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="space-y-10">
        {modules.map(({ number, title, rows: own }) => (
          <section key={number} aria-labelledby={`module-${number}`}>
            <h2 id={`module-${number}`} className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
              {number} {title}
            </h2>
            <ul>
              {own.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Row({ row: { id, kind, title, form, levels, minutes, own } }: { readonly row: CatalogueRow }) {
  return (
    <li className="flex flex-col justify-between gap-x-6 border-b border-line py-2 sm:flex-row sm:items-center">
      <span className="min-w-0">
        <Link to={`/learn/scenarios/${id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
          {title}
        </Link>
        <span className="block text-[0.9375rem] text-muted">
          {PLAY_KIND_TITLES[kind]}
          {form === null ? '' : `：${form}`}，{levels.map((level) => LEVEL_TITLES[level]).join('、')}，约 {minutes} 分钟
        </span>
      </span>
      {own === null ? null : (
        <span className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
          {own.openPlayId === null ? null : (
            <Link to={`/learn/plays/${own.openPlayId}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              接着做
            </Link>
          )}
          {own.ended > 0 ? (
            <span className="text-muted tabular-nums">
              做完 {own.ended} 回{own.bestUnits === null ? '' : `，最好 ${formatMarks(own.bestUnits)} 分`}
            </span>
          ) : null}
        </span>
      )}
    </li>
  );
}
