import { expireDueAttempts } from '#app/server/commands/expire-due-attempts.server.ts';
import { forgetExpiredLogins } from '#app/server/auth/login-session.server.ts';

const EVERY_MS = 1000;
const LOGINS_EVERY = 600; // rounds

/** Runs the deadline sweep once a second until stopped. A failing round is reported and the next one tries again. */
export function watchDeadlines(report: (error: unknown) => void): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round = 0;
  const run = async () => {
    try {
      await expireDueAttempts();
      if (round % LOGINS_EVERY === 0) await forgetExpiredLogins();
      round += 1;
    } catch (error) {
      report(error);
    }
    if (!stopped) timer = setTimeout(() => void run(), EVERY_MS);
  };
  timer = setTimeout(() => void run(), EVERY_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
