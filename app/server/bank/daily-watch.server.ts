import { recordPracticeFigures, refreshItemHeads } from '#app/server/bank/item-figures.server.ts';
import { runPolicyClockOnceADay, today } from '#app/server/bank/policy-clock.server.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';

const EVERY_MS = 10 * MINUTE;

/**
 * The bank's daily work, looked for every ten minutes until stopped: the policy clock, claimed by one process, and the
 * figures of practice, which may be computed twice without harm. It has a watch of its own, so that no deadline waits for it.
 */
export function watchDays(report: (error: unknown) => void): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let figuresOf = '';
  const run = async () => {
    try {
      await runPolicyClockOnceADay();
      const day = today();
      if (figuresOf !== day) {
        await recordPracticeFigures();
        await refreshItemHeads();
        figuresOf = day;
      }
    } catch (error) {
      report(error);
    }
    if (!stopped) timer = setTimeout(() => void run(), EVERY_MS);
  };
  timer = setTimeout(() => void run(), MINUTE);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
