import { formatDateTime } from '#app/components/format-time.ts';
import { CandidateCard } from '#app/components/exam/candidate-card.tsx';
import { ExamSheet } from '#app/components/exam/exam-sheet.tsx';
import type { WaitingView } from '#app/components/exam/exam-store.ts';
import { Button } from '#app/components/ui/button.tsx';

/** Before the clock starts: who and where, what to expect, and one button once the invigilator has let the candidate in. */
export function ExamWaiting({ view, onStart }: { readonly view: WaitingView; readonly onStart: () => void }) {
  const { phase, title, startsAt, durationMinutes, candidate, starting, connected } = view;
  return (
    <ExamSheet title={title} lead={`${formatDateTime(startsAt)}　${durationMinutes} 分钟`}>
      <CandidateCard candidate={candidate} />
      <p>请核对以上信息。姓名、准考证号或座位有误时，举手告诉监考员，不要开始答题。</p>
      <section aria-labelledby="rules-title">
        <h2 id="rules-title" className="font-song text-xl font-bold">
          考试须知
        </h2>
        <ul className="mt-2 list-disc space-y-1.5 pl-6">
          <li>闭卷考试，独立作答。从按下“开始答题”起计时，共 {durationMinutes} 分钟，到时自动收卷。</li>
          <li>每作答一题都会自动保存，屏幕上方写着保存情况。网络中断时可以继续答题，网络恢复后自动补存；请不要关闭页面。</li>
          <li>可以跳题、返回修改、标记没把握的题。交卷前会列出没有作答的题。</li>
          <li>交卷后不能再修改。电脑出现故障时请举手，换一台电脑登录可以接着答。</li>
        </ul>
      </section>
      <div className="min-h-32 border-t border-line pt-6">
        {phase === 'authorised' ? (
          <>
            <Button type="button" size="lg" disabled={starting} onClick={onStart}>
              {starting ? '正在打开试卷…' : '开始答题'}
            </Button>
            <p className="mt-3">监考员已准许您开始。按下按钮后开始计时，{durationMinutes} 分钟后自动收卷。</p>
          </>
        ) : (
          <>
            <p className="font-bold">请等待监考员核对身份并准许开始。</p>
            <p className="mt-1 text-muted">准许后这里会出现“开始答题”按钮，页面自动更新，不用刷新。</p>
          </>
        )}
        <p role="status" className="mt-2 min-h-7 text-warn">
          {connected ? '' : '暂时连不上服务器，正在重试。请不要关闭页面。'}
        </p>
      </div>
    </ExamSheet>
  );
}
