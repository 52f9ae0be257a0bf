import { isDue } from '#app/domain/attempts/attempt-clock.ts';
import { now } from '#app/server/clock.server.ts';
import { endAttempt } from '#app/server/commands/end-attempt.server.ts';
import { scoreEnded } from '#app/server/commands/score-attempt.server.ts';
import { db } from '#app/server/db/db.server.ts';

/**
 * Collects every attempt whose deadline and grace have passed, with all it has. Needs no browser,
 * and no memory: after a crash the next call finds them. Several processes may call it at once; the
 * phase change lets one of them win.
 */
export async function expireDueAttempts(): Promise<number> {
  const { prisma } = await db();
  const at = now();
  const candidates = await prisma.attempt.findMany({
    where: { phase: 'active', deadlineAt: { lt: new Date(at) } },
    select: { id: true, deadlineAt: true, pausedAt: true, graceSeconds: true },
  });
  let expired = 0;
  for (const attempt of candidates) {
    const times = {
      phase: 'active' as const,
      deadlineAt: attempt.deadlineAt?.getTime() ?? null,
      pausedAt: attempt.pausedAt?.getTime() ?? null,
      graceSeconds: attempt.graceSeconds,
    };
    if (!isDue(times, at)) continue;
    const ended = await endAttempt({
      attemptId: attempt.id,
      from: 'active',
      to: 'expired',
      at,
      actor: null,
      reason: '考试时间到，系统收卷',
    });
    if (ended.ok) expired += 1;
  }
  await scoreEnded();
  return expired;
}
