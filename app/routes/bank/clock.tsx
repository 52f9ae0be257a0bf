import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { ClockList } from '#app/components/bank/clock-list.tsx';
import { formatDateTime } from '#app/components/format-time.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { can } from '#app/domain/access/permissions.ts';
import { lessonReviewMessage } from '#app/domain/items/policy-clock.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { reviewLesson } from '#app/server/commands/review-lesson.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { policyClockPage } from '#app/server/queries/policy-clock-page.server.ts';

export const meta: MetaFunction = () => [{ title: '政策时钟 · 题库 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { mayReview: can(requireActor(context), 'item.review'), ...(await policyClockPage()) };
}

const reviewSchema = z.object({ lessonId: z.string().max(80), sourceId: z.string().max(80) });

interface Told {
  readonly fault: string | null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { lessonId, sourceId } = parseForm(reviewSchema, await request.formData());
  const reviewed = await reviewLesson(requireActor(context), lessonId, sourceId);
  return reviewed.ok ? data<Told>({ fault: null }) : data<Told>({ fault: lessonReviewMessage(reviewed.reason) }, { status: 422 });
}

export default function PolicyClock() {
  const { mayReview, lastRun, sources, ended, changed, endingSoon } = useLoaderData<typeof loader>();
  const reply = useActionData<Told>();
  const quiet = ended.length + changed.length + endingSoon.length === 0;
  const ran = lastRun === null ? '政策时钟还没有运行过，下次启动服务器时会自动运行。' : `${formatDateTime(lastRun)} 核对过 ${sources} 份依据，以后每天核对一次。`;
  return (
    <>
      <BankNav />
      <PageHeader title="政策时钟" lead={quiet ? '依据失效或改动以后，以它为依据的试题自动转为待复审，课文提醒读者。' : ran} />
      <div className="mb-6 empty:hidden">
        {reply?.fault ? <Notice tone="danger" title={reply.fault} /> : null}
        {reply && reply.fault === null ? <Notice tone="good" title="已记下：课文复核过了。" /> : null}
      </div>
      {quiet ? <EmptyState title="眼下没有要复核的">{ran}</EmptyState> : null}
      <ClockList
        title="已经失效"
        lead="试题已转为待复审，不再抽题；课文上方已提醒读者。请对照现行文件改写、换依据。"
        entries={ended}
        mayReview={mayReview}
      />
      <ClockList title="有改动" lead="改动以前写的试题已转为待复审。没有受影响的，复审无误即可恢复可用。" entries={changed} mayReview={mayReview} />
      <ClockList title="九十天内到期" lead="趁还没到期，先看看有没有接续的文件，把题和课文准备好。" entries={endingSoon} mayReview={mayReview} />
    </>
  );
}
