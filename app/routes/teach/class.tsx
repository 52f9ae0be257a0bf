import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import { PromptAnswers } from '#app/components/teach/prompt-answers.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { SelectField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { formatStudyHours } from '#app/domain/learning/study-hours.ts';
import { classProgress } from '#app/server/queries/class-progress.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.group.name : '班级'} · 带班 · 基层学堂` }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const slug = new URL(request.url).searchParams.get('module');
  const group = await classProgress(requireActor(context), params.classId ?? '', slug);
  if (!group) throw new Response('没有这个班级，或者它不由您带。请回到带班页重新选择。', { status: 404 });
  return { group };
}

export default function ClassPage() {
  const { group } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        back={{ to: '/teach', label: '带班' }}
        title={group.name}
        lead={`${group.code} · ${LEVEL_TITLES[group.level]} · ${group.centre} · ${chineseDay(group.startsOn)}至${chineseDay(group.endsOn)} · ${group.members.length} 名学员`}
        actions={
          <ButtonLink to={`/teach/${group.id}/scenarios`} variant="secondary">
            情景和表单
          </ButtonLink>
        }
      />
      {group.members.length === 0 ? (
        <EmptyState title="班里还没有学员">请管理员把学员登记到这个班。</EmptyState>
      ) : group.module === null ? (
        <EmptyState title="课程还没有发布模块">有了模块，这里就能看到学员的进度。</EmptyState>
      ) : (
        <Progressing group={group} />
      )}
    </>
  );
}

type Group = NonNullable<Awaited<ReturnType<typeof classProgress>>>;

function Progressing({ group }: { readonly group: Group }) {
  const { module, modules, lessons, members, prompts } = group;
  return (
    <div className="space-y-12">
      {modules.length > 1 ? (
        <Form method="get" className="no-print grid max-w-[40rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
          <SelectField
            key={module?.slug}
            label="模块"
            name="module"
            defaultValue={module?.slug}
            options={modules.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` }))}
          />
          <Button variant="secondary">换模块</Button>
        </Form>
      ) : null}
      <section aria-labelledby="reading-title">
        <h2 id="reading-title" className="mb-1 font-song text-2xl font-bold">
          读到哪里
        </h2>
        <p className="mb-3 text-muted">
          模块 {module?.number} {module?.title}
        </p>
        <Table caption="学员读课和回答的情况" captionHidden dense>
          <thead>
            <tr>
              <th scope="col">学员</th>
              {lessons.map(({ id, title }) => (
                <th key={id} scope="col" className="max-w-40 min-w-24 whitespace-normal!">
                  {title}
                </th>
              ))}
              <th scope="col" className="text-right">读过</th>
              <th scope="col" className="text-right">写了回答</th>
              <th scope="col" className="text-right">计入学时</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ id, name, read, answered, hundredths }) => (
              <tr key={id}>
                <th scope="row" className="whitespace-nowrap">
                  {name}
                </th>
                {lessons.map((lesson) => (
                  <td key={lesson.id}>{read.includes(lesson.id) ? '✓ 读过' : <span className="text-muted">—</span>}</td>
                ))}
                <td className="text-right whitespace-nowrap">
                  {read.length}／{lessons.length}
                </td>
                <td className="text-right whitespace-nowrap">
                  {answered}／{prompts.length}
                </td>
                <td className="text-right whitespace-nowrap">{formatStudyHours(hundredths)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section aria-labelledby="answers-title">
        <h2 id="answers-title" className="mb-1 font-song text-2xl font-bold">
          案例和读后思考
        </h2>
        <p className="mb-3 text-muted">学员的文字只给带班的培训师和管理员看，讲评时请先征得本人同意。</p>
        <div className="border-t border-line">
          {prompts.map((prompt) => (
            <PromptAnswers key={prompt.id} moduleSlug={module?.slug ?? ''} prompt={prompt} />
          ))}
        </div>
      </section>
    </div>
  );
}
