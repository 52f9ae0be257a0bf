import { formatTime } from '#app/components/format-time.ts';
import { useServerNow } from '#app/components/invigilate/server-now.tsx';
import type { Trouble } from '#app/components/invigilate/use-live-board.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import type { Instant } from '#app/domain/shared/instant.ts';

/** The server's clock, and how fresh the page is. */
export function ClockLine({ at }: { readonly at: Instant }) {
  const now = Math.max(useServerNow(), at); // the clock ticks once a second, news may be younger
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 tabular-nums">
      <span>
        服务器时间 <time className="text-xl font-bold">{formatTime(now)}</time>
      </span>
      <span className="text-muted">更新于 {formatTime(at)}</span>
      <noscript>
        <span className="text-muted">本页不会自动更新，请手动刷新。</span>
      </noscript>
    </p>
  );
}

/** Says that what is on the screen is old, since when, and what to do. */
export function TroubleNotice({ trouble, since }: { readonly trouble: Trouble; readonly since: Instant }) {
  switch (trouble) {
    case 'unreachable':
      return (
        <Notice tone="danger" title={`与服务器的连接中断，从 ${formatTime(since)} 起没有更新`}>
          <p>
            下面是那一刻的情况，正在自动重试。考生可以继续作答，作答先存在各自的电脑上，恢复后自动补送；请安抚考生，不要关闭考试页面，并检查网络。
          </p>
        </Notice>
      );
    case 'loggedOut':
      return (
        <Notice tone="danger" title={`登录已经结束，从 ${formatTime(since)} 起没有更新`}>
          <p>
            考试不受影响。请<a href="" className="underline underline-offset-4">刷新本页重新登录</a>。
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="danger" title={`您不再监考这个场次，从 ${formatTime(since)} 起没有更新`}>
          <p>请回到监考场次列表，或联系管理员核对监考安排。</p>
        </Notice>
      );
  }
}
