import { useNavigate } from '@remix-run/react';
import { useCallback, useEffect, useState } from 'react';
import { TimeDisplay } from '#app/components/exam/time-display.tsx';
import { formatTime } from '#app/components/format-time.ts';
import { useHydrated } from '#app/components/use-hydrated.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

export interface MockClockProps {
  readonly deadlineAt: Instant;
  /** The server's clock when the page was made. */
  readonly serverNow: Instant;
  /** Where one goes when the time is up. */
  readonly outcome: string;
}

/** The time left by the server's clock; without scripts the time of day at which it ends. */
export function MockClock(props: MockClockProps) {
  const hydrated = useHydrated();
  return hydrated ? <RunningClock {...props} /> : <p className="tabular-nums">{formatTime(props.deadlineAt)} 自动交卷</p>;
}

function RunningClock({ deadlineAt, serverNow, outcome }: MockClockProps) {
  const [ahead] = useState(() => serverNow - Date.now());
  const navigate = useNavigate();
  const timeLeft = useCallback(() => deadlineAt - (Date.now() + ahead), [deadlineAt, ahead]);
  useEffect(() => {
    // A breath after the deadline, so that the server's clock has passed it as well.
    const timer = setTimeout(() => navigate(outcome), Math.max(0, timeLeft()) + 1_000);
    return () => clearTimeout(timer);
  }, [timeLeft, navigate, outcome]);
  return <TimeDisplay timeLeft={timeLeft} />;
}
