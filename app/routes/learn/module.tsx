import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import { formatDuration } from '#app/components/format-time.ts';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import { JOB_FORM_KIND_TITLES } from '#app/domain/learning/job-form-kinds.ts';
import { PLAY_KIND_TITLES } from '#app/domain/plays/play-script.ts';
import { formatStudyHours } from '#app/domain/learning/study-hours.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { modulePage } from '#app/server/queries/module-page.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.module.title : '课程'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const module = await modulePage(context.actor, params.module ?? '');
  if (!module) throw new Response('这个模块还没有发布。请回到课程目录，看看已发布的模块。', { status: 404 });
  return { module, loggedIn: context.actor !== null };
}

export default function ModulePage() {
  const { module, loggedIn } = useLoaderData<typeof loader>();
  const { slug, lessons } = module;
  const read = lessons.filter((lesson) => lesson.read).length;
  const next = lessons.find((lesson) => !lesson.read) ?? lessons[0];
  return (
    <>
      <PageHeader
        back={{ to: '/learn', label: '课程目录' }}
        title={module.title}
        lead={
          <>
            <p>
              {module.part} · 模块 {module.number} · 约 {formatDuration(module.minutes * MINUTE)} · {chineseDay(module.updated)}修订
            </p>
            <p className="mt-2 text-ink">{module.summary}</p>
          </>
        }
        actions={
          <>
            <a
              href={`/learn/${slug}/handout.pdf`}
              className="inline-flex min-h-11 items-center rounded border border-line-strong bg-raised px-4 py-1.5 font-semibold hover:bg-sunk"
            >
              打印讲义（PDF）
            </a>
            {next ? <ButtonLink to={`/learn/${slug}/${next.id}`}>{read > 0 && read < lessons.length ? '接着读' : '开始读第一课'}</ButtonLink> : null}
          </>
        }
      />
      <div className="space-y-12">
        <section aria-labelledby="lessons-title">
          <h2 id="lessons-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
            各课
          </h2>
          {loggedIn ? (
            <div className="mt-4 max-w-[32rem] space-y-3">
              <Progress value={read} max={lessons.length} label="读过的课" />
              {module.hours ? (
                <p className="tabular-nums">
                  已计 {formatStudyHours(module.hours.counted)}／{formatStudyHours(module.hours.whole)} 学时
                </p>
              ) : null}
            </div>
          ) : null}
          <ol className="mt-2">
            {lessons.map((lesson, at) => (
              <li key={lesson.id} className="flex flex-col justify-between gap-x-6 border-b border-line py-2 sm:flex-row sm:items-center">
                <span className={lesson.group === null ? undefined : 'pl-6'}>
                  {lesson.group !== null && lessons[at - 1]?.group !== lesson.group ? <span className="-ml-6 block text-muted">{lesson.group}</span> : null}
                  <Link to={`/learn/${slug}/${lesson.id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                    {lesson.title}
                  </Link>
                </span>
                <span className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] text-muted">
                  <span className="tabular-nums">
                    约 {lesson.minutes} 分钟{lesson.prompts > 0 ? `，${lesson.prompts} 处要写回答` : ''}
                    {lesson.checks > 0 ? `，自测 ${lesson.checks} 题` : ''}
                  </span>
                  {lesson.read ? <Badge tone="good">读过</Badge> : null}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {module.plays.length === 0 ? null : (
          <section aria-labelledby="plays-title">
            <h2 id="plays-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
              情景和表单练习
            </h2>
            <ul className="mt-2">
              {module.plays.map(({ id, kind, title, form, minutes }) => (
                <li key={id} className="flex flex-col justify-between gap-x-6 border-b border-line py-2 sm:flex-row sm:items-center">
                  <Link to={`/learn/scenarios/${id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                    {title}
                  </Link>
                  <span className="text-[0.9375rem] text-muted tabular-nums">
                    {PLAY_KIND_TITLES[kind]}
                    {form === null ? '' : `：${form}`}，约 {minutes} 分钟
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {module.forms.length === 0 ? null : (
          <section aria-labelledby="forms-title">
            <h2 id="forms-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
              表单和台账
            </h2>
            <ul className="mt-2">
              {module.forms.map(({ id, title, kind, purpose, example }) => (
                <li key={id} className="flex flex-col justify-between gap-x-6 border-b border-line py-3 sm:flex-row sm:items-center">
                  <span className="min-w-0">
                    <span className="font-bold">{title}</span>
                    <span className="ml-3 text-muted">{JOB_FORM_KIND_TITLES[kind]}</span>
                    <span className="block max-w-[42em] text-[0.9375rem] text-muted">{purpose}</span>
                  </span>
                  <span className="flex shrink-0 gap-5">
                    <a href={`/learn/${slug}/forms/${id}.xlsx`} download className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      Excel
                    </a>
                    <a href={`/learn/${slug}/forms/${id}.pdf`} download className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      PDF{example ? '（附示例）' : ''}
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="aims-title">
          <h2 id="aims-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
            学完以后
          </h2>
          <ul className="mt-2">
            {module.aims.map(({ text, nodes }) => (
              <li key={text} className="border-b border-line py-3">
                <p>{text}</p>
                <NodeLinks nodes={nodes} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
