import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { formatDuration } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { listModules } from '#app/server/queries/modules-list.server.ts';

export const meta: MetaFunction = () => [{ title: '课程 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { parts: await listModules(context.actor), loggedIn: context.actor !== null };
}

export default function Modules() {
  const { parts, loggedIn } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="课程"
        lead={`上下两篇，十二个模块，面授五天。不用登录就能读${loggedIn ? '' : '，登录后可以保存回答、做课末自测、记学时'}。`}
        actions={
          <>
            <ButtonLink to="/learn/scenarios" variant="secondary">
              情景和表单
            </ButtonLink>
            <ButtonLink to="/learn/practice" variant="secondary">
              练习
            </ButtonLink>
            {loggedIn ? (
              <ButtonLink to="/learn/record" variant="secondary">
                我的学习
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Form method="get" action="/learn/search" role="search" className="mb-12 grid max-w-[45rem] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField label="在课程里找" name="q" type="search" maxLength={60} autoComplete="off" placeholder="例如：失业金、养老认证、一裁终局" />
        <Button variant="secondary">搜索</Button>
      </Form>
      <div className="space-y-14">
        {parts.map((part) => (
          <section key={part.key} aria-labelledby={`part-${part.key}`}>
            <h2 id={`part-${part.key}`} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
              <span className="font-song text-2xl font-bold">{part.title}</span>
              <span className="text-[0.9375rem] font-normal text-muted">{part.pace}</span>
            </h2>
            <ol>
              {part.modules.map((module) => (
                <ModuleLine key={module.number} module={module} loggedIn={loggedIn} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

type PlannedModule = Awaited<ReturnType<typeof listModules>>[number]['modules'][number];

function ModuleLine({ module: { number, slug, title, sections, published }, loggedIn }: { readonly module: PlannedModule; readonly loggedIn: boolean }) {
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-5">
      <span className="font-song text-2xl leading-snug font-bold tabular-nums">{number}</span>
      <div>
        <h3 className="font-song text-xl leading-snug font-bold">
          {published ? (
            <Link to={`/learn/${slug}`} className="inline-block py-1 text-accent underline underline-offset-4">
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        {published ? (
          <>
            <p className="mt-1 max-w-[42em]">{published.summary}</p>
            <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem] text-muted">
              <span>
                {published.lessons} 课，约 {formatDuration(published.minutes * MINUTE)}
              </span>
              {loggedIn ? <ReadBadge read={published.read} lessons={published.lessons} /> : null}
            </p>
          </>
        ) : (
          <>
            <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] text-muted">
              {sections.map(({ title: section }) => (
                <li key={section}>{section}</li>
              ))}
            </ul>
            <p className="mt-2">
              <Badge tone="neutral">尚未发布</Badge>
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function ReadBadge({ read, lessons }: { readonly read: number; readonly lessons: number }) {
  if (read === lessons) return <Badge tone="good">全部读过</Badge>;
  return (
    <span className="tabular-nums">
      读过 {read}／{lessons} 课
    </span>
  );
}
