import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Stat } from '#app/components/ui/stat.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { formatStudyHours, STUDY_ACT_TITLES } from '#app/domain/learning/study-hours.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { learningRecord } from '#app/server/queries/learning-record.server.ts';

export const meta: MetaFunction = () => [{ title: '我的学习 · 基层学堂' }];

export function loader({ context }: LoaderFunctionArgs) {
  return learningRecord(requireActor(context));
}

export default function LearningRecord() {
  const { modules, latest, bookmarks, notes } = useLoaderData<typeof loader>();
  const earned = modules.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const whole = modules.reduce((sum, { whole: own }) => sum + own, 0);
  return (
    <>
      <PageHeader
        back={{ to: '/learn', label: '课程目录' }}
        title="我的学习"
        lead="学时只计做出来的事：自测做完、案例拿了主意、读后思考写了。页面开着多久都不计。"
        actions={
          <>
            <ButtonLink to="/learn/practice" variant="secondary">
              练习
            </ButtonLink>
            <ButtonLink to="/learn/mistakes" variant="secondary">
              错题本
            </ButtonLink>
          </>
        }
      />
      <div className="space-y-12">
        <div className="flex flex-wrap gap-x-10 gap-y-4">
          <Stat label="已计学时" value={formatStudyHours(earned)} />
          <Stat label="线上学时合计" value={formatStudyHours(whole)} />
          <Stat label="计入的事" value={String(modules.reduce((sum, { done }) => sum + done, 0))} />
        </div>
        <Part id="modules" title="各模块">
          <Table caption="各模块的学时" captionHidden dense>
            <thead>
              <tr>
                <th scope="col">模块</th>
                <th scope="col">读过的课</th>
                <th scope="col">做完的事</th>
                <th scope="col">学时</th>
              </tr>
            </thead>
            <tbody className="tabular-nums">
              {modules.map((module) => (
                <tr key={module.slug}>
                  <th scope="row">
                    <Link to={`/learn/${module.slug}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                      {module.number}. {module.title}
                    </Link>
                  </th>
                  <td className="whitespace-nowrap">
                    {module.read}／{module.lessons}
                  </td>
                  <td className="whitespace-nowrap">
                    {module.done}／{module.acts}
                  </td>
                  <td className="whitespace-nowrap">
                    {formatStudyHours(module.hundredths)}／{formatStudyHours(module.whole)}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Part>
        <Part id="bookmarks" title="书签">
          {bookmarks.length === 0 ? (
            <EmptyState title="还没有书签">读课文时，点“加书签”，或点目录里小标题旁的书签，就会列在这里。</EmptyState>
          ) : (
            <ul>
              {bookmarks.map(({ key, url, title, heading, moduleNumber }) => (
                <li key={key}>
                  <Link to={url} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                    模块{moduleNumber} · {title}
                    {heading === null ? '' : ` · ${heading}`}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part id="notes" title="笔记">
          {notes.length === 0 ? (
            <EmptyState title="还没有笔记">每一课的末尾可以记一笔，只有自己看得见。</EmptyState>
          ) : (
            <ul className="max-w-[45rem]">
              {notes.map(({ url, title, moduleNumber, text, savedAt }) => (
                <li key={url} className="border-b border-line py-3">
                  <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <Link to={`${url}#note`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
                      模块{moduleNumber} · {title}
                    </Link>
                    <span className="text-[0.9375rem] text-muted">{formatDateTime(savedAt)}</span>
                  </p>
                  <p className="whitespace-pre-wrap">{text}</p>
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part id="latest" title="最近计入的事">
          {latest.length === 0 ? (
            <EmptyState title="还没有计入学时">打开一课，做完课末自测，或写下案例和思考的回答。</EmptyState>
          ) : (
            <ul>
              {latest.map(({ id, url, title, moduleNumber, kind, hundredths, doneAt }) => (
                <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2 tabular-nums">
                  <span className="text-muted">{formatDateTime(doneAt)}</span>
                  <span>{STUDY_ACT_TITLES[kind]}</span>
                  <Link to={url} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                    模块{moduleNumber} · {title}
                  </Link>
                  <span>{formatStudyHours(hundredths)} 学时</span>
                </li>
              ))}
            </ul>
          )}
        </Part>
      </div>
    </>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="border-b-2 border-ink pb-2 font-song text-2xl font-bold">
        {title}
      </h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}
