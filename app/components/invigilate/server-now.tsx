import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { ServerClock } from '#app/components/exam/server-clock.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

const NowContext = createContext<Instant>(0);

export interface ServerNowProps {
  readonly clock: ServerClock;
  /** The server's time when the page was made; shown until the first reply. */
  readonly initial: Instant;
  readonly children: ReactNode;
}

/** Ticks once a second for those below who ask, and for nobody else. */
export function ServerNow({ clock, initial, children }: ServerNowProps) {
  const [now, setNow] = useState(initial);
  const first = useRef(initial);
  useEffect(() => {
    const loadedAt = performance.now();
    const tick = () => setNow(clock.now() ?? first.current + (performance.now() - loadedAt));
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}

/** The server's time, a second exact. */
export function useServerNow(): Instant {
  return useContext(NowContext);
}
