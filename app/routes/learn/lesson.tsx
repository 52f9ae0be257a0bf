import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useNavigation } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import type { AnswerReply } from '#app/components/learn/answer-reply.ts';
import { LessonBlocks } from '#app/components/learn/lesson-blocks.tsx';
import { LessonContents } from '#app/components/learn/lesson-contents.tsx';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { SourceList } from '#app/components/learn/source-list.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { learningMessage } from '#app/domain/learning/learning-messages.ts';
import { saveAnswerSchema } from '#app/domain/learning/written-answer.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { markLessonRead } from '#app/server/commands/mark-lesson-read.server.ts';
import { saveReflection } from '#app/server/commands/save-reflection.server.ts';
import { lessonPage } from '#app/server/queries/lesson-page.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `${page.lesson.title} · ${page.module.title}` : '课程'} · 基层学堂` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await lessonPage(context.actor, params.module ?? '', params.lesson ?? '');
  if (!page) throw new Response('没有找到这一课。请回到课程目录重新打开。', { status: 404 });
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const moduleSlug = params.module ?? '';
  const formData = await request.formData();
  if (formData.get('intent') === 'mark-read') {
    const marked = await markLessonRead(actor, { moduleSlug, lessonId: params.lesson ?? '' });
    if (!marked.ok) throw new Response(learningMessage(marked.reason), { status: 404 });
    return null;
  }
  const submission = parseWithZod(formData, { schema: saveAnswerSchema });
  if (submission.status !== 'success') {
    const reply: AnswerReply = { promptId: String(formData.get('promptId') ?? ''), lastResult: submission.reply() };
    return data(reply, { status: 400 });
  }
  const { promptId } = submission.value;
  const saved = await saveReflection(actor, { moduleSlug, ...submission.value });
  if (saved.ok) return { promptId, lastResult: submission.reply() } satisfies AnswerReply;
  const reply: AnswerReply = { promptId, lastResult: submission.reply({ formErrors: [learningMessage(saved.reason)] }) };
  return data(reply, { status: 422 });
}

export default function LessonPage() {
  const { module, lesson, nodes, blocks, answers, previous, next, readAt, viewerId, maySave } = useLoaderData<typeof loader>();
  const linkTo = (id: string) => `/learn/${module.slug}/${id}`;
  return (
    <article>
      <PageHeader
        back={{ to: `/learn/${module.slug}`, label: `模块 ${module.number}：${module.title}` }}
        title={lesson.title}
        lead={
          <p className="tabular-nums">
            第 {lesson.place}／{module.lessons} 课 · 约 {lesson.minutes} 分钟 · {lesson.characters} 字
          </p>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,45rem)_minmax(12rem,1fr)]">
        <div className="lg:order-last">
          <LessonContents headings={lesson.headings} />
        </div>
        <div className="min-w-0">
          <LessonBlocks blocks={blocks} answers={answers} viewer={{ viewerId, maySave }} />
          {maySave ? <ReadMark readAt={readAt} /> : null}
          <nav aria-label="前后课" className="mt-6 flex flex-wrap justify-between gap-3">
            {previous ? (
              <ButtonLink to={linkTo(previous.id)} variant="secondary">
                上一课：{previous.title}
              </ButtonLink>
            ) : (
              <span />
            )}
            {next ? (
              <ButtonLink to={linkTo(next.id)} variant={maySave && readAt === null ? 'secondary' : 'primary'}>
                下一课：{next.title}
              </ButtonLink>
            ) : (
              <ButtonLink to={`/learn/${module.slug}`} variant="secondary">
                回到模块目录
              </ButtonLink>
            )}
          </nav>
          <section aria-labelledby="nodes-title" className="no-print mt-12">
            <h2 id="nodes-title" className="font-bold">
              本课所讲的标准条目
            </h2>
            <NodeLinks nodes={nodes} />
          </section>
          <SourceList sources={lesson.sources} />
        </div>
      </div>
    </article>
  );
}

function ReadMark({ readAt }: { readonly readAt: number | null }) {
  const sending = useNavigation().state === 'submitting';
  return (
    <div className="no-print mt-12 flex flex-wrap items-center gap-4 border-t border-line pt-6">
      {readAt === null ? (
        <Form method="post" preventScrollReset>
          <Button name="intent" value="mark-read" disabled={sending}>
            {sending ? '正在记录…' : '记下：这一课读过了'}
          </Button>
        </Form>
      ) : (
        <p role="status" className="flex flex-wrap items-center gap-3">
          <Badge tone="good">读过</Badge>
          <span className="text-muted">{formatDateTime(readAt)} 记下</span>
        </p>
      )}
    </div>
  );
}
