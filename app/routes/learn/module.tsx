import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { chineseDay } from '#app/components/chinese-day.ts';
import { formatDuration } from '#app/components/format-time.ts';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
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
          next ? <ButtonLink to={`/learn/${slug}/${next.id}`}>{read > 0 && read < lessons.length ? '接着读' : '开始读第一课'}</ButtonLink> : null
        }
      />
      <div className="space-y-12">
        <section aria-labelledby="lessons-title">
          <h2 id="lessons-title" className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
            各课
          </h2>
          {loggedIn ? (
            <div className="mt-4 max-w-[32rem]">
              <Progress value={read} max={lessons.length} label="读过的课" />
            </div>
          ) : null}
          <ol className="mt-2">
            {lessons.map((lesson) => (
              <li key={lesson.id} className="flex flex-col justify-between gap-x-6 border-b border-line py-2 sm:flex-row sm:items-center">
                <Link to={`/learn/${slug}/${lesson.id}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                  {lesson.title}
                </Link>
                <span className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] text-muted">
                  <span className="tabular-nums">
                    约 {lesson.minutes} 分钟{lesson.prompts > 0 ? `，${lesson.prompts} 处要写回答` : ''}
                  </span>
                  {lesson.read ? <Badge tone="good">读过</Badge> : null}
                </span>
              </li>
            ))}
          </ol>
        </section>
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
