import { useEffect, useState } from 'react';
import { isRunningOut, timeAnnouncement, timeLeftText } from '#app/components/exam/time-left.ts';

const TICK = 250;

/** The time left by the server's clock: quiet until ten minutes remain, announced at 30, 10, 5 and 1. */
export function TimeDisplay({ timeLeft }: { readonly timeLeft: () => number | null }) {
  const [text, setText] = useState(() => timeLeftText(timeLeft() ?? 0));
  const [urgent, setUrgent] = useState(() => isRunningOut(timeLeft() ?? 0));
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    let before = timeLeft() ?? 0;
    const tick = () => {
      const left = timeLeft();
      if (left === null) return;
      setText(timeLeftText(left)); // the same text renders nothing
      setUrgent(isRunningOut(left));
      const words = timeAnnouncement(before, left);
      if (words !== null) setAnnouncement(words);
      before = left;
    };
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [timeLeft]);
  return (
    <div className="shrink-0">
      {/* Wide enough for the seconds to come, so that the sentence beside it keeps its place. */}
      <p className="min-w-[5em] text-right whitespace-nowrap sm:min-w-[9.5em]">
        <span className="mr-2 text-[0.9375rem] text-muted max-sm:hidden">剩余时间</span>
        <time
          role="timer"
          aria-label={`剩余时间 ${text}`}
          className={`text-[1.25rem] tabular-nums ${urgent ? 'font-bold text-danger' : 'text-ink'}`}
        >
          {text}
        </time>
      </p>
      <p aria-live="assertive" className="sr-only">
        {announcement}
      </p>
    </div>
  );
}
