import { useEffect, useState, useSyncExternalStore } from 'react';
import { formatDateTime } from '#app/components/format-time.ts';
import { browserPorts } from '#app/components/exam/browser-ports.ts';
import { CandidateCard } from '#app/components/exam/candidate-card.tsx';
import { ExamAnswering } from '#app/components/exam/exam-answering.tsx';
import { ExamOver } from '#app/components/exam/exam-over.tsx';
import { ExamSheet } from '#app/components/exam/exam-sheet.tsx';
import { ExamStore, type TroubleReason } from '#app/components/exam/exam-store.ts';
import { ExamWaiting } from '#app/components/exam/exam-waiting.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useHydrated } from '#app/components/use-hydrated.ts';
import type { CandidateLine } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemType } from '#app/domain/items/item.ts';

export interface ExamScreenProps {
  readonly attemptId: string;
  readonly title: string;
  readonly candidate: CandidateLine;
  readonly typeTitles: Readonly<Record<ItemType, string>>;
}

/** The exam from coming in to the receipt. The server renders only the shell; everything else is the browser's. */
export function ExamScreen(props: ExamScreenProps) {
  return useHydrated() ? <LiveScreen key={props.attemptId} {...props} /> : <Loading {...props} connected />;
}

function LiveScreen(props: ExamScreenProps) {
  const store = useExamStore(props.attemptId);
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  switch (view.kind) {
    case 'loading':
      return <Loading {...props} connected={view.connected} />;
    case 'waiting':
      return <ExamWaiting view={view} onStart={() => store.start()} />;
    case 'writerElsewhere':
      return (
        <ExamSheet title="这场考试正在别处作答" lead={props.title}>
          <p>
            另一个窗口或另一台电脑在 {formatDateTime(view.openedAt)} 打开了这场考试。要换到这里，请按下面的按钮：已经保存的作答会带过来，计时不中断，那一边变为只能查看。
          </p>
          <Button type="button" size="lg" disabled={view.taking} onClick={() => store.takeOver()}>
            {view.taking ? '正在切换…' : '在这里继续答题'}
          </Button>
          <p>如果不是您本人打开的，请举手告诉监考员。</p>
          <ConnectionLine connected={view.connected} />
        </ExamSheet>
      );
    case 'answering':
      return <ExamAnswering store={store} view={view} typeTitles={props.typeTitles} />;
    case 'over':
      return <ExamOver view={view} title={props.title} />;
    case 'trouble':
      return <Trouble reason={view.reason} attemptId={props.attemptId} title={props.title} />;
  }
}

function Loading({ title, candidate, connected }: ExamScreenProps & { readonly connected: boolean }) {
  return (
    <ExamSheet title={title}>
      <CandidateCard candidate={candidate} />
      <p className="appear-late">正在打开考试，请稍候。</p>
      <ConnectionLine connected={connected} />
    </ExamSheet>
  );
}

function ConnectionLine({ connected }: { readonly connected: boolean }) {
  return (
    <p role="status" className="min-h-7 text-warn">
      {connected ? '' : '暂时连不上服务器，正在重试。请不要关闭页面；如果一直这样，请举手告诉监考员。'}
    </p>
  );
}

function Trouble({ reason, attemptId, title }: { readonly reason: TroubleReason; readonly attemptId: string; readonly title: string }) {
  switch (reason) {
    case 'login':
      return (
        <ExamSheet title="请重新登录" lead={title}>
          <p>登录已过期。考试时间继续计算，已经保存的作答都在；登录后会回到这场考试，接着答题。</p>
          <ButtonLink to={`/login?redirectTo=${encodeURIComponent(`/exam/${attemptId}`)}`} size="lg">
            重新登录
          </ButtonLink>
        </ExamSheet>
      );
    case 'changePassword':
      return (
        <ExamSheet title="请先修改初始密码" lead={title}>
          <p>这个账号还在用初始密码。改好以后回到“我的考试”，再进入考场；需要帮助时举手告诉监考员。</p>
          <ButtonLink to="/account?reason=initial-password" size="lg">
            修改密码
          </ButtonLink>
        </ExamSheet>
      );
    case 'notYours':
      return (
        <ExamSheet title="打不开这场考试" lead={title}>
          <p>当前登录的账号没有这场考试。请确认登录的是您本人的账号；仍然打不开时，举手告诉监考员。</p>
          <ButtonLink to="/exam">返回我的考试</ButtonLink>
        </ExamSheet>
      );
    case 'badRequest':
      return (
        <ExamSheet title="打不开这场考试" lead={title}>
          <p>页面与服务器的版本不一致。请刷新页面；仍然打不开时，举手告诉监考员。</p>
          <Button type="button" onClick={() => window.location.reload()}>
            刷新页面
          </Button>
        </ExamSheet>
      );
  }
}

/** One store per mounted screen; it runs while the screen is there. */
function useExamStore(attemptId: string): ExamStore {
  const [store] = useState(() => new ExamStore(attemptId, browserPorts(attemptId)));
  useEffect(() => {
    store.run();
    const hurry = () => store.hurry();
    const hurryIfSeen = () => {
      if (document.visibilityState === 'visible') store.hurry();
    };
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurryIfSeen);
    return () => {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurryIfSeen);
      store.stop();
    };
  }, [store]);
  return store;
}
