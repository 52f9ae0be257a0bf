import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ForkCounts } from '#app/components/play/class-forks.tsx';
import { Discuss } from '#app/components/play/discuss.tsx';
import { FlowChart } from '#app/components/play/flow-chart.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { classPlay } from '#app/server/queries/class-plays.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.page.title : '情景和表单'} · 带班 · 基层学堂` }];

const DEPTHS = [2, 4, 6] as const;
const DEFAULT_DEPTH = 4;
/** Forks shown at once; further down the counts get too small to talk about. */
const MOST_FORKS = 8;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const wanted = Number(new URL(request.url).searchParams.get('depth'));
  const depth = DEPTHS.find((known) => known === wanted) ?? DEFAULT_DEPTH;
  const page = await classPlay(requireActor(context), params.classId ?? '', params.contentId ?? '', depth);
  if (!page) throw new Response('没有这个班级或这份情景，或者班级不由您带。请回到带班页重新选择。', { status: 404 });
  return { page, depth };
}

export default function ClassPlay() {
  const { page, depth } = useLoaderData<typeof loader>();
  const { kind, flow, forks, endings, fields, members, played } = page;
  return (
    <div className="space-y-12">
      <PageHeader
        back={{ to: `/teach/${page.class.id}/scenarios`, label: `${page.class.name}的情景和表单` }}
        title={page.title}
        lead={`${members.length} 名学员中 ${played} 人做完过；下面按各人第一回做完的算。${page.older > 0 ? `其中 ${page.older} 人走的是另一个版本，不在图里。` : ''}`}
        actions={
          <ButtonLink to={`/learn/scenarios/${page.contentId}`} variant="secondary">
            投影走一遍
          </ButtonLink>
        }
      />
      {played === 0 ? (
        <EmptyState title="还没有人做完">布置给全班，或者请学员自己练；有人做完，这里就有图和表。</EmptyState>
      ) : (
        <>
          {kind === 'scenario' ? (
            <>
              <section aria-labelledby="flow-title" className="space-y-4">
                <div className="flex flex-wrap items-baseline justify-between gap-4">
                  <h2 id="flow-title" className="font-song text-2xl font-bold">
                    全班怎么走
                  </h2>
                  <nav aria-label="看到第几步" className="no-print flex gap-4">
                    {DEPTHS.map((each) => (
                      <Link
                        key={each}
                        to={`?depth=${each}`}
                        preventScrollReset
                        aria-current={each === depth ? 'true' : undefined}
                        className={`inline-flex min-h-11 items-center underline-offset-4 ${each === depth ? 'font-bold' : 'text-accent underline'}`}
                      >
                        前 {each} 步
                      </Link>
                    ))}
                  </nav>
                </div>
                <FlowChart flow={flow} />
                <Table caption="各个结局的人数" dense>
                  <thead>
                    <tr>
                      <th scope="col">结局</th>
                      <th scope="col" className="text-right">
                        人数
                      </th>
                      <th scope="col">为什么会走到这里</th>
                    </tr>
                  </thead>
                  <tbody>
                    {endings.map(({ id, title, text, count }) => (
                      <tr key={id}>
                        <th scope="row" className="whitespace-nowrap">
                          {title}
                        </th>
                        <td className="text-right">{count}</td>
                        <td className="min-w-64">{text}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              </section>
              <section aria-labelledby="forks-title" className="space-y-6">
                <div>
                  <h2 id="forks-title" className="font-song text-2xl font-bold">
                    转折在哪里
                  </h2>
                  <p className="text-muted">每个岔口各有多少人怎么选，选了以后平均得几分；差得最多的排在前面。</p>
                </div>
                {forks.length === 0 ? <p className="text-muted">做完的人还太少，看不出分岔。</p> : null}
                <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
                  {forks.slice(0, MOST_FORKS).map((fork, at) => (
                    <div key={fork.fork} className="border-t border-line pt-3">
                      <h3 className="mb-2 font-semibold">
                        岔口 {at + 1}
                        {fork.spread > 0 ? `，相差 ${fork.spread} 分` : ''}
                      </h3>
                      <ForkCounts fork={fork} own={null} />
                    </div>
                  ))}
                </div>
              </section>
            </>
          ) : (
            <section aria-labelledby="fields-title">
              <h2 id="fields-title" className="mb-3 font-song text-2xl font-bold">
                错在哪里
              </h2>
              <Table caption="每一格对、对一部分、错的人数，错得多的在前" captionHidden dense>
                <thead>
                  <tr>
                    <th scope="col">格子</th>
                    <th scope="col" className="text-right">对</th>
                    <th scope="col" className="text-right">对一部分</th>
                    <th scope="col" className="text-right">错或没有写</th>
                  </tr>
                </thead>
                <tbody>
                  {fields.map(({ label, right, partly, wrong }) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      <td className="text-right">{right}</td>
                      <td className="text-right">{partly}</td>
                      <td className="text-right">{wrong}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </section>
          )}
          <Discuss questions={page.discuss} lessons={page.lessons} />
        </>
      )}
      <details className="group border-t border-line pt-2">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-accent">
          <span aria-hidden="true" className="inline-block w-4 group-open:rotate-90">
            ›
          </span>
          各人的得分和回看（有姓名，投影时收起来）
        </summary>
        <Table caption="各人第一回做完的结果" captionHidden dense>
          <thead>
            <tr>
              <th scope="col">学员</th>
              <th scope="col">第一回</th>
              <th scope="col" className="text-right">得分</th>
              {kind === 'scenario' ? <th scope="col">结局</th> : null}
              {page.assessed ? <th scope="col" className="text-right">考核</th> : null}
              <th scope="col" className="text-right">做过几回</th>
              <th scope="col">回看</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ id, name, plays, under, first, assessment }) => (
              <tr key={id}>
                <th scope="row" className="whitespace-nowrap">
                  {name}
                </th>
                <td>{first ? PLAY_USE_TITLES[first.use] : under ? '正在做' : <span className="text-muted">没有做</span>}</td>
                <td className="text-right">{first ? formatMarks(first.units) : ''}</td>
                {kind === 'scenario' ? <td>{first?.ending ?? ''}</td> : null}
                {page.assessed ? (
                  <td className="text-right">
                    {assessment ? (
                      <Link to={`/teach/plays/${assessment.id}`} aria-label={`回看${name}的考核`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                        {formatMarks(assessment.units)}
                      </Link>
                    ) : (
                      ''
                    )}
                  </td>
                ) : null}
                <td className="text-right">{plays}</td>
                <td>
                  {first ? (
                    <Link to={`/teach/plays/${first.id}`} aria-label={`回看${name}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      {kind === 'scenario' ? '一步步看' : '看表'}
                    </Link>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </div>
  );
}
