import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useNavigation } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import type { AnswerReply } from '#app/components/learn/answer-reply.ts';
import { BookmarkButton } from '#app/components/learn/bookmark-button.tsx';
import { type CheckReply, LessonCheck } from '#app/components/learn/lesson-check.tsx';
import { LessonNote } from '#app/components/learn/lesson-note.tsx';
import { LessonTerms } from '#app/components/learn/lesson-terms.tsx';
import { useIsOfflineCopy, useViewer } from '#app/components/learn/offline-copy.ts';
import { OfflineNotice } from '#app/components/learn/offline-notice.tsx';
import { StudyHours } from '#app/components/learn/study-hours.tsx';
import { TermPopover } from '#app/components/learn/term-popover.tsx';
import { useOfflineReading } from '#app/components/learn/use-offline-reading.ts';
import { useOutboxFlush } from '#app/components/learn/use-outbox.ts';
import { LessonBlocks } from '#app/components/learn/lesson-blocks.tsx';
import { LessonContents } from '#app/components/learn/lesson-contents.tsx';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { SourceList } from '#app/components/learn/source-list.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { learningMessage } from '#app/domain/learning/learning-messages.ts';
import { checkAnswerSchema } from '#app/domain/learning/lesson-check.ts';
import { bookmarkSchema, noteFormSchema, saveAnswerSchema } from '#app/domain/learning/reading-forms.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { answerCheck } from '#app/server/commands/answer-check.server.ts';
import { markLessonRead } from '#app/server/commands/mark-lesson-read.server.ts';
import { saveNote } from '#app/server/commands/save-note.server.ts';
import { saveReflection } from '#app/server/commands/save-reflection.server.ts';
import { setBookmark } from '#app/server/commands/set-bookmark.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
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
  const lessonId = params.lesson ?? '';
  const formData = await request.formData();
  if (formData.get('intent') === 'mark-read') {
    const marked = await markLessonRead(actor, { moduleSlug, lessonId });
    if (!marked.ok) throw new Response(learningMessage(marked.reason), { status: 404 });
    return null;
  }
  if (formData.get('intent') === 'answer-check') {
    const parsed = checkAnswerSchema.safeParse({ itemId: formData.get('itemId'), choice: formData.getAll('choice') });
    const itemId = String(formData.get('itemId') ?? '');
    if (!parsed.success) return data({ itemId, fault: learningMessage('misshapen') } satisfies CheckReply, { status: 400 });
    const answered = await answerCheck(actor, { moduleSlug, lessonId, ...parsed.data });
    if (answered.ok) return { itemId, fault: null } satisfies CheckReply;
    return data({ itemId, fault: learningMessage(answered.reason) } satisfies CheckReply, { status: 422 });
  }
  if (formData.get('intent') === 'bookmark') {
    const { anchor, set } = parseForm(bookmarkSchema, formData);
    const marked = await setBookmark(actor, { moduleSlug, lessonId, anchor, set: set === 'on' });
    if (!marked.ok) throw new Response(learningMessage(marked.reason), { status: 404 });
    return null;
  }
  if (formData.get('intent') === 'save-note') {
    const note = parseForm(noteFormSchema, formData);
    const saved = await saveNote(actor, { moduleSlug, lessonId, ...note });
    if (!saved.ok) throw new Response(learningMessage(saved.reason), { status: 404 });
    return null;
  }
  const { promptId, text } = parseForm(saveAnswerSchema, formData);
  const saved = await saveReflection(actor, { moduleSlug, promptId, text });
  if (saved.ok) return { promptId, fault: null, text: saved.value.text } satisfies AnswerReply;
  return data({ promptId, fault: learningMessage(saved.reason), text } satisfies AnswerReply, { status: 422 });
}

export default function LessonPage() {
  const { module, lesson, nodes, blocks, terms, answers, previous, next, readAt, note, bookmarks, check, studyHours, warnings, ...fromServer } =
    useLoaderData<typeof loader>();
  const viewer = useViewer({ viewerId: fromServer.viewerId, maySave: fromServer.maySave });
  const offline = useIsOfflineCopy();
  const place = { lessonId: lesson.id, moduleSlug: module.slug };
  const linkTo = (id: string) => `/learn/${module.slug}/${id}`;
  useOutboxFlush(viewer.maySave ? viewer.viewerId : null);
  useOfflineReading({ viewer, offline });
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
        actions={<BookmarkButton anchor="" set={bookmarks.includes('')} what="这一课" shown={fromServer.maySave} />}
      />
      {offline ? <OfflineNotice /> : null}
      {warnings.length > 0 ? (
        <div className="mb-6 max-w-[45rem]">
          <Notice tone="info">
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </Notice>
        </div>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,45rem)_minmax(12rem,1fr)]">
        <div className="lg:order-last">
          <LessonContents headings={lesson.headings} bookmarks={bookmarks} maySave={fromServer.maySave} />
        </div>
        <div className="min-w-0">
          <LessonBlocks blocks={blocks} place={place} answers={answers} viewer={viewer} />
          <TermPopover terms={terms} />
          {offline ? null : <LessonCheck {...check} maySave={viewer.maySave} />}
          {viewer.maySave && viewer.viewerId !== null ? <LessonNote place={place} viewerId={viewer.viewerId} saved={note} /> : null}
          {studyHours ? <StudyHours acts={studyHours} /> : null}
          {viewer.maySave && !offline ? <ReadMark readAt={readAt} /> : null}
          <nav aria-label="前后课" className="mt-6 flex flex-wrap justify-between gap-3">
            {previous ? (
              <ButtonLink to={linkTo(previous.id)} variant="secondary">
                上一课：{previous.title}
              </ButtonLink>
            ) : (
              <span />
            )}
            {next ? (
              <ButtonLink to={linkTo(next.id)} variant={viewer.maySave && readAt === null ? 'secondary' : 'primary'}>
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
          <LessonTerms terms={terms} />
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
