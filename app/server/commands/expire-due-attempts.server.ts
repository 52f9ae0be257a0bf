import { isDue } from '#app/domain/attempts/attempt-clock.ts';
import { now } from '#app/server/clock.server.ts';
import { endAttempt } from '#app/server/commands/end-attempt.server.ts';
import { type AttemptFailure, scoreEnded } from '#app/server/commands/score-attempt.server.ts';
import { db } from '#app/server/db/db.server.ts';

/**
 * Collects every attempt whose deadline and grace have passed, with all it has. Needs no browser,
 * and no memory: after a crash the next call finds them. Several processes may call it at once; the
 * phase change lets one of them win. Throws at the end, naming the attempts that could not be
 * collected or scored; they keep nobody else from it.
 */
export async function expireDueAttempts(): Promise<number> {
  const { prisma } = await db();
  const at = now();
  const candidates = await prisma.attempt.findMany({
    where: { phase: 'active', deadlineAt: { lt: new Date(at) } },
    select: { id: true, deadlineAt: true, pausedAt: true, graceSeconds: true },
  });
  const failures: AttemptFailure[] = [];
  let expired = 0;
  for (const { id, deadlineAt, pausedAt, graceSeconds } of candidates) {
    const times = { phase: 'active' as const, deadlineAt: deadlineAt?.getTime() ?? null, pausedAt: pausedAt?.getTime() ?? null, graceSeconds };
    if (deadlineAt === null || !isDue(times, at)) continue;
    try {
      const ended = await endAttempt({
        attemptId: id,
        from: 'active',
        to: 'expired',
        at,
        actor: null,
        reason: '考试时间到，系统收卷',
        onlyIf: { deadlineAt }, // an extension given this very moment is not overrun
      });
      if (ended.ok) expired += 1;
    } catch (error) {
      failures.push({ attemptId: id, error });
    }
  }
  failures.push(...(await scoreEnded()));
  if (failures.length > 0) {
    const ids = [...new Set(failures.map((failure) => failure.attemptId))];
    throw new AggregateError(failures.map((failure) => failure.error), `Not collected or not scored: ${ids.join(', ')}: ${String(failures[0]?.error)}`);
  }
  return expired;
}
