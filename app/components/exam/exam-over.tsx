import { formatDateTime } from '#app/components/format-time.ts';
import { ExamSheet } from '#app/components/exam/exam-sheet.tsx';
import type { OverView } from '#app/components/exam/exam-store.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';

const TITLES: Readonly<Partial<Record<AttemptPhase, string>>> = {
  submitted: '已交卷',
  expired: '考试时间到，已收卷',
  terminated: '本次考试已被终止',
  cancelled: '本次考试已取消',
};

/** After the end: what the server holds, the receipt, and what happens next. Nothing about marks. */
export function ExamOver({ view, title }: { readonly view: OverView; readonly title: string }) {
  const { phase, receipt, endedAt, unsent, asking } = view;
  const stopped = phase === 'terminated' || phase === 'cancelled';
  return (
    <ExamSheet title={TITLES[phase] ?? '考试已结束'} lead={title}>
      {receipt && phase !== 'cancelled' ? (
        <section aria-labelledby="receipt-title" className="rounded border border-line bg-raised p-5">
          <h2 id="receipt-title" className="text-muted">
            回执码
          </h2>
          <p className="mt-1 text-[1.6rem] leading-tight font-bold tracking-wide tabular-nums sm:text-[2.5rem] sm:tracking-widest">{receipt.code}</p>
          <p className="mt-4 text-lg tabular-nums">
            共 {receipt.total} 题，服务器收到作答 {receipt.answered} 题。
          </p>
          {endedAt === null ? null : <p className="text-muted">结束时间：{formatDateTime(endedAt)}</p>}
        </section>
      ) : null}
      {asking ? <p role="status">正在向服务器核对收到的作答，请稍候。</p> : null}
      {unsent > 0 ? (
        <Notice tone="warn" title={`有 ${unsent} 题最后的改动没有按时送达，没有计入。`}>
          <p>请在离场前举手告诉监考员，由监考员写入考场情况记录。</p>
        </Notice>
      ) : null}
      {stopped ? (
        <p>请留在座位上，向监考员了解原因和接下来的安排。</p>
      ) : (
        <ol className="list-decimal space-y-1.5 pl-6">
          <li>请记下回执码。以后核对交卷内容时，凭它可以确认服务器收到的就是您的作答。</li>
          <li>举手示意，经监考员同意后离场。</li>
          <li>成绩由考试机构统一公布，公布后在“我的考试”里查看。</li>
        </ol>
      )}
      <ButtonLink to="/exam" variant="secondary">
        返回我的考试
      </ButtonLink>
    </ExamSheet>
  );
}
